import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Transaction } from '../database/database.js';
import { Problem } from './problem.js';

export interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
  readonly isReplay: boolean;
}

export interface IdempotentCall {
  /** Keys of different calls don't meet. */
  readonly scope: string;
  readonly key: string;
  readonly input: unknown;
}

export function idempotencyKeyOf(request: FastifyRequest): string {
  const key = request.headers['idempotency-key'];
  if (typeof key === 'string' && /^[\x21-\x7e]{1,255}$/.test(key)) return key;
  throw new Problem('malformed-request', 'Send Idempotency-Key: 1 to 255 visible ASCII characters');
}

/**
 * The key and what it made are one transaction: a second call with the same key waits on the unique index until the
 * first has committed, then gets its answer. A refusal rolls the key back too.
 */
export async function idempotently<Body>(
  tx: Transaction,
  { scope, key, input }: IdempotentCall,
  work: () => Promise<{ status: number; body: Body }>,
): Promise<Answer<Body>> {
  const fingerprint = createHash('sha256').update(JSON.stringify(input)).digest('hex');
  const [inserted] = await tx.query(
    'insert into idempotency_key (scope, key, fingerprint) values ($1, $2, $3) on conflict do nothing returning key',
    [scope, key, fingerprint],
  );
  if (inserted) {
    const { status, body } = await work();
    await tx.query('update idempotency_key set status = $3, body = $4 where scope = $1 and key = $2', [scope, key, status, JSON.stringify(body)]);
    return { status, body, isReplay: false };
  }
  const [first] = await tx.query<{ fingerprint: string; status: number; body: Body }>(
    'select fingerprint, status, body from idempotency_key where scope = $1 and key = $2',
    [scope, key],
  );
  if (first?.fingerprint !== fingerprint) throw new Problem('idempotency-key-reused', `The key ${key} belongs to another request`);
  return { status: first.status, body: first.body, isReplay: true };
}
