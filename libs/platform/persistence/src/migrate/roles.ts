import type pg from 'pg';

export interface DatabaseRole {
  readonly name: string;
  readonly password: string;
}

/** The role of a PostgreSQL address. */
export function roleOf(url: string): DatabaseRole {
  const { username, password } = new URL(url);
  if (!username) throw new Error('A database address must name its role: postgres://role:password@host/database');
  return { name: decodeURIComponent(username), password: decodeURIComponent(password) };
}

/** Makes the role where it is missing and the owner may; a role that passes row-level security stops the migration. */
export async function ensureRole(owner: pg.Client, role: DatabaseRole): Promise<void> {
  const { rows } = await owner.query<{ rolsuper: boolean; rolbypassrls: boolean; isOwner: boolean }>(
    `select rolsuper, rolbypassrls, pg_has_role(rolname, current_user, 'member') as "isOwner" from pg_roles where rolname = $1`, [role.name]);
  const [found] = rows;
  if (!found) return createRole(owner, role);
  if (found.rolsuper || found.rolbypassrls) throw new Error(`Role ${role.name} passes row-level security (SUPERUSER or BYPASSRLS); it must not`);
  if (found.isOwner) throw new Error(`Role ${role.name} may act as the owner; DATABASE_URL and DATABASE_OWNER_URL need different roles`);
}

async function createRole(owner: pg.Client, { name, password }: DatabaseRole): Promise<void> {
  const { rows } = await owner.query<{ may: boolean; sql: string }>(
    `select rolcreaterole or rolsuper as may, format('create role %I login nosuperuser nobypassrls nocreaterole nocreatedb password %L', $1::text, $2::text) as sql
     from pg_roles where rolname = current_user`, [name, password]);
  const [row] = rows;
  if (!row?.may) throw new Error(`Role ${name} does not exist, and the owner may not make it. As a superuser: CREATE ROLE "${name}" LOGIN PASSWORD '…'`);
  await owner.query(row.sql);
}

/** Into the schema, not into its tables: those are granted one by one by the migration that makes them. */
export async function admitRole(owner: pg.Client, role: DatabaseRole): Promise<void> {
  const quoted = owner.escapeIdentifier(role.name);
  await owner.query(`grant usage on schema public to ${quoted}`);
}
