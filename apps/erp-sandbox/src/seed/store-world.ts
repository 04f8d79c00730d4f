import { inTransaction, type Db, type Pool, firstRow } from '../database/database.js';
import { insertRows } from '../database/insert-rows.js';
import { documents, indexes, tables, triggers } from '../database/schema.js';
import { atHour, dayOf } from '../clock/days.js';
import { buildWorld } from './build-world.js';
import type { World } from './world.js';

export interface SeedWish { seed: number; size: World['size']; today: string | null; clockSpeed: number }

/** Seeds an empty database in one transaction; one that is seeded is left as it is, whatever the wish. */
export async function seedOnce(pool: Pool, wish: SeedWish): Promise<'seeded' | 'found'> {
  return await inTransaction(pool, async (db) => {
    await db.query(`select pg_advisory_xact_lock(hashtextextended('erp-sandbox seed', 0))`);
    if (await isSeeded(db)) {
      // Data seeded by an earlier version has it, and demands it.
      await db.query('alter table sales_order drop column if exists outcome');
      return 'found';
    }
    const today = wish.today ?? dayOf(new Date());
    await db.query(tables + documents);
    await db.query('insert into clock (base_sim, base_real, speed) values ($1, now(), $2)', [wish.today ? atHour(today, 8) : new Date().toISOString(), wish.clockSpeed]);
    await storeWorld(db, buildWorld(wish.seed, wish.size, today));
    await db.query(`insert into setting values ('seed', $1), ('lastTick', to_jsonb(erp_now()))`, [JSON.stringify({ seed: wish.seed, size: wish.size, today })]);
    await db.query(indexes + triggers);
    return 'seeded';
  });
}

/** The seed the data was made from, which is not always the one configured now. */
export async function seedOf(db: Db): Promise<number> {
  const row = await firstRow<{ value: { seed: number } }>(db, `select value from setting where key = 'seed'`);
  return row?.value.seed ?? 1;
}

async function isSeeded(db: Db): Promise<boolean> {
  const row = await firstRow<{ there: boolean }>(db, `select to_regclass('setting') is not null as there`);
  return row?.there ?? false;
}

async function storeWorld(db: Db, world: World): Promise<void> {
  const stamp = { changed_at: atHour(world.today, 4) };
  const stamped = <R extends object>(records: readonly R[]): (R & typeof stamp)[] => records.map((record) => ({ ...record, ...stamp }));
  await insertRows(db, 'warehouse', world.warehouses);
  await insertRows(db, 'category', stamped(world.categories));
  await insertRows(db, 'product', stamped(world.products));
  await insertRows(db, 'assortment', stamped(world.assortments));
  await insertRows(db, 'credit_account', world.creditAccounts);
  await insertRows(db, 'customer', stamped(world.customers));
  await insertRows(db, 'ship_to', stamped(world.shipTos));
  await insertRows(db, 'part_number', stamped(world.partNumbers));
  await insertRows(db, 'list_price', world.listPrices);
  await insertRows(db, 'agreement', world.agreements);
  await insertRows(db, 'agreement_item', world.agreementItems);
  await insertRows(db, 'stock', world.stock);
  await insertRows(db, 'inbound', world.inbound);
  await insertRows(db, 'sales_order', world.orders);
  await insertRows(db, 'order_line', world.orderLines);
  await insertRows(db, 'shipment', world.shipments);
  await insertRows(db, 'shipment_line', world.shipmentLines);
  await insertRows(db, 'invoice', world.invoices);
  await insertRows(db, 'application', world.applications);
  await insertRows(db, 'payment', world.payments);
  await insertRows(db, 'dirt', world.dirt);
}
