import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataObject } from '@portico/domain';
import type { ErpChange, ErpConnector, ErpMessage, ReceivedMessage } from '@portico/erp-contract';
import { CompanyScope, migrate, openDataSource, persistenceMigrations, SyncScope } from '@portico/platform-persistence';
import { createDatabase, type TestDatabase } from '@portico/testing';
import type { DataSource } from 'typeorm';
import { integrationMigrations } from '../migrations.js';
import { type SyncScheduler } from '../sync/sync-scheduler.js';
import { OldNotifications } from './old-notifications.js';
import { ReceiveErpNotification } from './receive-erp-notification.js';

describe('a notification of the ERP', () => {
  let database: TestDatabase;
  let sources: DataSource[];
  let receive: ReceiveErpNotification;
  const heard: string[] = [];
  let failing = false;
  const requested: DataObject[] = [];
  // The connector verifies; what it makes of a signature is its own suite's.
  const read = ({ query, rawBody }: ErpMessage): ReceivedMessage => {
    if (query['challenge'] !== undefined) return { kind: 'handshake', answer: query['challenge'] };
    return rawBody === 'forged' ? { kind: 'refused' } : { kind: 'changes', changes: JSON.parse(rawBody) as ErpChange[] };
  };
  const connector = { id: 'http', notifications: { receive: read } } as unknown as ErpConnector;
  const send = (rawBody: string, query = {}) => receive.execute({ headers: {}, query, rawBody });
  const told = async (...ids: string[]) => (await send(JSON.stringify(ids.map((id) => ({ id, object: 'order', ids: ['SO-1'] }))))).kind;

  beforeAll(async () => {
    database = await createDatabase();
    await migrate({ ownerUrl: database.ownerUrl, appUrl: database.appUrl, syncUrl: database.syncUrl, migrations: [...persistenceMigrations, ...integrationMigrations] });
    sources = [await openDataSource(database.appUrl, { poolSize: 2 }), await openDataSource(database.syncUrl, { poolSize: 2 }), await openDataSource(database.ownerUrl, { poolSize: 1 })];
    const listener = { onErpChange: (change: ErpChange) => {
      if (failing) return Promise.reject(new Error('the cache cannot be reached'));
      heard.push(change.id);
      return Promise.resolve();
    } };
    const scheduler = { request: (object: DataObject) => { requested.push(object); return Promise.resolve(); } } as unknown as SyncScheduler;
    receive = new ReceiveErpNotification(connector, [listener], new CompanyScope(sources[0] as DataSource), scheduler);
  });
  afterAll(async () => {
    await Promise.all(sources.map((source) => source.destroy()));
    await database.drop();
  });

  it('is taken once, and asks for what it names to be copied again', async () => {
    expect([await told('n1'), await told('n1')]).toEqual(['taken', 'seen-before']);
    expect([heard, requested]).toEqual([['n1'], ['orders']]);
  });

  it('changes nothing when it is forged', async () => {
    expect(await send('forged')).toEqual({ kind: 'refused' });
    expect(heard).toEqual(['n1']);
  });

  it('gives the ERP back what it asks for to see that the address is ours', async () => {
    expect(await send('', { challenge: 'abc' })).toEqual({ kind: 'handshake', answer: 'abc' });
    expect(heard).toEqual(['n1']);
  });

  it('is taken when it is sent again after it broke off', async () => {
    failing = true;
    await expect(told('n2')).rejects.toThrow('the cache cannot be reached');
    failing = false;
    expect(await told('n2')).toBe('taken');
    expect(heard).toEqual(['n1', 'n2']);
  });

  it('may tell of many changes, each taken once', async () => {
    expect([await told('n2', 'n3', 'n4'), await told('n3', 'n4')]).toEqual(['taken', 'seen-before']);
    expect(heard).toEqual(['n1', 'n2', 'n3', 'n4']);
  });

  it('is remembered for a week', async () => {
    const sync = new SyncScope(sources[1] as DataSource);
    await new OldNotifications(sync).forget();
    expect(await told('n1')).toBe('seen-before');
    await sources[2]?.query(`update erp_notification set received_at = now() - interval '8 days' where id = 'n1'`);
    await new OldNotifications(sync).forget();
    expect(await told('n1')).toBe('taken');
    expect(await told('n2')).toBe('seen-before');
  });
});
