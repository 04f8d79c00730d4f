import type { QueryRunner } from 'typeorm';
import { allRights, grantTo, nameKind, tableName, type TableRight } from './table-kinds.js';

export interface TenantTableWish {
  /** The column that names the company; `company_id` when absent. */
  readonly companyColumn?: string;
  /** What the app role may do with rows it is allowed; everything when absent. */
  readonly app?: readonly TableRight[];
  /** What the sync role may do, over all companies; nothing when absent. */
  readonly sync?: readonly TableRight[];
  /** Rows without a company are seen by everyone and written by the sync alone. */
  readonly hasSharedRows?: boolean;
  /** The column that names a person, who sees their own rows of every company (`CompanyScope.ofPerson`). */
  readonly personColumn?: string;
}

// A subselect without columns is computed once per statement; a bare current_setting() would be computed per row.
const visible = (column: string): string =>
  `${column} = any ((select string_to_array(nullif(current_setting('app.visible_company_ids', true), ''), ',')::uuid[])::uuid[])`;
const current = (column: string): string => `${column} = (select nullif(current_setting('app.company_id', true), '')::uuid)`;

const ofPerson = (column: string): string => `${column} = (select nullif(current_setting('app.person_id', true), '')::uuid)`;

const policies: Readonly<Record<TableRight, (column: string, alsoSeen: string) => string>> = {
  select: (column, alsoSeen) => `using (${alsoSeen}${visible(column)})`,
  insert: (column) => `with check (${current(column)})`,
  update: (column) => `using (${current(column)}) with check (${current(column)})`,
  delete: (column) => `using (${current(column)})`,
};

/**
 * For migrations: the second wall around a table whose rows belong to companies. Reads see the visible companies, writes take the
 * current one, and without a setting there is no row: not even for the table's owner.
 */
export async function tenantTable(runner: QueryRunner, table: string, wish: TenantTableWish = {}): Promise<void> {
  const { companyColumn = 'company_id', app = allRights, sync = [], hasSharedRows = false, personColumn } = wish;
  const name = tableName(table);
  const alsoSeen = `${hasSharedRows ? `${tableName(companyColumn)} is null or ` : ''}${personColumn === undefined ? '' : `${ofPerson(tableName(personColumn))} or `}`;
  await runner.query(`alter table ${name} enable row level security`);
  await runner.query(`alter table ${name} force row level security`);
  for (const right of app) await policy(runner, 'app', name, right, policies[right](tableName(companyColumn), alsoSeen));
  for (const right of sync) await policy(runner, 'sync', name, right, right === 'insert' ? 'with check (true)' : 'using (true)');
  await grantTo(runner, 'app', name, app);
  await grantTo(runner, 'sync', name, sync);
  await nameKind(runner, name, 'tenant');
}

async function policy(runner: QueryRunner, role: 'app' | 'sync', table: string, right: TableRight, body: string): Promise<void> {
  await runner.query(`do $do$ begin execute format($f$create policy ${table}_${role}_${right} on ${table} for ${right} to %I ${body}$f$, current_setting('portico.${role}_role')); end $do$`);
}
