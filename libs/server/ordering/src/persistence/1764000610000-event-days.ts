import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happened before an order was first read here has a day at most, and no time. */
export class OrderEventDays1764000610000 implements MigrationInterface {
  readonly name = 'OrderEventDays1764000610000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table sales_order_event alter column at drop not null, add column day date');
  }

  async down(runner: QueryRunner): Promise<void> {
    // By the column's type: an update would see no rows, because the wall between companies stands for the owner too.
    await runner.query('alter table sales_order_event drop column day, alter column at type timestamptz using coalesce(at, now()), alter column at set not null');
  }
}
