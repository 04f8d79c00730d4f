import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What other capabilities may know of ship-tos without knowing their table; it has its reader's rights, and so its walls. */
export class ShipToContext1765000050000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create view ship_to_context with (security_invoker = true) as
      select company_id, customer_account_id as account_id, id as ship_to_id, concat_ws(', ', address ->> 'name', nullif(address ->> 'city', '')) as name, is_active from ship_to`);
    await runner.query(`do $$ begin execute format('grant select on ship_to_context to %I', current_setting('portico.app_role')); end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view ship_to_context');
  }
}
