import { Injectable } from '@nestjs/common';
import type { BuyerContext } from '@portico/domain';
import { CompanyMembers, toldRoles } from './company-members.js';
import { mostAtOnce } from './invite-people.js';
import { ManageCompany } from './manage-company.js';
import { refusedTo, type PersonRefused } from './person-answer.js';

export type ConfirmReviewAnswer = { readonly kind: 'confirmed'; readonly personIds: readonly string[] } | PersonRefused;

/** Somebody has looked at what these people may do, and it is to stay so. All of them or none. */
@Injectable()
export class ConfirmReview {
  constructor(private readonly company: ManageCompany, private readonly members: CompanyMembers) {}

  execute(buyer: BuyerContext, { idempotencyKey, personIds: given }: { readonly idempotencyKey: string; readonly personIds: readonly string[] }): Promise<ConfirmReviewAnswer> {
    return this.company.run<ConfirmReviewAnswer>(buyer, { operation: 'confirmReview', idempotencyKey, input: given }, async (managing) => {
      const personIds = [...new Set(given)].sort();
      if (personIds.length > mostAtOnce) return refusedTo('too-many', null);
      const { manager, record } = managing;
      const found = [];
      for (const id of personIds) {
        const person = await this.members.manageable(managing, id, null);
        if ('kind' in person) return person;
        if (!person.isMember) return refusedTo('not-a-member', id);
        found.push(person);
      }
      await manager.query('update company_user set reviewed_at = now(), reviewed_by = $2, reviewed_by_name = $3 where company_id = $1 and person_id = any ($4)', [buyer.companyId, buyer.personId, buyer.personName, personIds]);
      for (const { personId, name, gathered } of found) await record({ action: 'person.reviewed', object: 'person', objectId: personId, label: name, after: { roles: toldRoles(gathered) } });
      return { kind: 'confirmed', personIds };
    });
  }
}
