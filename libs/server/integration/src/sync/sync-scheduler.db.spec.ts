import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataObject, SyncTask } from '@portico/domain';
import { CompanyScope, migrate, openDataSource, persistenceMigrations, SyncScope } from '@portico/platform-persistence';
import { migrateJobs } from '@portico/platform-jobs';
import { createDatabase, repositoryRoot, type TestDatabase } from '@portico/testing';
import path from 'node:path';
import type { DataSource } from 'typeorm';
import { loadIntegrationMap } from '../map/load-integration-map.js';
import { integrationMigrations } from '../migrations.js';
import { WriteLocks } from '../submissions/write-lock.js';
import { SyncScheduler } from './sync-scheduler.js';

describe('the schedule of syncs', () => {
  let database: TestDatabase;
  let sources: DataSource[];
  let locks: WriteLocks;
  let scheduler: SyncScheduler;
  const ran: DataObject[] = [];
  let fails = true;
  const task = (object: DataObject, after: readonly DataObject[] = []): SyncTask => ({ object, after, run: () => {
    ran.push(object);
    return fails ? Promise.reject(new Error('not today')) : Promise.resolve({ rows: 1, rejected: 0 });
  } });

  beforeAll(async () => {
    database = await createDatabase();
    await migrate({ ownerUrl: database.ownerUrl, appUrl: database.appUrl, syncUrl: database.syncUrl, migrations: [...persistenceMigrations, ...integrationMigrations], afterwards: () => migrateJobs(database.ownerUrl, 'portico_app') });
    sources = [await openDataSource(database.appUrl, { poolSize: 2 }), await openDataSource(database.syncUrl, { poolSize: 2 })];
    locks = new WriteLocks(database.ownerUrl, 2);
    const [app, sync] = sources as [DataSource, DataSource];
    scheduler = new SyncScheduler([task('categories'), task('assortments', ['categories'])], loadIntegrationMap(path.join(repositoryRoot, 'config/integration-map.yaml')), new CompanyScope(app), new SyncScope(sync), locks);
  });
  afterAll(async () => {
    await locks.close();
    await Promise.all(sources.map((source) => source.destroy()));
    await database.drop();
  });
  const run = (object: DataObject): Promise<void> => scheduler.run(object, new AbortController().signal);

  it('lets a sync wait until what its records name has been copied once', async () => {
    await run('assortments');
    await run('categories');
    await run('assortments');
    expect(ran).toEqual(['categories']);
    fails = false;
    await run('categories');
    await run('assortments');
    expect(ran).toEqual(['categories', 'categories', 'assortments']);
  });
});
