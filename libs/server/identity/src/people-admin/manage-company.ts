import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { PermissionDenied, requirePermission, type BuyerContext } from '@portico/domain';
import { AuditTrail, type Act } from '@portico/platform-audit';
import { Idempotency } from '@portico/platform-persistence';
import { lockCompanyPeople } from '../roles/rights/company-people.js';
import { CompanyRights } from './company-rights.js';
import { rightsAt, type Assigned } from './rights.js';

export interface ManagingCall {
  readonly operation: string;
  readonly idempotencyKey: string;
  readonly input: unknown;
}
/** One transaction of somebody who manages people, alone in their company. */
export interface Managing {
  readonly manager: EntityManager;
  readonly buyer: BuyerContext;
  /** What who manages may do, as it stands now and not when the request came. */
  readonly own: readonly Assigned[];
  /** Kept with the change. */
  record(act: Act): Promise<void>;
}

@Injectable()
export class ManageCompany {
  constructor(private readonly idempotency: Idempotency, private readonly rights: CompanyRights, private readonly trail: AuditTrail) {}

  /** Entries of the trail are written last: a company's chain has one head. @throws PermissionDenied, also when the right was lost since the request came */
  run<Answer>(buyer: BuyerContext, { operation, idempotencyKey: key, input }: ManagingCall, work: (managing: Managing) => Promise<Answer>): Promise<Answer> {
    requirePermission(buyer, 'manage-people');
    return this.idempotency.once({ companyId: buyer.companyId, visibleCompanyIds: [], personId: buyer.personId, operation, key, input }, async (manager) => {
      await lockCompanyPeople(buyer.companyId);
      const own = await this.rights.ofMember(buyer.companyId, buyer.personId);
      if (!own || !rightsAt(own, buyer.account.id).has('manage-people')) throw new PermissionDenied('manage-people');
      const acts: Act[] = [];
      const answer = await work({ manager, buyer, own, record: async (act) => { acts.push(act); } });
      for (const act of acts) await this.trail.record(buyer, act);
      return answer;
    });
  }
}
