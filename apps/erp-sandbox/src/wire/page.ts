import type pg from 'pg';
import type { Db } from '../database/database.js';
import { firstRow, rows } from '../database/database.js';
import { Problem } from './problem.js';

export interface ListQuery {
  cursor?: string;
  limit?: number;
  changedSince?: string;
}
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
  watermark: string;
}
/** A table or query with `changed_xid`, and an expression that tells its records apart. */
export interface Listing {
  from: string;
  key: string;
  /** SQL conditions, `?` standing for the value. */
  where?: readonly (readonly [condition: string, value: unknown])[];
}

interface Position { watermark: string; since: string | null; xid: string; key: string }

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function decode<T>(text: string, isValid: (value: unknown) => value is T): T {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (isValid(value)) return value;
  } catch { /* answered below */ }
  throw new Problem('invalid-cursor', 'The cursor or watermark cannot be read; walk the list from its beginning.');
}
const isXid = (value: unknown): value is string => typeof value === 'string' && /^\d{1,20}$/.test(value);
const isWatermark = (value: unknown): value is { x: string } => typeof value === 'object' && value !== null && isXid((value as { x?: unknown }).x);
const isPosition = (value: unknown): value is Position => {
  const position = value as Partial<Position> | null;
  return isXid(position?.xid) && isXid(position?.watermark) && typeof position?.key === 'string' && (position.since === null || isXid(position.since));
};

/** One page in the order of change: a record that changes meanwhile moves to the end and is met again, never missed. */
export async function readPage<R extends pg.QueryResultRow>(db: Db, listing: Listing, query: ListQuery): Promise<{ found: R[]; nextCursor: string | null; watermark: string }> {
  const after = query.cursor ? decode(query.cursor, isPosition) : null;
  const since = after ? after.since : query.changedSince ? decode(query.changedSince, isWatermark).x : null;
  const watermark = after?.watermark ?? await oldestRunning(db);
  const limit = query.limit ?? 100;
  const values: unknown[] = [];
  const conditions: string[] = [];
  const need = (condition: string, ...given: unknown[]): void => {
    conditions.push(condition.replace(/\?/g, () => { values.push(given.shift()); return `$${String(values.length)}`; }));
  };
  for (const [condition, value] of listing.where ?? []) need(condition, value);
  if (since) need('changed_xid >= ?::text::xid8', since);
  if (after) need(`(changed_xid, ${listing.key}) > (?::text::xid8, ?)`, after.xid, after.key);
  values.push(limit + 1);
  const found = await rows<R & { _xid: string; _key: string }>(db, `
    select *, changed_xid::text as _xid, ${listing.key} as _key from ${listing.from}
    ${conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''} order by changed_xid, ${listing.key} limit $${String(values.length)}`, values);
  const page = found.slice(0, limit);
  const last = found.length > limit ? page.at(-1) : undefined;
  const nextCursor = last ? encode({ watermark, since, xid: last._xid, key: last._key } satisfies Position) : null;
  return { found: page, nextCursor, watermark: encode({ x: watermark }) };
}

/**
 * The oldest write still under way in this database, or the next one to come. The snapshot is taken before the writers are looked at: who
 * ended in between is visible to the walk that follows. (`pg_snapshot_xmin` would do too, but it waits for every database of the server.)
 */
async function oldestRunning(db: Db): Promise<string> {
  const next = await firstRow<{ xid: string }>(db, 'select pg_snapshot_xmax(pg_current_snapshot())::text as xid');
  const writers = await rows<{ xid: string }>(db, 'select backend_xid::text as xid from pg_stat_activity where datname = current_database() and backend_xid is not null and pid <> pg_backend_pid()');
  const ceiling = BigInt(next?.xid ?? '0');
  const oldest = writers.map(({ xid }) => withEpoch(BigInt(xid), ceiling)).reduce((least, one) => (one < least ? one : least), ceiling);
  return oldest.toString();
}

/** The activity view shows the lower 32 bits of a transaction's number. */
export function withEpoch(xid: bigint, ceiling: bigint): bigint {
  const full = (ceiling & ~0xffff_ffffn) | xid;
  return full > ceiling ? full - 0x1_0000_0000n : full;
}
