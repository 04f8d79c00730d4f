import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The list of an account with many orders: its counts and sums are read from an index alone, a page of it in the index's order. */
export class OrderList1764200000000 implements MigrationInterface {
  readonly name = 'OrderList1764200000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sales_order add column total numeric generated always as ((amounts #>> '{total,amount,amount}')::numeric) stored;
      drop index sales_order_list;
      create index sales_order_list on sales_order (account_id, ordered_at, id);
      create index sales_order_sums on sales_order (account_id, currency) include (company_id, total, is_open);
      drop index sales_order_search`); // the wall between companies lets no pattern match through to an index
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index sales_order_search on sales_order using gin (search gin_trgm_ops);
      drop index sales_order_sums;
      drop index sales_order_list;
      create index sales_order_list on sales_order (account_id, ordered_at desc, id);
      alter table sales_order drop column total`);
  }
}
