import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import { createDatabase, type TestDatabase } from '@portico/testing';
import { openDataSource } from '../database.module.js';
import { migrate } from '../migrate/migrate.js';
import { persistenceMigrations } from '../migrations/index.js';
import { CompanyScope } from '../scope/company-scope.js';
import { SyncScope } from '../scope/sync-scope.js';
import { tenantTable } from '../tables/tenant-table.js';
import { sharedTable } from '../tables/open-tables.js';

/** A tenant table and a shared one, for the specs of this project. */
export class Notes1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table note (company_id uuid not null, id uuid not null default gen_random_uuid(), words text not null, primary key (company_id, id))');
    await tenantTable(runner, 'note', { sync: ['select', 'update'] });
    await runner.query('create table badge (company_id uuid not null, person_id uuid not null, primary key (company_id, person_id))');
    await tenantTable(runner, 'badge', { personColumn: 'person_id' });
    await runner.query('create table colour (name text primary key)');
    await sharedTable(runner, 'colour');
  }
  async down(): Promise<void> { /* dropped with its database */ }
}

export interface PersistenceFixture {
  readonly database: TestDatabase;
  readonly app: DataSource;
  readonly scope: CompanyScope;
  readonly sync: SyncScope;
  close(): Promise<void>;
}

export async function openPersistence(): Promise<PersistenceFixture> {
  const database = await createDatabase({ template: { key: 'persistence-spec-3', build: async (template) => {
    await migrate({ ownerUrl: template.ownerUrl, appUrl: template.appUrl, syncUrl: template.syncUrl, migrations: [...persistenceMigrations, Notes1700000000001] });
  } } });
  const app = await openDataSource(database.appUrl, { poolSize: 4 });
  const syncSource = await openDataSource(database.syncUrl, { poolSize: 2 });
  return {
    database, app, scope: new CompanyScope(app), sync: new SyncScope(syncSource),
    async close() {
      await app.destroy();
      await syncSource.destroy();
      await database.drop();
    },
  };
}
