import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How an ERP calls an order stands where all external keys do: an order may have one in another system too. */
export class OrderKeys1764200000100 implements MigrationInterface {
  readonly name = 'OrderKeys1764200000100';

  async up(runner: QueryRunner): Promise<void> {
    await behindTheWall(runner, `
      insert into external_key (connector, object, external_id, object_id, company_id)
      select connector, 'orders', external_id, id, company_id from sales_order where external_id is not null`);
    await runner.query('alter table sales_order drop column external_id');
    await runner.query('create index sales_order_number on sales_order (account_id, number)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index sales_order_number');
    await runner.query('alter table sales_order add column external_id text, add constraint sales_order_external unique (connector, external_id)');
    await behindTheWall(runner, `
      with gone as (delete from external_key where object = 'orders' returning connector, external_id, object_id)
      update sales_order set external_id = gone.external_id from gone where gone.object_id = sales_order.id and gone.connector = sales_order.connector`);
  }
}

/** The wall between companies stands for the owner too, and would show it no rows. */
async function behindTheWall(runner: QueryRunner, statement: string): Promise<void> {
  const tables = ['sales_order', 'external_key'];
  for (const table of tables) await runner.query(`alter table ${table} no force row level security`);
  await runner.query(statement);
  for (const table of tables) await runner.query(`alter table ${table} force row level security`);
}
