import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createDatabase, eventually, startRedis, startTcpProxy, type TcpProxy, type TestDatabase, type TestRedis } from '@portico/testing';
import pg from 'pg';
import { openCache, type OpenCache } from './open-cache.js';
import { notifyInvalidation } from './postgres/notify-invalidation.js';
import { asking, Owner } from './testing/owner.js';

let redis: TestRedis;
let database: TestDatabase;
let direct: TcpProxy;
let toRedis: TcpProxy;
let writer: pg.Client;
const open: OpenCache[] = [];
let installation = 0;

beforeAll(async () => {
  [redis, database] = await Promise.all([startRedis(), createDatabase()]);
  direct = await startTcpProxy({ host: new URL(database.url).hostname, port: Number(new URL(database.url).port) });
  toRedis = await startTcpProxy({ port: redis.port });
  writer = new pg.Client({ connectionString: database.ownerUrl });
  await writer.connect();
});
afterEach(async () => {
  direct.accept(); direct.resume(); toRedis.accept(); toRedis.resume();
  await Promise.all(open.splice(0).map((each) => each.close()));
});
afterAll(async () => {
  await writer.end();
  await Promise.all([direct.close(), toRedis.close(), redis.stop()]);
  await database.drop();
});

/** Processes of one installation: each with its own first tier and its own connections. */
async function processes(count: number, { withRedis = true } = {}): Promise<readonly OpenCache[]> {
  installation += 1;
  const made = await Promise.all(Array.from({ length: count }, () => openCache({
    directUrl: direct.through(database.ownerUrl), redisPrefix: `test${String(installation)}`, ...(withRedis ? { redisUrl: toRedis.through(redis.url) } : {}),
  })));
  open.push(...made);
  return made;
}
const anOwner = (): Owner => new Owner(new Map([['a', '1'], ['b', '2'], ['c', '3']]));
const read = async ({ cache }: OpenCache, owner: Owner, key = 'a', more = {}): Promise<unknown> => {
  const reading = (await cache.getMany(asking(owner, [key], more))).get(key);
  await cache.settled();
  return [reading?.state, reading?.value];
};

describe('the fleet', () => {
  it('reads from the owner once for all processes', async () => {
    const [one, two] = await processes(2);
    const owner = anOwner();
    expect(await read(one!, owner)).toEqual(['live', '1']);
    expect(await read(two!, owner)).toEqual(['cached', '1']);
    expect(owner.calls).toHaveLength(1);
    expect(two!.cache.counters.of('hit-tier-two')).toBe(1);
  });

  it('makes one call when four processes miss the same key at once', async () => {
    const fleet = await processes(4);
    const owner = anOwner();
    owner.isHolding = true;
    const answers = fleet.flatMap(({ cache }) => Array.from({ length: 25 }, () => cache.getMany(asking(owner, ['a', 'b']))));
    await eventually('one fetches and the others wait', () => owner.held.length > 0 && fleet.filter(({ cache }) => cache.counters.of('lock-wait') > 0).length === 3);
    owner.held.forEach((each) => { each.answer(); });
    expect((await Promise.all(answers)).every((each) => each.get('b')?.value === '2')).toBe(true);
    expect(owner.calls).toHaveLength(1);
  });

  it('lets another process go on when the one that fetched gives up', async () => {
    const [one, two] = await processes(2);
    const owner = anOwner();
    owner.isHolding = true;
    const first = one!.cache.getMany(asking(owner, ['a']));
    await eventually('the first fetches', () => owner.held.length === 1);
    const second = two!.cache.getMany(asking(owner, ['a']));
    await eventually('the second waits', () => two!.cache.counters.of('lock-wait') > 0);
    owner.isHolding = false;
    owner.held[0]?.fail(new Error('refused'));
    await expect(first).rejects.toThrow('refused');
    expect((await second).get('a')).toMatchObject({ state: 'live', value: '1' });
  });

  it('compares the scope of what it finds', async () => {
    const [one, two] = await processes(2);
    const owner = anOwner();
    await read(one!, owner);
    owner.values.set('a', 'of another');
    expect(await read(two!, owner, 'a', { scope: 'erp/10517' })).toEqual(['live', 'of another']);
    expect(two!.cache.counters.of('scope-mismatch')).toBe(1);
  });
});

describe.each([['with Redis', true], ['without Redis', false]])('an invalidation %s', (_, withRedis) => {
  it('sent in a transaction is heard by every process when that commits', async () => {
    const [one, two] = await processes(2, { withRedis });
    const owner = anOwner();
    await read(one!, owner);
    await read(two!, owner);
    owner.values.set('a', '1.1');
    await writer.query('begin');
    await notifyInvalidation(writer, ['price/a']);
    expect(await read(one!, owner)).toEqual(['cached', '1']);
    await writer.query('commit');
    await eventually('both heard', () => [one!, two!].every(({ cache }) => cache.counters.of('invalidation') === 1));
    await Promise.all([one!, two!].map((each) => each.cache.settled()));
    expect(await read(one!, owner)).toEqual(['live', '1.1']);
    expect(await read(two!, owner)).toEqual([withRedis ? 'cached' : 'live', '1.1']);
  });

  it('of a transaction that is rolled back is never heard', async () => {
    const [one] = await processes(1, { withRedis });
    const owner = anOwner();
    await read(one!, owner);
    await writer.query('begin');
    await notifyInvalidation(writer, ['price/a']);
    await writer.query('rollback');
    await notifyInvalidation(writer, ['price/b']);
    await eventually('the later one was heard', () => one!.cache.counters.of('invalidation') === 1);
    expect(await read(one!, owner)).toEqual(['cached', '1']);
  });

  it('of more names than one message holds is heard whole', async () => {
    const [one] = await processes(1, { withRedis });
    const owner = anOwner();
    await read(one!, owner, 'c');
    await notifyInvalidation(writer, [...Array.from({ length: 2_000 }, (_each, index) => `price/sku-${String(index)}`), 'price/c']);
    await eventually('all parts were heard', () => one!.cache.size === 0);
    expect(await read(one!, owner, 'c')).toEqual(['live', '3']);
  });

  it('lost with the connection costs the first tier', async () => {
    const [one] = await processes(1, { withRedis });
    const owner = anOwner();
    await read(one!, owner);
    owner.values.set('a', '1.1');
    direct.refuse();
    direct.cut();
    await eventually('it is deaf', () => one!.status().isListening === false);
    await notifyInvalidation(writer, ['price/a']);
    direct.accept();
    await eventually('it listens again and has emptied what it held', () => one!.status().isListening === true && one!.cache.counters.of('emptied') >= 2);
    if (withRedis) await eventually('the shared tier began anew', () => one!.cache.counters.of('tier-two-reset') === 1);
    expect(await read(one!, owner)).toEqual(['live', '1.1']);
  });
});

describe('an invalidation through Redis alone', () => {
  it('reaches the other process', async () => {
    const [one, two] = await processes(2);
    const owner = anOwner();
    await read(one!, owner);
    await read(two!, owner);
    owner.values.set('a', '1.1');
    await one!.cache.invalidate(['price/a']);
    await eventually('the other heard', () => two!.cache.counters.of('invalidation') === 1);
    expect(await read(two!, owner)).toEqual(['live', '1.1']);
  });

  it('makes a fill of another process worthless that began before it and ended after it', async () => {
    const [slow, other] = await processes(2);
    const owner = anOwner();
    owner.isHolding = true;
    const began = slow!.cache.getMany(asking(owner, ['a']));
    await eventually('it fetches', () => owner.held.length === 1);
    owner.values.set('a', '1.1');
    toRedis.pause('toClient'); // nobody hears of it, and the slow one still writes what it read before
    void other!.cache.invalidate(['price/a']);
    toRedis.resume();
    owner.isHolding = false;
    owner.held[0]?.answer();
    expect((await began).get('a')?.value).toBe('1');
    await Promise.all([slow!, other!].map((each) => each.cache.settled()));
    await eventually('both heard', () => [slow!, other!].every(({ cache }) => cache.counters.of('invalidation') === 1));
    expect(await read(other!, owner)).toEqual(['live', '1.1']);
  });
});

describe('a Redis that fails', () => {
  it('leaves the first tier, and the counters say so', async () => {
    const [one] = await processes(1);
    const owner = anOwner();
    await read(one!, owner);
    toRedis.refuse();
    toRedis.cut();
    await eventually('it is gone', () => one!.status().isRedisReady === false);
    expect(await read(one!, owner)).toEqual(['cached', '1']);
    expect(await read(one!, owner, 'b')).toEqual(['live', '2']);
    expect(await read(one!, owner, 'b')).toEqual(['cached', '2']);
    expect(one!.cache.counters.of('tier-two-error')).toBeGreaterThan(0);
  });

  it('that answers no more costs its patience once, not for each read', async () => {
    const [one] = await processes(1);
    const owner = anOwner();
    await read(one!, owner);
    toRedis.pause();
    expect(await read(one!, owner, 'b')).toEqual(['live', '2']);
    expect(await read(one!, owner, 'c')).toEqual(['live', '3']);
    expect(one!.cache.counters.of('tier-two-error')).toBe(1);
    expect(one!.cache.counters.of('tier-two-skipped')).toBeGreaterThan(0);
  });

  it('and that missed an invalidation is not believed when it is back', async () => {
    const [one] = await processes(1);
    const owner = anOwner();
    await read(one!, owner);
    toRedis.refuse();
    toRedis.cut();
    await eventually('it is gone', () => one!.status().isRedisReady === false);
    owner.values.set('a', '1.1');
    await one!.cache.invalidate(['price/a']);
    toRedis.accept();
    await eventually('it is back and began anew', async () => {
      await read(one!, owner, 'b', { mode: 'live' });
      return one!.cache.counters.of('tier-two-reset') === 1;
    });
    one!.cache.empty();
    expect(await read(one!, owner)).toEqual(['live', '1.1']);
  });

  it('does not keep a process from starting', async () => {
    const owner = anOwner();
    const started = await openCache({ redisUrl: 'redis://127.0.0.1:1' });
    open.push(started);
    expect(await read(started, owner)).toEqual(['live', '1']);
    expect(started.status()).toEqual({ isListening: null, isRedisReady: false });
  });

  it('and lost all it held begins with nothing believed', async () => {
    const [one] = await processes(1);
    const owner = anOwner();
    await read(one!, owner);
    const { createClient } = await import('redis');
    const admin = createClient({ url: redis.url });
    await admin.connect();
    await admin.flushAll();
    admin.destroy();
    one!.cache.empty();
    expect(await read(one!, owner)).toEqual(['live', '1']);
  });
});
