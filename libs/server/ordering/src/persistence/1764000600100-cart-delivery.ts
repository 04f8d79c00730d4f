import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a cart is to go and when: it decides prices before anything is ordered. */
export class CartDelivery1764000600100 implements MigrationInterface {
  readonly name = 'CartDelivery1764000600100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table cart add column ship_to_id uuid, add column requested_date date');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table cart drop column ship_to_id, drop column requested_date');
  }
}
