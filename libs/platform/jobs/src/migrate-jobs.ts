import { makeWorkerUtils } from 'graphile-worker';
import { Client } from 'pg';

const quoted = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`;

/**
 * Installs the queue as its owner, and the one door the app role has to it: graphile-worker's tables carry row-level
 * security without policies, so that only their owner can add a job.
 * @param ownerUrl connection of the owner role
 * @param appRole role that may enqueue
 */
export async function migrateJobs(ownerUrl: string, appRole: string): Promise<void> {
  const utils = await makeWorkerUtils({ connectionString: ownerUrl });
  try {
    await utils.migrate();
  } finally {
    await utils.release();
  }
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(`
      create schema if not exists jobs;
      drop function if exists jobs.enqueue(text, json, timestamptz, text);
      create or replace function jobs.enqueue(task text, payload json, run_at timestamptz default null, job_key text default null, keeps_waiting_time boolean default false)
      returns bigint language sql security definer set search_path = pg_catalog, pg_temp as $$
        select (graphile_worker.add_job(identifier => task, payload => payload, run_at => run_at, job_key => job_key,
          job_key_mode => case when job_key is null then null when keeps_waiting_time then 'preserve_run_at' else 'replace' end, max_attempts => 1000)).id
      $$;
      revoke all on function jobs.enqueue(text, json, timestamptz, text, boolean) from public;
      grant usage on schema jobs to ${quoted(appRole)};
      grant execute on function jobs.enqueue(text, json, timestamptz, text, boolean) to ${quoted(appRole)};
    `);
  } finally {
    await client.end();
  }
}
