import { randomUUID } from 'node:crypto';

export const invalidationChannel = 'portico_cache';

/** TypeORM's manager, query runner and data source, or a client of pg. */
export interface QueryRunnerLike {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}

/** PostgreSQL takes less than 8,000 bytes; room is left for the envelope. */
const payloadBytes = 7_500;

/**
 * Tells every process, in the caller's transaction: it is heard when that commits, and never if it does not.
 * Many names of one object are better told by its one coarse tag.
 */
export async function notifyInvalidation(runner: QueryRunnerLike, names: readonly string[]): Promise<void> {
  for (const chunk of chunks([...new Set(names)])) {
    await runner.query('select pg_notify($1, $2)', [invalidationChannel, JSON.stringify({ id: randomUUID(), names: chunk })]);
  }
}

function chunks(names: readonly string[]): readonly (readonly string[])[] {
  const all: string[][] = [];
  let room = 0;
  for (const name of names) {
    const bytes = Buffer.byteLength(JSON.stringify(name)) + 1;
    if (bytes > payloadBytes) throw new RangeError('A name is too long to be told');
    if (bytes > room) {
      all.push([]);
      room = payloadBytes;
    }
    room -= bytes;
    all.at(-1)?.push(name);
  }
  return all;
}
