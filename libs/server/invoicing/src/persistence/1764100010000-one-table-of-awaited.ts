import { sharedTable } from '@portico/platform-persistence';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What waits for its customer stands in sync_awaited, whatever it is. */
export class OneTableOfAwaited1764100010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      insert into sync_awaited (connector, object, external_id, parent_object, parent_external_id, seen_at)
      select connector, 'invoices', external_id, 'customer-accounts', customer_external_id, seen_at from invoice_awaiting_customer`);
    await runner.query('drop table invoice_awaiting_customer');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table invoice_awaiting_customer (
        connector text not null,
        external_id text not null,
        customer_external_id text not null,
        seen_at timestamptz not null default now(),
        constraint invoice_awaiting_customer_pk primary key (connector, external_id)
      )`);
    await sharedTable(runner, 'invoice_awaiting_customer', { app: [] });
    await runner.query(`
      insert into invoice_awaiting_customer select connector, external_id, parent_external_id, seen_at from sync_awaited where object = 'invoices'`);
  }
}
