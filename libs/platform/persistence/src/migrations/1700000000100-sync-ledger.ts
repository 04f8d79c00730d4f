import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sharedTable } from '../tables/open-tables.js';

export class SyncLedger1700000000100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sync_watermark (
        connector text not null,
        object text not null,
        watermark text,
        changed_at timestamptz not null default now(),
        constraint sync_watermark_pk primary key (connector, object)
      )`);
    await sharedTable(runner, 'sync_watermark', { app: [] });
    await runner.query(`
      create table sync_rejection (
        connector text not null,
        object text not null,
        external_id text not null,
        reason text not null,
        first_seen_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        constraint sync_rejection_pk primary key (connector, object, external_id)
      )`);
    await sharedTable(runner, 'sync_rejection', { app: [] });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table sync_rejection, sync_watermark');
  }
}
