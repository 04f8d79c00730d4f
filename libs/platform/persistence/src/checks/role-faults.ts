import { kindComment } from '../tables/table-kinds.js';
import type { SqlClient } from './table-faults.js';

interface RoleRow { name: string; isSuper: boolean; bypasses: boolean; owned: string[]; mightBecome: string[] }

/** Why the connected role could pass the second wall: one sentence each. */
export async function roleFaults(sql: SqlClient): Promise<readonly string[]> {
  const { rows } = await sql.query(`
    select rolname as name, rolsuper as "isSuper", rolbypassrls as bypasses,
      array(select c.relname::text from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
            and pg_has_role(current_user, c.relowner, 'member') order by 1 limit 3) as owned,
      array(select other.rolname::text from pg_roles other where (other.rolsuper or other.rolbypassrls) and other.rolname <> current_user
            and pg_has_role(current_user, other.oid, 'member') order by 1 limit 3) as "mightBecome"
    from pg_roles where rolname = current_user`);
  const [role] = rows as RoleRow[];
  if (!role) return ['The connected role is not listed in pg_roles'];
  return [
    ...(role.isSuper ? [`Role ${role.name} is a superuser`] : []),
    ...(role.bypasses ? [`Role ${role.name} has BYPASSRLS`] : []),
    ...(role.mightBecome.length > 0 && !role.isSuper ? [`Role ${role.name} may act as one that passes row-level security: ${role.mightBecome.join(', ')}`] : []),
    ...(role.owned.length > 0 ? [`Role ${role.name} owns tables or may act as their owner: ${role.owned.join(', ')}`] : []),
  ];
}

/** Tenant tables in which the connected role sees or writes rows whatever company is current, as the sync does: one sentence. */
export async function openWallFaults(sql: SqlClient): Promise<readonly string[]> {
  const { rows } = await sql.query(`
    select distinct current_user::text as role, c.relname::text as name from pg_policy p join pg_class c on c.oid = p.polrelid
    where obj_description(c.oid, 'pg_class') = $1 and (pg_get_expr(p.polqual, c.oid) = 'true' or pg_get_expr(p.polwithcheck, c.oid) = 'true')
      and exists (select from unnest(p.polroles) as granted (role) where granted.role = 0 or pg_has_role(current_user, granted.role, 'member'))
    order by 2`, [kindComment('tenant')]);
  const open = rows as { role: string; name: string }[];
  const [first] = open;
  return first ? [`Role ${first.role} sees every company's rows in ${open.map(({ name }) => name).slice(0, 3).join(', ')}: DATABASE_URL and DATABASE_SYNC_URL need different roles`] : [];
}
