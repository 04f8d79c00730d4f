import type { SqlClient } from './table-faults.js';

interface RoleRow { name: string; isSuper: boolean; bypasses: boolean; owned: string[] }

/** Why the connected role could pass the second wall: one sentence each. */
export async function roleFaults(sql: SqlClient): Promise<readonly string[]> {
  const { rows } = await sql.query(`
    select rolname as name, rolsuper as "isSuper", rolbypassrls as bypasses,
      array(select c.relname::text from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
            and pg_has_role(current_user, c.relowner, 'member') order by 1 limit 3) as owned
    from pg_roles where rolname = current_user`);
  const [role] = rows as RoleRow[];
  if (!role) return ['The connected role is not listed in pg_roles'];
  return [
    ...(role.isSuper ? [`Role ${role.name} is a superuser`] : []),
    ...(role.bypasses ? [`Role ${role.name} has BYPASSRLS`] : []),
    ...(role.owned.length > 0 ? [`Role ${role.name} owns tables or may act as their owner: ${role.owned.join(', ')}`] : []),
  ];
}
