import pg from 'pg';

export interface Queries {
  query<Row extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** Work inside one transaction; only a `Database` makes one. */
export interface Transaction extends Queries {
  readonly isTransaction: true;
}

export class Database implements Queries {
  private readonly pool: pg.Pool;
  private readonly listeners: (() => void)[] = [];

  constructor(connectionString: string) {
    this.pool = new pg.Pool({ connectionString, max: 10, application_name: 'payment-sandbox' });
    // An idle connection that PostgreSQL closes is replaced at the next query.
    this.pool.on('error', (error) => console.error(error.message));
  }

  async query<Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.pool.query<Row>(sql, [...values])).rows;
  }

  async transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      const result = await work({
        isTransaction: true,
        query: async <Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []) =>
          (await client.query<Row>(sql, [...values])).rows,
      });
      await client.query('commit');
      client.release();
      for (const listener of this.listeners) listener();
      return result;
    } catch (error) {
      await client.query('rollback').then(() => client.release(), (broken: Error) => client.release(broken));
      throw error;
    }
  }

  /** Called after each commit of this process. */
  onCommit(listener: () => void): void {
    this.listeners.push(listener);
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}
