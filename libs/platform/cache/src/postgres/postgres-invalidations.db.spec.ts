import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createDatabase, eventually, startTcpProxy, type TcpProxy, type TestDatabase } from '@portico/testing';
import { BatchCache } from '../batch-cache.js';
import { PostgresInvalidations } from './postgres-invalidations.js';

describe('who listens in PostgreSQL', () => {
  let database: TestDatabase;
  let proxy: TcpProxy;
  beforeEach(async () => {
    database = await createDatabase();
    proxy = await startTcpProxy({ port: Number(new URL(database.ownerUrl).port) });
  });
  afterEach(async () => {
    await proxy.close();
    await database.drop();
  });

  it('leaves no connection behind when it is stopped while it connects anew', async () => {
    const listener = new PostgresInvalidations({ url: proxy.through(database.ownerUrl), cache: new BatchCache() });
    await listener.start();
    const listening = proxy.breakpoint({ direction: 'toServer', match: 'listen portico_cache' });
    proxy.cut();
    await listening.reached;
    const stopped = listener.stop();
    listening.release();
    await stopped;
    await eventually('no connection is left', () => Promise.resolve(proxy.connections === 0 ? true : null));
    expect(listener.isListening).toBe(false);
  });
});
