import { tenantTable } from '@portico/platform-persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class StoredFiles1764000100000 implements MigrationInterface {
  readonly name = 'StoredFiles1764000100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table stored_file (
        id uuid primary key default gen_random_uuid(),
        company_id uuid not null,
        kind text not null,
        file_name text not null,
        content_type text not null,
        size integer not null,
        content bytea not null,
        created_at timestamptz not null default now()
      )`);
    await tenantTable(runner, 'stored_file', { app: ['select', 'insert'] });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table stored_file');
  }
}
