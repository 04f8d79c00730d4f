import type { PoolClient, QueryResult } from 'pg';
import type { DataSource } from 'typeorm';

/**
 * Several statements as one transaction in one round trip, for what every request asks. It takes no parameters, so every value
 * in the text must be of a form that the caller has made itself (a hash in hex, a checked uuid).
 * @returns the rows of each statement
 */
export async function inOneRoundTrip(source: DataSource, statements: readonly string[]): Promise<readonly (readonly unknown[])[]> {
  const runner = source.createQueryRunner();
  try {
    const client = await runner.connect() as PoolClient;
    try {
      const results = await client.query(['begin', ...statements, 'commit'].join(';\n')) as unknown as readonly QueryResult<Record<string, unknown>>[];
      return results.slice(1, -1).map(({ rows }) => rows);
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    }
  } finally {
    await runner.release();
  }
}
