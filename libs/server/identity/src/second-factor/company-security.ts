import { Injectable } from '@nestjs/common';
import { PermissionDenied, requireConfirmation, requirePermission, type BuyerContext } from '@portico/domain';
import { AuditTrail } from '@portico/platform-audit';
import { CompanyScope } from '@portico/platform-persistence';
import { CompanyRights } from '../people-admin/company-rights.js';
import { rightsAt } from '../people-admin/rights.js';
import type { Refusal } from './set-up-totp.js';
import { SecondFactors } from './second-factors.js';

/** What a company asks of its people's sign-in. */
@Injectable()
export class CompanySecurity {
  constructor(private readonly scope: CompanyScope, private readonly factors: SecondFactors, private readonly trail: AuditTrail, private readonly rights: CompanyRights) {}

  requiresTotp(companyId: string): Promise<boolean> {
    return this.scope.read([companyId], async (manager) => {
      const [row] = await manager.query<{ requires: boolean }[]>('select requires_totp as requires from company_security where company_id = $1', [companyId]);
      return row?.requires ?? false;
    });
  }

  /** Counts from everybody's next request on. Null: it is so now. @throws PermissionDenied for who manages people of some accounts alone */
  async requireTotp(buyer: BuyerContext, isRequired: boolean): Promise<Refusal | null> {
    requirePermission(buyer, 'manage-people');
    requireConfirmation(buyer);
    // Who asks it of others has it: otherwise the next request would ask them first.
    if (isRequired && !await this.factors.state(buyer.personId)) return { kind: 'refused', reason: 'yours-first' };
    await this.scope.write(buyer.companyId, [], async (manager) => {
      const own = await this.rights.ofMember(buyer.companyId, buyer.personId);
      if (!own || !rightsAt(own, null).has('manage-people')) throw new PermissionDenied('manage-people');
      const [before] = await manager.query<{ requires: boolean }[]>('select requires_totp as requires from company_security where company_id = $1 for update', [buyer.companyId]);
      if ((before?.requires ?? false) === isRequired) return;
      await manager.query(
        'insert into company_security (company_id, requires_totp) values ($1, $2) on conflict (company_id) do update set requires_totp = excluded.requires_totp, changed_at = now()', [buyer.companyId, isRequired]);
      await this.trail.record(buyer, { action: 'company-security.changed', object: 'company', objectId: buyer.companyId, before: { requiresTotp: !isRequired }, after: { requiresTotp: isRequired } });
    });
    return null;
  }
}
