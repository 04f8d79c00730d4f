import pg from 'pg';

/**
 * LISTEN, liveness locks and the job runner need a connection that stays on one server session. A pooler answers with a key of
 * its own when the connection opens, so that key and the server's own process id differ.
 * @throws with the way on
 */
export async function assertDirectConnection(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    const { processID } = client as unknown as { readonly processID: number | null };
    if (rows[0]?.pid !== processID) {
      throw new Error('A connection pooler stands in the way of DATABASE_DIRECT_URL (default: DATABASE_OWNER_URL). Point it at PostgreSQL itself.');
    }
  } finally {
    await client.end();
  }
}
