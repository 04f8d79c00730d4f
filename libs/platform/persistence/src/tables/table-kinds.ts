import type { QueryRunner } from 'typeorm';

/** Every table is one of these, and says so in its comment in the database: `portico:tenant`. */
export const tableKinds = ['tenant', 'identity', 'shared'] as const;
export type TableKind = (typeof tableKinds)[number];

export const kindComment = (kind: TableKind): string => `portico:${kind}`;

/** What a role may do with a table, as PostgreSQL names it. */
export type TableRight = 'select' | 'insert' | 'update' | 'delete';
export const allRights: readonly TableRight[] = ['select', 'insert', 'update', 'delete'];

const plainName = /^[a-z_][a-z0-9_]*$/;
export const tableName = (name: string): string => {
  if (!plainName.test(name)) throw new Error(`Not a table name: ${name}`);
  return name;
};

/** Roles by name come from the migration's own session: one installation may name them otherwise. */
export async function grantTo(runner: QueryRunner, role: 'app' | 'sync', table: string, rights: readonly TableRight[]): Promise<void> {
  if (rights.length === 0) return;
  await runner.query(`do $$ begin execute format('grant ${rights.join(', ')} on ${tableName(table)} to %I', current_setting('portico.${role}_role')); end $$`);
}

export async function nameKind(runner: QueryRunner, table: string, kind: TableKind): Promise<void> {
  await runner.query(`comment on table ${tableName(table)} is '${kindComment(kind)}'`);
}
