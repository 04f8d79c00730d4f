import { Injectable } from '@nestjs/common';
import type { BuyerContext } from '@portico/domain';
import { CompanyMembers, toldRoles } from './company-members.js';
import { giveRoles } from './join-company.js';
import { ManageCompany } from './manage-company.js';
import { refusedTo, type PersonAnswer } from './person-answer.js';
import { mayGive } from './rights.js';

export interface CopyRightsCommand {
  readonly idempotencyKey: string;
  readonly fromPersonId: string;
  readonly toPersonId: string;
  /** Of the person who is to have them. */
  readonly expectedVersion: number;
}

/** A person gets the roles of a colleague in addition to their own; nothing is taken away. */
@Injectable()
export class CopyRights {
  constructor(private readonly company: ManageCompany, private readonly members: CompanyMembers) {}

  execute(buyer: BuyerContext, { idempotencyKey, fromPersonId, toPersonId, expectedVersion }: CopyRightsCommand): Promise<PersonAnswer> {
    return this.company.run<PersonAnswer>(buyer, { operation: 'copyRights', idempotencyKey, input: { fromPersonId, toPersonId, expectedVersion } }, async (managing) => {
      const to = await this.members.manageable(managing, toPersonId, expectedVersion);
      if ('kind' in to) return to;
      const from = await this.members.find(managing, fromPersonId);
      if (!from) return refusedTo('not-found', null);
      if (from.personId === to.personId) return refusedTo('same-person', to.personId);
      if (!from.roles.every((role) => mayGive(managing.own, role, ['manage-roles']))) return refusedTo('may-not-grant', toPersonId);
      await giveRoles(managing.manager, { companyId: buyer.companyId, personId: toPersonId, roles: from.roles.map(({ role, accountIds }) => ({ role, accountIds })), assignedBy: buyer.personId });
      await managing.manager.query('update company_user set version = version + 1 where company_id = $1 and person_id = $2', [buyer.companyId, toPersonId]);
      const after = await this.members.find(managing, toPersonId);
      await managing.record({
        action: 'person.rights-copied', object: 'person', objectId: toPersonId, label: to.name, before: { roles: toldRoles(to.gathered) }, after: { roles: toldRoles(after?.gathered ?? []), copiedFrom: fromPersonId, copiedFromName: from.name },
      });
      return { kind: 'changed', personId: toPersonId };
    });
  }
}
