import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataObject, SyncTask } from '@portico/domain';
import { CompanyScope, migrate, openDataSource, persistenceMigrations, SyncLedger, SyncScope } from '@portico/platform-persistence';
import { migrateJobs } from '@portico/platform-jobs';
import { createDatabase, repositoryRoot, type TestDatabase } from '@portico/testing';
import path from 'node:path';
import type { DataSource } from 'typeorm';
import { loadIntegrationMap } from '../map/load-integration-map.js';
import { integrationMigrations } from '../migrations.js';
import { WriteLocks } from '../submissions/write-lock.js';
import { SyncRuns } from './sync-runs.js';
import { SyncScheduler } from './sync-scheduler.js';

describe('the schedule of syncs', () => {
  let database: TestDatabase;
  let sources: DataSource[];
  let locks: WriteLocks;
  let scheduler: SyncScheduler;
  let syncScope: SyncScope;
  let runs: SyncRuns;
  const ran: DataObject[] = [];
  let fails = true;
  let meanwhile = (): Promise<void> => Promise.resolve();
  const task = (object: DataObject, after: readonly DataObject[] = []): SyncTask => ({ object, after, run: async () => {
    ran.push(object);
    await meanwhile();
    return fails ? Promise.reject(new Error('not today')) : Promise.resolve({ rows: 1, rejected: 0 });
  } });

  beforeAll(async () => {
    database = await createDatabase();
    await migrate({ ownerUrl: database.ownerUrl, appUrl: database.appUrl, syncUrl: database.syncUrl, migrations: [...persistenceMigrations, ...integrationMigrations], afterwards: () => migrateJobs(database.ownerUrl, 'portico_app') });
    sources = [await openDataSource(database.appUrl, { poolSize: 2 }), await openDataSource(database.syncUrl, { poolSize: 2 })];
    locks = new WriteLocks(database.ownerUrl, 2);
    const [app, sync] = sources as [DataSource, DataSource];
    syncScope = new SyncScope(sync);
    runs = new SyncRuns(syncScope);
    scheduler = new SyncScheduler([task('categories'), task('assortments', ['categories'])], loadIntegrationMap(path.join(repositoryRoot, 'config/integration-map.yaml')), new CompanyScope(app), runs, locks);
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

  const states = (object: DataObject): Promise<{ state: string; message: string | null }[]> =>
    syncScope.run((manager) => manager.query('select state, message from sync_run where object = $1 order by id desc limit 1', [object]));

  it('lets a copy that lacks records age where the map says block, and not where it says review', async () => {
    const ledger = new SyncLedger(syncScope);
    for (const object of ['assortments', 'categories']) await ledger.settle('http', object, [], [{ externalId: '7', reason: 'no name' }]);
    await run('assortments');
    await run('categories');
    expect(await states('assortments')).toEqual([{ state: 'failed', message: 'Records that cannot be taken: 1; the integration map says: block' }]);
    expect(await states('categories')).toEqual([{ state: 'succeeded', message: null }]);
    // It was copied all the same: what comes after it need not wait until a person has mended the record.
    await syncScope.run((manager) => manager.query(`delete from sync_run where object = 'assortments' and state = 'succeeded'`));
    expect(await runs.copiedOnce(['assortments'])).toBe(1);
    await ledger.settle('http', 'assortments', ['7'], []);
    await run('assortments');
    expect(await states('assortments')).toEqual([{ state: 'succeeded', message: null }]);
  });

  const secondsUntilNext = async (object: DataObject): Promise<number> => {
    const owner = await openDataSource(database.ownerUrl, { poolSize: 1 });
    const [job] = await owner.query<{ seconds: number }[]>('select extract(epoch from run_at - now())::float as seconds from graphile_worker.jobs where key = $1', [`sync:${object}`]).finally(() => owner.destroy());
    return job?.seconds ?? Number.POSITIVE_INFINITY;
  };

  it('runs again at once after a run during which the ERP told of a change', async () => {
    meanwhile = () => scheduler.request('categories');
    await run('categories');
    expect(await secondsUntilNext('categories')).toBeLessThanOrEqual(0);
    meanwhile = () => Promise.resolve();
  });

  it('comes back soon where another process has the run in hand', async () => {
    let seconds = Number.NaN;
    meanwhile = async () => {
      meanwhile = () => Promise.resolve();
      await run('assortments');
      seconds = await secondsUntilNext('assortments');
    };
    const before = ran.length;
    await run('assortments');
    expect(ran.slice(before)).toEqual(['assortments']);
    expect(seconds).toBeLessThan(10);
  });

  it('forgets runs of long ago, but not the last good one', async () => {
    await syncScope.run((manager) => manager.query(`update sync_run set ended_at = now() - interval '31 days'`));
    await runs.forgetOld();
    const left = await syncScope.run((manager) => manager.query<unknown[]>('select object, state from sync_run order by 1'));
    expect(left).toEqual([{ object: 'assortments', state: 'succeeded' }, { object: 'categories', state: 'succeeded' }]);
  });
});
