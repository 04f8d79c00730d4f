import { type Db, rows } from '../database/database.js';
import type { StockRow } from '../seed/world.js';
import { D, plain } from '../wire/decimal.js';

export interface WarehouseStock { warehouse: string; onHand: string; reserved: string; available: string; inbound: { quantity: string; date: string }[] }

/** In stock units. What is promised is never negative, though the books may be. */
export async function loadStock(db: Db, skus: readonly string[], warehouses: readonly string[] | null): Promise<{ units: Map<string, string>; stock: Map<string, WarehouseStock[]> }> {
  const products = await rows<{ sku: string; stock_unit: string }>(db, `select sku, stock_unit from product where sku = any($1) and status <> 'removed'`, [skus]);
  const found = await rows<StockRow>(db, `
    select s.* from stock s join warehouse w on w.id = s.warehouse where s.sku = any($1) and ($2::text[] is null or s.warehouse = any($2)) order by s.sku, w.position`, [skus, warehouses]);
  const inbound = await rows<{ sku: string; warehouse: string; quantity: string; due: string }>(db, `
    select sku, warehouse, sum(quantity) as quantity, due from inbound where sku = any($1) group by sku, warehouse, due order by due`, [skus]);
  const units = new Map(products.map((product) => [product.sku, product.stock_unit]));
  const stock = new Map<string, WarehouseStock[]>();
  for (const row of found.filter((one) => units.has(one.sku))) {
    const coming = inbound.filter((one) => one.sku === row.sku && one.warehouse === row.warehouse).map((one) => ({ quantity: plain(one.quantity), date: one.due }));
    stock.set(row.sku, [...(stock.get(row.sku) ?? []), {
      warehouse: row.warehouse, onHand: plain(row.on_hand), reserved: plain(row.reserved), available: plain(availableOf(row)), inbound: coming,
    }]);
  }
  return { units, stock };
}

export const availableOf = (row: Pick<StockRow, 'on_hand' | 'reserved'>): D => D.max(0, new D(row.on_hand).minus(row.reserved));
