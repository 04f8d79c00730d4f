import { Inject, Injectable } from '@nestjs/common';
import { BELONGINGS, type Belongings, type BuyerContext } from '@portico/domain';
import { CompanyMembers, type Membership } from './company-members.js';
import { assignedOf, rolesOfInvitation, type GatheredRole } from './company-rights.js';
import { ManageCompany, type Managing } from './manage-company.js';
import { refusedTo, type PersonRefused } from './person-answer.js';
import { mayManage, rightsAt } from './rights.js';

export interface HandOverCommand {
  readonly idempotencyKey: string;
  readonly fromPersonId: string;
  readonly toPersonId: string;
}
export interface Moved {
  readonly moved: number;
  readonly left: number;
}
export type HandOverAnswer = { readonly kind: 'handed-over'; readonly carts: Moved; readonly invitations: Moved } | PersonRefused;

/**
 * What somebody kept for themselves goes to a colleague: carts, and the invitations they stand for. What they did stays theirs:
 * orders, payments begun, entries of the trail.
 */
@Injectable()
export class HandOverPossessions {
  constructor(private readonly company: ManageCompany, private readonly members: CompanyMembers, @Inject(BELONGINGS) private readonly belongings: readonly Belongings[]) {}

  execute(buyer: BuyerContext, { idempotencyKey, fromPersonId, toPersonId }: HandOverCommand): Promise<HandOverAnswer> {
    return this.company.run<HandOverAnswer>(buyer, { operation: 'handOver', idempotencyKey, input: { fromPersonId, toPersonId } }, async (managing) => {
      const from = await this.members.manageable(managing, fromPersonId, null);
      if ('kind' in from) return from;
      const to = await this.members.find(managing, toPersonId);
      if (!to) return refusedTo('not-found', null);
      if (from.personId === to.personId) return refusedTo('same-person', to.personId);
      if (!to.isMember) return refusedTo('not-a-member', toPersonId);
      const [carts, invitations] = [await this.things(managing, from, to), await handOverInvitations(managing, from, to)];
      await managing.record({ action: 'person.handed-over', object: 'person', objectId: fromPersonId, label: from.name, after: { to: toPersonId, toName: to.name, carts, invitations } });
      return { kind: 'handed-over', carts, invitations };
    });
  }

  private async things({ manager, buyer: { companyId } }: Managing, from: Membership, to: Membership): Promise<Moved> {
    const accounts = await manager.query<{ id: string }[]>('select account_id as id from account_context where company_id = $1', [companyId]);
    const accountIds = accounts.map(({ id }) => id).filter((id) => rightsAt(to.roles, id).has('order'));
    let sum: Moved = { moved: 0, left: 0 };
    for (const each of this.belongings) {
      const { moved, left } = await each.handOver({ companyId, fromPersonId: from.personId, toPersonId: to.personId, accountIds });
      sum = { moved: sum.moved + moved, left: sum.left + left };
    }
    return sum;
  }
}

/** An invitation holds while whoever stands for it could give its roles: handing one over gives them again, so who does it holds them too. */
async function handOverInvitations({ manager, own, buyer: { companyId } }: Managing, from: Membership, to: Membership): Promise<Moved> {
  const open = await manager.query<{ id: string; roles: readonly GatheredRole[] }[]>(
    `select i.id, ${rolesOfInvitation('i')} as roles from invitation i where i.company_id = $1 and i.invited_by = $2 and i.state = 'open' for update of i`, [companyId, from.personId]);
  const given = open.filter(({ roles }) => [own, to.roles].every((held) => mayManage(held, roles.map(assignedOf)))).map(({ id }) => id);
  await manager.query('update invitation set invited_by = $2, version = version + 1 where company_id = $1 and id = any ($3)', [companyId, to.personId, given]);
  return { moved: given.length, left: open.length - given.length };
}
