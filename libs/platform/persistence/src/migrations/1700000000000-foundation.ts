import type { MigrationInterface, QueryRunner } from 'typeorm';
import { tenantTable } from '../tables/tenant-table.js';

export class Foundation1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('revoke create on schema public from public');
    await runner.query(`
      create table idempotency (
        company_id uuid not null,
        person_id uuid not null,
        operation text not null,
        key text not null check (length(key) between 1 and 200),
        input_hash text not null,
        answer jsonb,
        answered_at timestamptz,
        lease uuid,
        leased_until timestamptz,
        created_at timestamptz not null default now(),
        constraint idempotency_pk primary key (company_id, person_id, operation, key)
      )`);
    await runner.query('create index idempotency_created on idempotency (created_at)');
    await tenantTable(runner, 'idempotency', { sync: ['select', 'delete'] });
    await runner.query(`
      create table external_key (
        connector text not null,
        object text not null,
        within text not null default '',
        external_id text not null,
        object_id uuid not null,
        company_id uuid,
        constraint external_key_pk primary key (connector, object, within, external_id)
      )`);
    await runner.query('create index external_key_object on external_key (object_id, object, connector)');
    await tenantTable(runner, 'external_key', { hasSharedRows: true, sync: ['select', 'insert', 'update', 'delete'] });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table external_key, idempotency');
  }
}
