import type { QueryRunner } from 'typeorm';
import { allRights, grantTo, nameKind, type TableRight } from './table-kinds.js';

export interface OpenTableWish {
  readonly app?: readonly TableRight[];
  readonly sync?: readonly TableRight[];
}

/** For migrations: people, sessions, memberships. The app role reads and writes, the sync sees nothing unless told. */
export async function identityTable(runner: QueryRunner, table: string, { app = allRights, sync = [] }: OpenTableWish = {}): Promise<void> {
  await grantTo(runner, 'app', table, app);
  await grantTo(runner, 'sync', table, sync);
  await nameKind(runner, table, 'identity');
}

/** For migrations: the same for every company (the catalogue). The app role reads, the sync writes, unless told otherwise. */
export async function sharedTable(runner: QueryRunner, table: string, { app = ['select'], sync = allRights }: OpenTableWish = {}): Promise<void> {
  await grantTo(runner, 'app', table, app);
  await grantTo(runner, 'sync', table, sync);
  await nameKind(runner, table, 'shared');
}
