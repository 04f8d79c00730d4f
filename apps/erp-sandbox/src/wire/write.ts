import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type pg from 'pg';
import { operationOf } from '../chaos/guard.js';
import { firstRow, inTransaction } from '../database/database.js';
import type { Sandbox } from '../sandbox.js';
import { Problem } from './problem.js';

/** Time kept between the last moment of a commit and the promised settling. */
const marginMs = 500;

/**
 * A write that happens once for a key: the key, what is written and the answer are one transaction. Two requests with one key
 * queue at the key's row; a second one finds the first's answer. No write commits later than `settleSeconds` after it arrived.
 */
export async function performWrite(sandbox: Sandbox, request: FastifyRequest, reply: FastifyReply, body: unknown, work: (db: pg.PoolClient) => Promise<object>): Promise<FastifyReply> {
  const operation = operationOf(request);
  const deadline = performance.now() + sandbox.config.settleSeconds * 1000 - marginMs;
  const slow = sandbox.chaos.slowness(operation);
  const key = keyOf(request);
  const hash = createHash('sha256').update(operation).update(canonical(body)).digest('hex');
  const isForgetful = sandbox.chaos.current.forgetful;
  const outcome = await inTransaction(sandbox.pool, async (db) => {
    await db.query(`set local statement_timeout = ${String(Math.max(1, Math.floor(deadline - performance.now())))}`);
    const earlier = isForgetful ? null : await claim(db, key, operation, hash);
    if (earlier) return { answer: earlier, isReplay: true };
    const answer = await work(db);
    if (!isForgetful) await db.query('update idempotency set answer = $2 where key = $1', [key, JSON.stringify(answer)]);
    await holdOpen(slow.beforeCommitMs, deadline);
    return { answer, isReplay: false };
  }).catch((error: unknown) => { throw (error as { code?: string }).code === '57014' ? tooLate() : error; });
  if (slow.afterCommitMs > 0) await pause(slow.afterCommitMs);
  if (sandbox.chaos.isDeaf(operation)) {
    sandbox.counters.lose(operation);
    reply.hijack();
    request.raw.socket.destroy();
    return reply;
  }
  if (request.isToFailAfterwards) throw new Problem('internal', 'The ERP failed.');
  if (outcome.isReplay) void reply.header('idempotency-replayed', 'true');
  return await reply.status(201).send(outcome.answer);
}

function keyOf(request: FastifyRequest): string {
  const key = request.headers['idempotency-key'];
  if (typeof key === 'string' && /^[\x21-\x7e]{1,200}$/.test(key)) return key;
  const detail = 'must be 1 to 200 printable ASCII characters';
  throw new Problem('validation', 'A write needs an Idempotency-Key.', { errors: [{ type: 'validation', pointer: '!Idempotency-Key', detail }] });
}

/** Null when the key is new and now ours. */
async function claim(db: pg.PoolClient, key: string, operation: string, hash: string): Promise<object | null> {
  const { rowCount } = await db.query('insert into idempotency (key, operation, body_hash) values ($1, $2, $3) on conflict do nothing', [key, operation, hash]);
  if (rowCount === 1) return null;
  const row = await firstRow<{ body_hash: string; answer: object }>(db, 'select body_hash, answer from idempotency where key = $1', [key]);
  if (row?.body_hash !== hash) throw new Problem('duplicate-key-mismatch', 'This Idempotency-Key was used with another body.');
  return row.answer;
}

async function holdOpen(wishMs: number, deadline: number): Promise<void> {
  const leftMs = deadline - performance.now();
  if (wishMs > 0) await pause(Math.max(0, Math.min(wishMs, leftMs)));
  if (wishMs >= leftMs || performance.now() >= deadline) throw tooLate();
}
const tooLate = (): Problem => new Problem('unavailable', 'The write took too long and was rolled back.');

/** JSON with its keys in order, so that equal values are equal text. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, member]) => member !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`;
}

/** References are for ever: one document each, whatever the key. Serialised by a lock, so that a forgetful ERP can be played too. */
export async function claimReference(db: pg.PoolClient, table: 'sales_order' | 'payment', reference: string): Promise<void> {
  await db.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`${table} ${reference}`]);
  const existing = await firstRow<{ number: string }>(db, `select number from ${table} where reference = $1 limit 1`, [reference]);
  if (existing) throw new Problem('duplicate-reference', `${existing.number} has the reference ${reference} already.`, { members: { existing: existing.number } });
}
