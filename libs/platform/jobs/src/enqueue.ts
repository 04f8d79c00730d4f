/** Anything that runs SQL in the caller's transaction: a TypeORM EntityManager, a pg client. */
export interface SqlRunner {
  query(sql: string, parameters?: unknown[]): Promise<unknown>;
}
export interface JobRequest {
  readonly task: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Not sooner, by the database's clock; now when absent. */
  readonly runInMs?: number;
  /** A waiting job of the same key is replaced. */
  readonly key?: string;
  /** A waiting job of the same key keeps its time: only what it does is replaced. */
  readonly keepsWaitingTime?: boolean;
}

/** Adds a job in the caller's transaction: it exists when the rows it belongs to do, and not before. */
export async function enqueue(sql: SqlRunner, job: JobRequest): Promise<void> {
  await sql.query('select jobs.enqueue($1, $2::json, clock_timestamp() + make_interval(secs => $3::float8 / 1000), $4, $5)', [job.task, JSON.stringify(job.payload), job.runInMs ?? null, job.key ?? null, job.keepsWaitingTime ?? false]);
}
