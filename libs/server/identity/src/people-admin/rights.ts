import { Permissions, type Grant, type Permission } from '@portico/domain';

/** One role as a person has it, or is to have it. */
export interface Assigned {
  /** A ready-made role's name, or the id of one that the company made. */
  readonly role: string;
  readonly grants: readonly Grant[];
  /** Null: every account of the company, those to come included. */
  readonly accountIds: readonly string[] | null;
}

/** What these roles allow for one account. @param accountId null: for every account of the company */
export const rightsAt = (held: readonly Assigned[], accountId: string | null): Permissions =>
  new Permissions(held.filter(({ accountIds }) => accountIds === null || (accountId !== null && accountIds.includes(accountId))).flatMap(({ grants }) => grants));

/** Nobody gives what they do not hold: for each account the role is to reach, the giver manages people and has a grant that contains each of its grants. */
export const mayGive = (held: readonly Assigned[], wanted: Assigned, alsoNeeded: readonly Permission[] = []): boolean => (wanted.accountIds ?? [null]).every((accountId) => {
  const own = rightsAt(held, accountId);
  return ['manage-people' as const, ...alsoNeeded].every((permission) => own.has(permission)) && wanted.grants.every((grant) => own.covers(grant));
});

/** Nobody manages a person who may do more than they. */
export const mayManage = (held: readonly Assigned[], theirs: readonly Assigned[]): boolean => theirs.every((each) => mayGive(held, each));

/** Who may manage people and roles for all of the company. */
export const isAdmin = (held: readonly Assigned[]): boolean => {
  const rights = rightsAt(held, null);
  return rights.has('manage-people') && rights.has('manage-roles');
};

/** A member who is an admin. */
export interface Admin {
  readonly personId: string;
  /** Their time in the company has an end. */
  readonly isTemporary: boolean;
}
/** Whether the company would be without an admin, now or once the temporary ones have left. */
export function losesLastAdmin(admins: readonly Admin[], personId: string, becomes: 'gone' | 'temporary'): boolean {
  const admin = admins.find((each) => each.personId === personId);
  if (!admin) return false;
  const others = admins.filter((each) => each !== admin);
  if (becomes === 'gone' && others.length === 0) return true;
  return !admin.isTemporary && !others.some(({ isTemporary }) => !isTemporary);
}

/** Roles named twice become one that reaches the accounts of both. */
export function joinedRoles<Role extends Pick<Assigned, 'role' | 'accountIds'>>(roles: readonly Role[]): readonly Role[] {
  const joined = new Map<string, Role>();
  for (const each of roles) {
    const there = joined.get(each.role);
    const accountIds = there && there.accountIds !== null && each.accountIds !== null ? [...new Set([...there.accountIds, ...each.accountIds])] : there ? null : each.accountIds;
    joined.set(each.role, { ...each, accountIds });
  }
  return [...joined.values()];
}
