import { tenantTable } from '@portico/platform-persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Writes on their way to the ERP, and every attempt at them, recorded before it is sent. */
export class Submissions1764000400000 implements MigrationInterface {
  readonly name = 'Submissions1764000400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table submission (
        id uuid primary key default gen_random_uuid(),
        company_id uuid not null,
        kind text not null,
        aggregate_id uuid not null,
        sequence integer not null,
        connector text not null,
        account_external_id text not null,
        reference text not null,
        revision integer not null default 1,
        payload jsonb not null,
        state text not null default 'waiting' check (state in ('waiting', 'sending', 'confirmed', 'rejected', 'failed')),
        attempts integer not null default 0,
        faults integer not null default 0,
        due_at timestamptz not null default now(),
        last_cause text,
        result jsonb,
        created_by uuid not null,
        created_at timestamptz not null default now(),
        settled_at timestamptz,
        constraint submission_reference unique (reference),
        constraint submission_sequence unique (aggregate_id, sequence)
      );
      create index submission_due on submission (due_at) where settled_at is null;
      create table submission_attempt (
        id bigint generated always as identity primary key,
        company_id uuid not null,
        submission_id uuid not null references submission (id),
        number integer not null,
        revision integer not null,
        started_at timestamptz not null default now(),
        ended_at timestamptz,
        outcome text check (outcome in ('confirmed', 'rejected', 'deferred', 'outcome-unknown', 'absent')),
        cause text,
        constraint submission_attempt_number unique (submission_id, number)
      );
    `);
    await tenantTable(runner, 'submission', { app: ['select', 'insert', 'update'] });
    await tenantTable(runner, 'submission_attempt', { app: ['select', 'insert', 'update'] });
    // The sweep finds forgotten submissions of all companies: which ones, never what is in them.
    await runner.query(`do $$ begin
      execute format('grant select (id, company_id, due_at, settled_at) on submission to %I', current_setting('portico.sync_role'));
      execute format('create policy submission_sync_select on submission for select to %I using (true)', current_setting('portico.sync_role'));
    end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table submission_attempt; drop table submission');
  }
}
