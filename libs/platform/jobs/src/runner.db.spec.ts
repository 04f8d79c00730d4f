import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDatabase, type TestDatabase } from '@portico/testing';
import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import { enqueue, migrateJobs, startJobRunner, type JobHandler } from './index.js';

describe('the job queue', () => {
  let database: TestDatabase;
  const withApp = async <T>(work: (client: Client) => Promise<T>): Promise<T> => {
    const client = new Client({ connectionString: database.appUrl });
    await client.connect();
    try { return await work(client); } finally { await client.end(); }
  };
  const runOne = async (handlers: Record<string, JobHandler>) =>
    startJobRunner({ directUrl: database.ownerUrl, handlers, concurrency: 2, log: () => undefined, onLost: (error) => { throw error; } });

  beforeAll(async () => {
    database = await createDatabase();
    await migrateJobs(database.ownerUrl, 'portico_app');
  });
  afterAll(() => database.drop());

  it('runs a job that the app role committed, and none that it rolled back', async () => {
    const seen: unknown[] = [];
    let done: () => void = () => undefined;
    const both = new Promise<void>((resolve) => { done = resolve; });
    const runner = await runOne({ note: async (payload) => { seen.push(payload); done(); } });
    await withApp(async (client) => {
      await client.query('begin');
      await enqueue(client, { task: 'note', payload: { n: 1 } });
      await client.query('rollback');
      await client.query('begin');
      await enqueue(client, { task: 'note', payload: { n: 2 } });
      await client.query('commit');
    });
    await both;
    await runner.stop();
    expect(seen).toEqual([{ n: 2 }]);
  });

  it('gives a job of a dead process to a living one', async () => {
    await withApp((client) => enqueue(client, { task: 'orphan', payload: {} }));
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await owner.query(`update graphile_worker._private_jobs set locked_at = now(), locked_by = 'a-dead-pool', attempts = 1`);
    await owner.end();
    let attempt = 0;
    let ran: () => void = () => undefined;
    const again = new Promise<void>((resolve) => { ran = resolve; });
    const runner = await runOne({ orphan: async (_payload, context) => { attempt = context.attempt; ran(); } });
    await again;
    await runner.stop();
    expect(attempt).toBe(2);
  });

  it('tells a running job at once that the process is asked to stop', async () => {
    let began: () => void = () => undefined;
    const running = new Promise<void>((resolve) => { began = resolve; });
    const late = new AbortController();
    const first: string[] = [];
    const runner = await runOne({ long: async (_payload, { signal }) => {
      began();
      await new Promise<void>((resolve) => { signal.addEventListener('abort', () => { first.push('told'); resolve(); }); });
    } });
    await withApp((client) => enqueue(client, { task: 'long', payload: {} }));
    await running;
    const timer = delay(2_000, undefined, { signal: late.signal }).then(() => { first.push('late'); }, () => undefined); // the queue's default: five seconds
    await runner.stop();
    late.abort();
    await timer;
    expect(first).toEqual(['told']);
  });

  it('leaves the app role no other way into the queue', async () => {
    await expect(withApp((client) => client.query('select * from graphile_worker._private_jobs'))).rejects.toThrow(/permission denied/);
  });
});
