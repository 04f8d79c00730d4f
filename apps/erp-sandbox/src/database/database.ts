import pg from 'pg';

/** What a query can be sent through: the pool, or the one connection of a transaction. */
export interface Db {
  query<R extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<pg.QueryResult<R>>;
}
export type Pool = pg.Pool;

const { builtins, getTypeParser } = pg.types;
// Dates stay text, timestamps become RFC 3339 in UTC; numeric and bigint are text already. No amount ever is a number.
const types = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === builtins.DATE) return (value: string) => value;
    if (oid === builtins.TIMESTAMPTZ) return (value: string) => new Date(value).toISOString();
    return getTypeParser(oid, format as 'text');
  }) as typeof getTypeParser,
};

export function openPool(connectionString: string): Pool {
  const pool = new pg.Pool({ connectionString, types, max: 12, application_name: 'erp-sandbox' });
  // A connection that dies while idle is replaced; the next query tells whether the server is there.
  pool.on('error', () => undefined);
  return pool;
}

export async function rows<R extends pg.QueryResultRow>(db: Db, text: string, values: readonly unknown[] = []): Promise<R[]> {
  return (await db.query<R>(text, values)).rows;
}

export async function firstRow<R extends pg.QueryResultRow>(db: Db, text: string, values: readonly unknown[] = []): Promise<R | null> {
  return (await rows<R>(db, text, values))[0] ?? null;
}

const isWorthAnotherTry = (error: unknown): boolean => ['40P01', '40001'].includes((error as { code?: string }).code ?? '');

/** One transaction; a deadlock or a serialisation failure is tried again, twice. */
export async function inTransaction<T>(pool: Pool, work: (db: pg.PoolClient) => Promise<T>, attempt = 1): Promise<T> {
  const client = await pool.connect();
  let isBroken = false;
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => { isBroken = true; });
    if (attempt < 3 && isWorthAnotherTry(error)) return await inTransaction(pool, work, attempt + 1);
    throw error;
  } finally {
    client.release(isBroken);
  }
}
