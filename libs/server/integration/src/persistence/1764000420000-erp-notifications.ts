import { sharedTable } from '@portico/platform-persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Change notifications taken, so that a repeated one is known. */
export class ErpNotifications1764000420000 implements MigrationInterface {
  readonly name = 'ErpNotifications1764000420000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table erp_notification (connector text not null, id text not null, object text not null, received_at timestamptz not null default now(), primary key (connector, id))`);
    await sharedTable(runner, 'erp_notification', { app: ['select', 'insert'], sync: ['select', 'delete'] });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table erp_notification');
  }
}
