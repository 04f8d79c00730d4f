import { sharedTable } from '@portico/platform-persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each sync did, and the records it could not take. */
export class SyncRuns1764000410000 implements MigrationInterface {
  readonly name = 'SyncRuns1764000410000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sync_run (
        id bigint generated always as identity primary key,
        object text not null,
        started_at timestamptz not null default now(),
        ended_at timestamptz,
        state text not null default 'running' check (state in ('running', 'succeeded', 'failed')),
        rows integer not null default 0,
        rejected integer not null default 0,
        message text
      );
      create index sync_run_last on sync_run (object, id desc);
    `);
    await sharedTable(runner, 'sync_run');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table sync_run');
  }
}
