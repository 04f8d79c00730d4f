import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { CompanyScope, migrate, NoScopeOpen, openDataSource, persistenceMigrations } from '@portico/platform-persistence';
import { createDatabase, type TestDatabase } from '@portico/testing';
import { AuditReader, auditMigrations, AuditTrail, verifyChains, type Actor, type ChainFault } from './index.js';

// Only so that a failure is told: a busy machine takes its time.
jest.setTimeout(120_000);

let database: TestDatabase;
let source: DataSource;
let scope: CompanyScope;
const trail = new AuditTrail();
beforeAll(async () => {
  database = await createDatabase({ template: { key: 'audit-spec-1', build: async (template) => {
    await migrate({ ownerUrl: template.ownerUrl, appUrl: template.appUrl, syncUrl: template.syncUrl, migrations: [...persistenceMigrations, ...auditMigrations] });
  } } });
  source = await openDataSource(database.appUrl, { poolSize: 8 });
  scope = new CompanyScope(source);
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const anActor = (change: Partial<Actor> = {}): Actor => ({ companyId: randomUUID(), personId: randomUUID(), personName: 'Lena Maurer', sessionId: randomUUID(), address: '198.51.100.7', ...change });
const record = (actor: Actor, label: string, more: { readonly action?: string; readonly before?: Record<string, unknown>; readonly after?: Record<string, unknown> } = {}): Promise<void> =>
  scope.write(actor.companyId, [], () => trail.record(actor, { action: 'role.changed', object: 'role', objectId: label, label, ...more }));
/** As somebody who owns the server and its triggers. */
async function tamper(sql: string, values: unknown[]): Promise<void> {
  const root = new pg.Client({ connectionString: database.url });
  await root.connect();
  await root.query('set session_replication_role = replica');
  await root.query(sql, values);
  await root.end();
}
const faultsOf = async (companyId: string): Promise<readonly ChainFault[]> => (await verifyChains(scope)).faults.filter((fault) => fault.companyId === companyId);
const reader = (): AuditReader => new AuditReader(scope);

describe('an entry', () => {
  it('says who did what, from where, before and after', async () => {
    const actor = anActor({ onBehalfOf: { personId: randomUUID(), personName: 'Jana Reuter' } });
    await record(actor, 'Buyers north', { before: { upTo: '500' }, after: { upTo: '900' } });
    const [entry] = await reader().page(actor.companyId, {}, { before: null, limit: 10 });
    expect(entry).toMatchObject({ seq: '1', performedBy: actor.personId, performedByName: 'Lena Maurer', onBehalfOfName: 'Jana Reuter', address: '198.51.100.7', action: 'role.changed', object: 'role', label: 'Buyers north', before: { upTo: '500' }, after: { upTo: '900' } });
  });

  it('is there with its change, and not without it', async () => {
    const actor = anActor();
    await expect(scope.write(actor.companyId, [], async () => {
      await trail.record(actor, { action: 'role.changed', object: 'role', objectId: null });
      throw new Error('undone');
    })).rejects.toThrow('undone');
    expect(await reader().count(actor.companyId, {})).toBe(0);
    await expect(trail.record(actor, { action: 'role.changed', object: 'role', objectId: null })).rejects.toThrow(NoScopeOpen);
  });

  it('is never of another company than the one that is current', async () => {
    const [mine, other] = [anActor(), anActor()];
    await expect(scope.write(mine.companyId, [], () => trail.record(other, { action: 'x', object: 'x', objectId: null }))).rejects.toThrow(/row-level security/);
    await record(other, 'theirs');
    expect(await reader().page(mine.companyId, {}, { before: null, limit: 10 })).toEqual([]);
  });

  it('has the number, time and hash that PostgreSQL gives it, whatever is sent', async () => {
    const actor = anActor();
    await scope.write(actor.companyId, [], (manager) => manager.query(
      `insert into audit_entry (company_id, seq, at, performed_by_name, action, object, previous_hash, hash) values ($1, 77, '2001-01-01', 'x', 'x', 'x', '\\x00', '\\x00')`, [actor.companyId]));
    const [entry] = await reader().page(actor.companyId, {}, { before: null, limit: 1 });
    expect(entry?.seq).toBe('1');
    expect(entry?.at.getFullYear()).toBeGreaterThan(2024);
    expect(await faultsOf(actor.companyId)).toEqual([]);
  });

  it.each(['update audit_entry set label = null', 'delete from audit_entry', 'truncate audit_entry', 'update audit_head set seq = 0', 'delete from audit_head'])('is kept from the app: %s', async (sql) => {
    await expect(source.query(sql)).rejects.toThrow(/permission denied/);
  });
  it.each(['update audit_entry set label = null', 'delete from audit_entry', 'truncate audit_entry'])('is kept from the owner too: %s', async (sql) => {
    const owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await expect(owner.query(sql)).rejects.toThrow(/append-only/);
    await owner.end();
  });
});

describe('entries', () => {
  it('of one company written at once stand in one line without a gap', async () => {
    const actor = anActor();
    await Promise.all(Array.from({ length: 40 }, (_, index) => record(actor, String(index))));
    const entries = await reader().page(actor.companyId, {}, { before: null, limit: 100 });
    expect(entries.map(({ seq }) => Number(seq))).toEqual(Array.from({ length: 40 }, (_, index) => 40 - index));
    expect(await faultsOf(actor.companyId)).toEqual([]);
  });

  it('are found by person, action, object, time and words, page by page', async () => {
    const actor = anActor();
    for (const label of ['North', 'South', '50%']) await record(actor, label);
    await record({ ...actor, personId: randomUUID(), personName: 'Jana Reuter' }, 'West', { action: 'role.removed' });
    const labels = async (filter: Parameters<AuditReader['page']>[1], page = { before: null as string | null, limit: 10 }) => (await reader().page(actor.companyId, filter, page)).map(({ label }) => label);
    expect(await labels({})).toEqual(['West', '50%', 'South', 'North']);
    expect(await labels({ personId: actor.personId ?? '' })).toEqual(['50%', 'South', 'North']);
    expect(await labels({ actions: ['role.removed', 'other'] })).toEqual(['West']);
    expect(await labels({ object: 'role', objectId: 'South' })).toEqual(['South']);
    expect(await labels({ text: '0%' })).toEqual(['50%']);
    expect(await labels({ text: 'jana' })).toEqual(['West']);
    expect(await labels({ until: new Date('2020-01-01') })).toEqual([]);
    expect(await labels({ from: new Date('2020-01-01') }, { before: '3', limit: 1 })).toEqual(['South']);
    expect(await reader().count(actor.companyId, { actions: ['role.changed'] })).toBe(3);
  });
});

describe('the chain', () => {
  const three = async (): Promise<string> => {
    const actor = anActor();
    for (const label of ['one', 'two', 'three']) await record(actor, label, { after: { label } });
    expect(await faultsOf(actor.companyId)).toEqual([]);
    return actor.companyId;
  };

  it.each<[string, string, Omit<ChainFault, 'companyId'>]>([
    ['changed', `update audit_entry set after = '{"label": "other"}' where company_id = $1 and seq = 2`, { seq: '2', what: 'changed' }],
    ['moved to another time', `update audit_entry set at = at - interval '1 microsecond' where company_id = $1 and seq = 1`, { seq: '1', what: 'changed' }],
    ['removed', 'delete from audit_entry where company_id = $1 and seq = 2', { seq: '3', what: 'missing' }],
    ['removed at the beginning', 'delete from audit_entry where company_id = $1 and seq = 1', { seq: '2', what: 'missing' }],
    ['removed at the end', 'delete from audit_entry where company_id = $1 and seq = 3', { seq: '4', what: 'missing' }],
    ['put in another order', 'update audit_entry set seq = case seq when 1 then 12 else 11 end where company_id = $1 and seq < 3', { seq: '3', what: 'missing' }],
    ['added', `insert into audit_entry select company_id, 4, at, performed_by, performed_by_name, null, null, null, null, action, object, null, null, null, null, hash, hash from audit_entry where company_id = $1 and seq = 3`, { seq: '4', what: 'changed' }],
  ])('tells of an entry that was %s', async (_, sql, fault) => {
    const companyId = await three();
    await tamper(sql, [companyId]);
    expect(await faultsOf(companyId)).toEqual([{ companyId, ...fault }]);
  });

  it('tells of two entries that changed places', async () => {
    const companyId = await three();
    for (const sql of ['update audit_entry set seq = 99 where company_id = $1 and seq = 1', 'update audit_entry set seq = 1 where company_id = $1 and seq = 2', 'update audit_entry set seq = 2 where company_id = $1 and seq = 99']) await tamper(sql, [companyId]);
    expect(await faultsOf(companyId)).toEqual([{ companyId, seq: '1', what: 'out of line' }]);
  });

  it('that somebody wrote anew as a whole does not hold the heads that were kept elsewhere', async () => {
    const companyId = await three();
    const { heads } = await verifyChains(scope);
    await tamper('delete from audit_entry where company_id = $1', [companyId]);
    await tamper('delete from audit_head where company_id = $1', [companyId]);
    await record(anActor({ companyId }), 'another story');
    expect((await verifyChains(scope)).faults.filter((fault) => fault.companyId === companyId)).toEqual([]);
    const seen = heads.filter((head) => head.companyId === companyId);
    expect((await verifyChains(scope, seen)).faults.filter((fault) => fault.companyId === companyId)).toEqual([{ companyId, seq: '3', what: 'not as it was seen before' }]);
  });
});
