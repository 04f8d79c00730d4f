import type { Abilities } from '@portico/erp-contract';
import { Pool } from 'pg';

/**
 * Keeps to the connector's write concurrency across processes: whoever holds the advisory lock of a lane may write in it.
 * PostgreSQL drops the lock when the process dies.
 */
export class WriteLocks {
  private readonly pool: Pool;

  /** @param directUrl session-bound: an advisory lock does not survive a transaction pooler */
  constructor(directUrl: string, atOnce: number) {
    this.pool = new Pool({ connectionString: directUrl, max: atOnce, application_name: 'portico-write-locks' });
    this.pool.on('error', () => undefined);
  }

  /** Runs `work` alone in its lane, or answers 'busy' at once. */
  async inLane<T>(lane: string, work: () => Promise<T>): Promise<T | 'busy'> {
    const client = await this.pool.connect();
    let isBroken = false;
    const broke = (): void => { isBroken = true; };
    client.on('error', broke);
    try {
      const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock(hashtextextended($1, 1)) as taken', [lane]);
      if (rows[0]?.taken !== true) return 'busy';
      try {
        return await work();
      } finally {
        await client.query('select pg_advisory_unlock(hashtextextended($1, 1))', [lane]).catch(broke);
      }
    } finally {
      client.off('error', broke);
      client.release(isBroken);
    }
  }

  close(): Promise<void> {
    return this.pool.end();
  }
}

export function laneOf(concurrency: Abilities['writeConcurrency'], submission: { readonly connector: string; readonly aggregateId: string; readonly accountExternalId: string }): string {
  switch (concurrency) {
    case 'per-aggregate': return `write:${submission.connector}:aggregate:${submission.aggregateId}`;
    case 'per-account': return `write:${submission.connector}:account:${submission.accountExternalId}`;
    case 'one': return `write:${submission.connector}`;
  }
}
