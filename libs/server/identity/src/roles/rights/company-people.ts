import { currentManager } from '@portico/platform-persistence';
import { grantsOf } from '../../persistence/held-role.js';
import { isMember } from '../../persistence/membership.js';
import { CompanyRights, type Member, type OwnRole, type Promised } from './company-rights.js';
import type { Grant } from '@portico/domain';

/** Nobody would be left who manages people and roles of every account. */
export class LastAdminLost extends Error {
  constructor() { super('The last admin of a company cannot go'); }
}

/**
 * Whoever changes who may do what in a company takes this lock first, reads with `readCompanyRights`, writes, and ends with
 * `assertAdminRemains`: two admins who remove each other at once come one after the other. In an open write scope; held to its end.
 */
export async function lockCompanyPeople(companyId: string): Promise<void> {
  await currentManager().query('select pg_advisory_xact_lock(hashtextextended($1, 3))', [`people:${companyId}`]);
}

/** In an open scope that sees the company. */
export async function readCompanyRights(companyId: string): Promise<CompanyRights> {
  const manager = currentManager();
  const accounts = await manager.query<{ id: string }[]>('select account_id as id from account_context where company_id = $1', [companyId]);
  const people = await manager.query<Member[]>(`
    select u.person_id as "personId", p.name, ${isMember} as "isMember", u.ends_at is not null as "isTemporary", u.version from company_user u join person p on p.id = u.person_id where u.company_id = $1 order by p.name, p.id`, [companyId]);
  const roles = await manager.query<OwnRole[]>('select id, name, description, grants, version from role where company_id = $1 order by lower(name)', [companyId]);
  const held = await manager.query<{ personId: string; readyMade: string | null; roleId: string | null; accountIds: string[] | null }[]>(
    'select person_id as "personId", ready_made as "readyMade", role_id as "roleId", account_ids as "accountIds" from role_assignment where company_id = $1 order by assigned_at, id', [companyId]);
  const invited = await manager.query<Promised[]>(`
    select i.email, x.role, x."accountIds" from invitation i cross join jsonb_to_recordset(i.roles) as x (role text, "accountIds" uuid[]) where i.company_id = $1 and i.state = 'open' order by i.email`, [companyId]);
  const known = new Map(roles.map((role) => [role.id, { ...role, grants: grantsOf({ readyMade: null, grants: role.grants }) }]));
  const grantsHeld = (readyMade: string | null, roleId: string | null): readonly Grant[] =>
    (readyMade !== null ? grantsOf({ readyMade, grants: null }) : known.get(roleId ?? '')?.grants ?? []);
  return new CompanyRights(
    new Set(accounts.map(({ id }) => id)), new Map(people.map((member) => [member.personId, member])), known,
    held.map(({ personId, readyMade, roleId, accountIds }) => ({ personId, role: readyMade ?? roleId ?? '', grants: grantsHeld(readyMade, roleId), accountIds })), invited);
}

/** An admin whose time ends is none to stay with. @param before as it was when the lock was taken: a company that had no admin cannot lose one. @throws LastAdminLost, which undoes the change */
export async function assertAdminRemains(companyId: string, before: CompanyRights): Promise<void> {
  if (!before.hasAdmin) return;
  const after = await readCompanyRights(companyId);
  if (!after.hasAdmin || (before.hasLastingAdmin && !after.hasLastingAdmin)) throw new LastAdminLost();
}
