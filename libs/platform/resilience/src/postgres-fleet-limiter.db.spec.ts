import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createDatabase, eventually, startTcpProxy, type TestDatabase } from '@portico/testing';
import pg from 'pg';
import { PostgresFleetLimiter, type FleetWish } from './index.js';

const signal = new AbortController().signal;
const wish = (change: Partial<FleetWish> = {}): FleetWish => ({ name: 'erp', limit: 2, buyerShare: 0, priority: 'background', deadlineMs: 50, signal, ...change });

describe('the fleet’s limiter in PostgreSQL', () => {
  let database: TestDatabase;
  const open: PostgresFleetLimiter[] = [];
  /** As one more process would have it. */
  const aProcess = (): PostgresFleetLimiter => {
    const limiter = new PostgresFleetLimiter({ connectionString: database.ownerUrl, pollMs: 5 });
    open.push(limiter);
    return limiter;
  };
  beforeEach(async () => { database = await createDatabase(); });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((limiter) => limiter.close()));
    await database.drop();
  });

  it('grants no more places than the limit to all processes together', async () => {
    const processes = [aProcess(), aProcess(), aProcess()];
    const granted = await Promise.all(processes.flatMap((each) => [each.acquire(wish()), each.acquire(wish())]));
    expect(granted.filter((release) => release !== null)).toHaveLength(2);
  });

  it('gives the same process two places, not one twice', async () => {
    const [one, other] = [aProcess(), aProcess()];
    expect(await one.acquire(wish())).not.toBeNull();
    expect(await one.acquire(wish())).not.toBeNull();
    expect(await other.acquire(wish())).toBeNull();
  });

  it('lets the next in when a place is given back', async () => {
    const [one, other] = [aProcess(), aProcess()];
    const release = await one.acquire(wish({ limit: 1 }));
    const waiting = other.acquire(wish({ limit: 1, deadlineMs: 30_000 }));
    await release?.();
    expect(await waiting).not.toBeNull();
  });

  it('keeps a share for buyers', async () => {
    const [sync, buyer] = [aProcess(), aProcess()];
    const share = { limit: 2, buyerShare: 1 };
    expect(await sync.acquire(wish(share))).not.toBeNull();
    expect(await sync.acquire(wish(share))).toBeNull();
    expect(await buyer.acquire(wish({ ...share, priority: 'buyer' }))).not.toBeNull();
  });

  it('keeps other sides apart', async () => {
    const process = aProcess();
    expect(await process.acquire(wish({ limit: 1 }))).not.toBeNull();
    expect(await process.acquire(wish({ limit: 1, name: 'gateway' }))).not.toBeNull();
  });

  it('frees the places of a process that was killed', async () => {
    const [killed, other] = [aProcess(), aProcess()];
    await killed.acquire(wish({ limit: 1 }));
    const admin = new pg.Client({ connectionString: database.url });
    await admin.connect();
    await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and application_name = 'portico calls'`);
    await admin.end();
    await eventually('a place is free', () => other.acquire(wish({ limit: 1 })));
  });

  it('grants what it is asked while the database is away', async () => {
    const problems: unknown[] = [];
    const limiter = new PostgresFleetLimiter({ connectionString: 'postgresql://nobody@127.0.0.1:9/none', onUnavailable: (error) => problems.push(error) });
    expect(await limiter.acquire(wish({ limit: 1 }))).not.toBeNull();
    expect(await limiter.acquire(wish({ limit: 1 }))).not.toBeNull();
    expect(problems).toHaveLength(1);
  });

  it('grants what it is asked while the database is silent, and keeps the cap again once it answers', async () => {
    const proxy = await startTcpProxy({ port: Number(new URL(database.ownerUrl).port) });
    const limiter = new PostgresFleetLimiter({ connectionString: proxy.through(database.ownerUrl), pollMs: 5, patienceMs: 100, pauseMs: 100 });
    open.push(limiter);
    try {
      const release = await limiter.acquire(wish({ limit: 1 }));
      proxy.pause();
      const granted = await Promise.all(Array.from({ length: 20 }, () => limiter.acquire(wish({ limit: 1 }))));
      expect(granted.every((each) => each !== null)).toBe(true);
      await release?.();
      proxy.resume();
      await eventually('the cap holds again', async () => {
        const held = await limiter.acquire(wish({ limit: 1 }));
        const refused = await limiter.acquire(wish({ limit: 1 })) === null;
        await held?.();
        return refused ? true : null;
      });
    } finally {
      await proxy.close();
    }
  });

  it('stops waiting when its caller gives up', async () => {
    const process = aProcess();
    await process.acquire(wish({ limit: 1 }));
    const caller = new AbortController();
    const waiting = process.acquire(wish({ limit: 1, deadlineMs: 60_000, signal: caller.signal }));
    caller.abort(new Error('given up'));
    await expect(waiting).rejects.toThrow('given up');
  });
});
