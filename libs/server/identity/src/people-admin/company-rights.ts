import { Injectable } from '@nestjs/common';
import { permissionsOfRole, readyMadeRoles, type Grant } from '@portico/domain';
import { currentManager } from '@portico/platform-persistence';
import { grantsOf } from '../persistence/held-role.js';
import { isMember } from '../persistence/membership.js';
import { isAdmin, type Admin, type Assigned } from './rights.js';

/** A role as SQL gathers it, of an assignment or an invitation. */
export interface GatheredRole {
  readonly role: string;
  readonly readyMade: string | null;
  /** Of a role that the company made. */
  readonly name: string | null;
  readonly grants: readonly Grant[] | null;
  readonly accountIds: readonly string[] | null;
}
/** SQL: the roles of a person, as GatheredRoles. */
export const rolesOfPerson = (company: string, person: string): string => `
  (select coalesce(json_agg(json_build_object('role', coalesce(ra.ready_made, ra.role_id::text), 'readyMade', ra.ready_made, 'name', r.name, 'grants', r.grants, 'accountIds', ra.account_ids)
     order by ra.ready_made, r.name), '[]')
   from role_assignment ra left join role r on r.company_id = ra.company_id and r.id = ra.role_id where ra.company_id = ${company} and ra.person_id = ${person})`;
/** SQL: the roles that an invitation names, as GatheredRoles. */
export const rolesOfInvitation = (invitation: string): string => `
  (select coalesce(json_agg(json_build_object('role', x.role, 'readyMade', case when r.id is null then x.role end, 'name', r.name, 'grants', r.grants, 'accountIds', x."accountIds")), '[]')
   from jsonb_to_recordset(${invitation}.roles) as x (role text, "accountIds" uuid[]) left join role r on r.company_id = ${invitation}.company_id and r.id::text = x.role)`;

export const assignedOf = ({ role, readyMade, grants, accountIds }: GatheredRole): Assigned =>
  ({ role, grants: grantsOf(readyMade === null ? { readyMade, grants: grants ?? [] } : { readyMade, grants: null }), accountIds });

/** Roles that were removed, or that this release does not know, grant nothing: what names one is no longer what was meant. */
export const areAllThere = (roles: readonly GatheredRole[]): boolean => roles.every((role) => role.readyMade === null || assignedOf(role).grants.length > 0);

const withManageRoles = readyMadeRoles.filter((role) => permissionsOfRole[role].includes('manage-roles'));

/** Who may do what in a company. Each in an open scope that sees it. */
@Injectable()
export class CompanyRights {
  /** Of a member; null: the person is none (any more). */
  async ofMember(companyId: string, personId: string): Promise<readonly Assigned[] | null> {
    const [row] = await currentManager().query<{ roles: GatheredRole[] }[]>(
      `select ${rolesOfPerson('u.company_id', 'u.person_id')} as roles from company_user u where u.company_id = $1 and u.person_id = $2 and ${isMember}`, [companyId, personId]);
    return row ? row.roles.map(assignedOf) : null;
  }

  async admins(companyId: string): Promise<readonly Admin[]> {
    const rows = await currentManager().query<{ personId: string; isTemporary: boolean; roles: GatheredRole[] }[]>(
      `select u.person_id as "personId", u.ends_at is not null as "isTemporary", ${rolesOfPerson('u.company_id', 'u.person_id')} as roles from company_user u
       where u.company_id = $1 and ${isMember} and exists (
         select from role_assignment a left join role r on r.company_id = a.company_id and r.id = a.role_id
         where a.company_id = u.company_id and a.person_id = u.person_id and a.account_ids is null and (a.ready_made = any ($2) or r.grants @> '[{"permission": "manage-roles"}]'))`, [companyId, withManageRoles]);
    return rows.filter(({ roles }) => isAdmin(roles.map(assignedOf)));
  }
}
