import { Client } from 'pg';

/**
 * A killed worker's jobs stay locked for four hours. So each process holds an advisory lock named by its pool id, which
 * PostgreSQL drops when the process dies; whoever looks next frees the jobs of every pool whose lock it can take.
 */
export class Liveness {
  private claimed: Promise<string> | undefined;
  private constructor(private readonly client: Client) {}

  /** @param onLost the connection, and so the lock, is gone: the process must end, others already count it as dead */
  static async connect(directUrl: string, onLost: (error: Error) => void): Promise<Liveness> {
    const client = new Client({ connectionString: directUrl, keepAlive: true, application_name: 'portico-liveness' });
    await client.connect();
    client.on('error', onLost);
    return new Liveness(client);
  }

  /** Taken before the first job is claimed; once per process, though each of its workers asks. */
  claim(poolId: string): Promise<string> {
    return (this.claimed ??= this.client.query('select pg_advisory_lock(hashtextextended($1, 0))', [poolId]).then(() => poolId));
  }

  /** Frees what dead processes held. */
  async freeDead(): Promise<void> {
    const own = (await this.claimed) ?? '';
    await this.client.query(`
      with claimed as (select distinct locked_by from graphile_worker.jobs where locked_by is not null),
      dead as materialized (select locked_by from claimed where locked_by <> $1 and pg_try_advisory_xact_lock(hashtextextended(locked_by, 0)))
      select graphile_worker.force_unlock_workers(array_agg(locked_by)) from dead having count(*) > 0`, [own]);
  }

  async close(): Promise<void> {
    this.client.removeAllListeners('error');
    this.client.on('error', () => undefined);
    await this.client.end();
  }
}
