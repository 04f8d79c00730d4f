import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sharedTable } from '../tables/open-tables.js';

export class AwaitedRecords1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sync_awaited (
        connector text not null,
        object text not null,
        external_id text not null,
        parent_object text not null,
        parent_external_id text not null,
        seen_at timestamptz not null default now(),
        constraint sync_awaited_pk primary key (connector, object, external_id)
      )`);
    await sharedTable(runner, 'sync_awaited', { app: [] });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table sync_awaited');
  }
}
