import { Injectable } from '@nestjs/common';
import { PermissionDenied, requirePermission, type BuyerContext } from '@portico/domain';
import { Idempotency, IdempotencyConflict } from '@portico/platform-persistence';
import { refuse, RefusedRoleChange, type RefusedRole } from './refusal.js';
import { assertAdminRemains, LastAdminLost, lockCompanyPeople, readCompanyRights } from './rights/company-people.js';
import type { CompanyRights } from './rights/company-rights.js';

/** One change of roles: once per key, under the company's lock, and undone where it would leave the company without an admin. */
@Injectable()
export class RoleChange {
  constructor(private readonly idempotency: Idempotency) {}

  /** @throws PermissionDenied */
  async run<T>(buyer: BuyerContext, operation: string, key: string, input: unknown, work: (rights: CompanyRights) => Promise<T>): Promise<T | RefusedRole> {
    requirePermission(buyer, 'manage-roles');
    const { companyId, visibleCompanyIds, personId } = buyer;
    try {
      return await this.idempotency.once<T>({ companyId, visibleCompanyIds, personId, operation, key, input }, async () => {
        await lockCompanyPeople(companyId);
        const rights = await readCompanyRights(companyId);
        // The request brought what they might do before it had to wait for others.
        if (!rights.managesRoles(personId)) throw new PermissionDenied('manage-roles');
        const done = await work(rights);
        await assertAdminRemains(companyId, rights);
        return done;
      });
    } catch (error) {
      if (error instanceof RefusedRoleChange) return error.answer(buyer.locale);
      if (error instanceof LastAdminLost) return refuse('LAST_ADMIN').answer(buyer.locale);
      if (error instanceof IdempotencyConflict) return refuse('IDEMPOTENCY_CONFLICT').answer(buyer.locale);
      throw error;
    }
  }
}
