import { Logger } from '@nestjs/common';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { systemClock, type OrderRequest, type SubmissionEnd, type SubmissionHandler } from '@portico/domain';
import { aMemoryErp, type MemoryErp } from '@portico/erp-contract/testing';
import { CompanyScope, migrate, openDataSource, persistenceMigrations } from '@portico/platform-persistence';
import { migrateJobs } from '@portico/platform-jobs';
import { createDatabase, type TestDatabase, repositoryRoot } from '@portico/testing';
import { randomUUID } from 'node:crypto';
import type { DataSource, EntityManager } from 'typeorm';
import { integrationMigrations } from '../migrations.js';
import { PostgresSubmissionOutbox } from './outbox.js';
import { RunSubmission } from './run-submission.js';
import { SubmissionStore, type SubmissionKey } from './submission-store.js';
import { WriteLocks } from './write-lock.js';
import { loadIntegrationMap } from '../map/load-integration-map.js';
import path from 'node:path';

const order = (quantity = '5'): OrderRequest => ({
  account: { externalId: '10482', currency: 'EUR' }, shipToExternalId: '1', poNumber: randomUUID(), requestedDate: null, shipping: 'ship-as-ready', shippingMethod: null, note: null,
  lines: [{ lineId: randomUUID(), sku: 'A', quantity, unit: 'pc', expectedPrice: null, note: null }],
});

describe('a submission', () => {
  let database: TestDatabase;
  let source: DataSource;
  let locks: WriteLocks;
  let erp: MemoryErp;
  let store: SubmissionStore;
  let scope: CompanyScope;
  let ends: { reference: string; end: SubmissionEnd }[];
  const handler: SubmissionHandler = { kind: 'order', onProgress: (submission, end) => { ends.push({ reference: submission.reference, end }); return Promise.resolve(); } };
  const companyId = randomUUID();

  beforeAll(async () => {
    database = await createDatabase({ template: { key: 'integration-spec-1', build: async (template) => {
      await migrate({ ownerUrl: template.ownerUrl, appUrl: template.appUrl, syncUrl: template.syncUrl, migrations: [...persistenceMigrations, ...integrationMigrations], afterwards: () => migrateJobs(template.ownerUrl, 'portico_app') });
    } } });
    source = await openDataSource(database.appUrl, { poolSize: 6 });
    locks = new WriteLocks(database.ownerUrl, 6);
    scope = new CompanyScope(source);
    store = new SubmissionStore(scope);
  });
  afterAll(async () => {
    await locks.close();
    await source.destroy();
    await database.drop();
  });
  beforeEach(() => {
    erp = aMemoryErp().withProduct({ sku: 'A' }).withPrice({ sku: 'A', amount: '2.50' }).withStock('A', 'HAM', '1000')
      .withCustomer({ externalId: '10482' }).withCredit('10482', { kind: 'limited', amount: { amount: '100000', currency: 'EUR' } }).withAbilities({ settleAfterMs: 0 }).open();
    ends = [];
  });
  afterEach(() => erp.levers.restore());

  const map = loadIntegrationMap(path.join(repositoryRoot, 'config/integration-map.yaml'));
  const runner = () => new RunSubmission(store, locks, erp.connector, [handler], map);
  const add = async (request = order(), aggregateId: string = randomUUID()): Promise<SubmissionKey & { reference: string }> => {
    const reference = `P-${randomUUID()}`;
    const outbox = new PostgresSubmissionOutbox(store, erp.connector);
    await scope.write(companyId, [companyId], () => outbox.add({ companyId: companyId as never, personId: randomUUID() as never }, { kind: 'order', aggregateId, accountExternalId: '10482', reference, payload: request }));
    const [row] = await scope.read([companyId], (manager) => manager.query<{ id: string }[]>('select id from submission where reference = $1', [reference]));
    return { id: row?.id ?? '', companyId, reference };
  };
  const stateOf = async (key: SubmissionKey) => {
    const [row] = await scope.read([companyId], (manager) => manager.query<{ state: string; attempts: number }[]>('select state, attempts from submission where id = $1', [key.id]));
    return row;
  };
  const kinds = () => ends.map(({ end }) => end.kind);

  it('is sent once and settled', async () => {
    const key = await add();
    await runner().execute(key);
    await runner().execute(key);
    expect(await stateOf(key)).toEqual({ state: 'confirmed', attempts: 1 });
    expect(await erp.levers.countOrders(key.reference)).toBe(1);
    expect(kinds()).toEqual(['sent', 'confirmed']);
  });

  it('is sent once by ten processes at the same time', async () => {
    const key = await add();
    await Promise.all(Array.from({ length: 10 }, () => runner().execute(key)));
    expect(await erp.levers.countOrders(key.reference)).toBe(1);
    expect(kinds().filter((kind) => kind === 'sent')).toHaveLength(1);
  });

  it('finds a lost reply again by its reference and sends nothing more', async () => {
    const key = await add();
    await erp.levers.loseReplyOf('create');
    await runner().execute(key);
    expect(await stateOf(key)).toEqual({ state: 'sending', attempts: 1 });
    await runner().execute(key);
    expect(await stateOf(key)).toEqual({ state: 'confirmed', attempts: 1 });
    expect(await erp.levers.countOrders(key.reference)).toBe(1);
  });

  it('waits for the settle time before "not there" counts, and only then sends again', async () => {
    const patient = aMemoryErp().withProduct({ sku: 'A' }).withCustomer({ externalId: '10482' }).withAbilities({ settleAfterMs: 3_600_000 }).open();
    const key = await add();
    await scope.write(companyId, [companyId], async (manager) => {
      const head = await store.head(key);
      if (head) await store.beginAttempt(manager, head.submission);
    });
    await new RunSubmission(store, locks, patient.connector, [handler], map).execute(key);
    expect(await stateOf(key)).toEqual({ state: 'sending', attempts: 1 });
    await runner().execute(key);
    expect(await stateOf(key)).toEqual({ state: 'confirmed', attempts: 2 });
    expect(await erp.levers.countOrders(key.reference)).toBe(1);
  });

  it('counts the settle time by one clock, however wrong that of the process is', async () => {
    const patient = aMemoryErp().withProduct({ sku: 'A' }).withCustomer({ externalId: '10482' }).withAbilities({ settleAfterMs: 60_000 }).open();
    const key = await add();
    await scope.write(companyId, [companyId], async (manager) => {
      const head = await store.head(key);
      if (head) await store.beginAttempt(manager, head.submission);
    });
    const wrong = jest.spyOn(systemClock, 'now').mockImplementation(() => new Date(Date.now() + 3_600_000));
    await new RunSubmission(store, locks, patient.connector, [handler], map).execute(key);
    wrong.mockRestore();
    expect(await stateOf(key)).toEqual({ state: 'sending', attempts: 1 });
    expect(await patient.levers.countOrders(key.reference)).toBe(0);
  });

  it('tells whom the map names when the ERP has long not said what became of it', async () => {
    const key = await add();
    await scope.write(companyId, [companyId], async (manager) => {
      const head = await store.head(key);
      if (head) await store.beginAttempt(manager, head.submission);
      await manager.query(`update submission_attempt set started_at = now() - interval '20 minutes' where submission_id = $1`, [key.id]);
    });
    const told = jest.spyOn(Logger.prototype, 'error').mockImplementation(() => undefined);
    await erp.levers.misbehave('unreachable');
    await runner().execute(key);
    await erp.levers.restore();
    const said = told.mock.calls.map(([message]) => String(message));
    told.mockRestore();
    expect(said).toEqual([expect.stringContaining(`Submission ${key.reference} may or may not be in the ERP, which has not said so for 20 minutes (to be told: operator)`)]);
    expect(await stateOf(key)).toEqual({ state: 'sending', attempts: 1 });
  });

  it('asks less often the longer the ERP does not know', async () => {
    const patient = aMemoryErp().withProduct({ sku: 'A' }).withCustomer({ externalId: '10482' }).withAbilities({ settleAfterMs: 7_200_000 }).open();
    const key = await add();
    const inCompany = <T>(work: (manager: EntityManager) => Promise<T>): Promise<T> => scope.write(companyId, [companyId], work);
    await inCompany(async (manager) => {
      const head = await store.head(key);
      if (head) await store.beginAttempt(manager, head.submission);
    });
    const secondsToWait = async (): Promise<number> => {
      await new RunSubmission(store, locks, patient.connector, [handler], map).execute(key);
      const [row] = await scope.read([companyId], (manager) => manager.query<{ seconds: number }[]>('select extract(epoch from due_at - now())::float as seconds from submission where id = $1', [key.id]));
      return row?.seconds ?? 0;
    };
    expect(await secondsToWait()).toBeLessThan(3);
    await inCompany((manager) => manager.query(`update submission_attempt set started_at = started_at - interval '1 hour' where submission_id = $1`, [key.id]));
    expect(await secondsToWait()).toBeGreaterThan(30);
    await patient.levers.misbehave('unreachable');
    expect(await secondsToWait()).toBeGreaterThan(30);
  });

  it('is deferred while the ERP cannot be reached, and goes when it is back', async () => {
    const key = await add();
    await erp.levers.misbehave('unreachable');
    await runner().execute(key);
    expect((await stateOf(key))?.state).toBe('waiting');
    await erp.levers.restore();
    await runner().execute(key);
    expect((await stateOf(key))?.state).toBe('confirmed');
    expect(await erp.levers.countOrders(key.reference)).toBe(1);
  });

  it('is refused with the reasons and not tried again', async () => {
    const key = await add({ ...order(), lines: [{ lineId: 'x', sku: 'NO-SUCH', quantity: '1', unit: 'pc', expectedPrice: null, note: null }] });
    await runner().execute(key);
    await runner().execute(key);
    expect(await stateOf(key)).toEqual({ state: 'rejected', attempts: 1 });
    expect(ends.at(-1)?.end).toMatchObject({ kind: 'rejected', reasons: [{ reason: 'unknown-sku', lineId: 'x' }] });
  });

  it('waits behind the earlier one of its aggregate', async () => {
    const aggregate = randomUUID();
    const first = await add(order('1'), aggregate);
    const second = await add(order('2'), aggregate);
    await runner().execute(second);
    expect((await stateOf(second))?.state).toBe('waiting');
    await runner().execute(first);
    await runner().execute(second);
    expect((await stateOf(second))?.state).toBe('confirmed');
  });
});
