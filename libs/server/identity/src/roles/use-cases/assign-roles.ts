import { Injectable } from '@nestjs/common';
import type { BuyerContext } from '@portico/domain';
import { AuditTrail } from '@portico/platform-audit';
import { refuse, RefusedRoleChange, type RefusedRole } from '../refusal.js';
import type { CompanyRights, HeldAssignment } from '../rights/company-rights.js';
import { RoleChange } from '../role-change.js';
import { grantsOfKnown, readyMade } from '../role-key.js';
import { roleStore } from '../role-store.js';

export interface AssignmentWish {
  /** The code of a ready-made role, or the id of one of the company's own. */
  readonly role: string;
  /** Null: every account of the company, those to come too. */
  readonly accountIds: readonly string[] | null;
}
export type AssignedRoles = { readonly kind: 'assigned'; readonly personId: string } | RefusedRole;

/** Says which roles a person holds, for which accounts, instead of those they held. */
@Injectable()
export class AssignRoles {
  constructor(private readonly change: RoleChange, private readonly trail: AuditTrail) {}

  execute(buyer: BuyerContext, key: string, personId: string, wishes: readonly AssignmentWish[], expectedVersion: number): Promise<AssignedRoles> {
    return this.change.run<AssignedRoles>(buyer, 'assignRoles', key, { personId, wishes, expectedVersion }, async (rights) => {
      const person = rights.people.get(personId);
      if (!person) throw refuse('UNKNOWN_PERSON');
      if (person.version !== expectedVersion) throw refuse('CHANGED_MEANWHILE');
      const before = rights.assignmentsOf(personId);
      const after = assignmentsFrom(wishes, personId, before, rights);
      if (!mayAssign(rights, buyer.personId, before, after)) throw refuse('NOT_YOURS_TO_GRANT');
      await roleStore.assign(buyer.companyId, personId, buyer.personId, after, (role) => readyMade(role) !== null);
      await this.trail.record(buyer, { action: 'roles.assigned', object: 'role-assignment', objectId: personId, label: person.name, before: { roles: told(before, rights) }, after: { roles: told(after, rights) } });
      return { kind: 'assigned', personId };
    });
  }
}

/** @throws RefusedRoleChange */
function assignmentsFrom(wishes: readonly AssignmentWish[], personId: string, before: readonly HeldAssignment[], rights: CompanyRights): readonly HeldAssignment[] {
  if (new Set(wishes.map(({ role }) => role)).size < wishes.length) throw new RefusedRoleChange('ASSIGNMENT_INVALID', 'refuse.ROLE_TWICE');
  return wishes.map(({ role, accountIds }) => {
    const grants = grantsOfKnown(role, rights);
    if (accountIds?.length === 0) throw new RefusedRoleChange('ASSIGNMENT_INVALID', 'refuse.ACCOUNTS_NONE');
    // An account that the seller withdrew stays where it was.
    const held = new Set(before.find((each) => each.role === role)?.accountIds);
    if (accountIds?.some((id) => !rights.accountIds.has(id) && !held.has(id)) === true) throw refuse('UNKNOWN_ACCOUNT');
    return { personId, role, grants, accountIds: accountIds && [...new Set(accountIds)] };
  });
}

/** Each role is judged for the accounts where it comes or goes; whoever may not give it there may not take it either. */
function mayAssign(rights: CompanyRights, giverId: string, before: readonly HeldAssignment[], after: readonly HeldAssignment[]): boolean {
  const keys = new Set([...before, ...after].map(({ role }) => role));
  return [...keys].every((key) => {
    const [from, to] = [before, after].map((each) => each.find(({ role }) => role === key));
    return rights.mayMove(giverId, (from ?? to)?.grants ?? [], from?.accountIds, to?.accountIds);
  });
}

const told = (assignments: readonly HeldAssignment[], { roles }: CompanyRights) =>
  assignments.map(({ role, accountIds }) => ({ role, name: roles.get(role)?.name ?? role, accountIds }));
