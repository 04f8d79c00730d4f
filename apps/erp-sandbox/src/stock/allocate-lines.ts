import type pg from 'pg';
import { firstRow, rows } from '../database/database.js';
import type { OrderLineRow, StockRow } from '../seed/world.js';
import { D, plain } from '../wire/decimal.js';
import { availableOf } from './load-stock.js';

/** In stock units: what a line still waits for. */
const missing = `round(l.stock_quantity * (l.quantity - l.shipped - l.cancelled) / nullif(l.quantity, 0), 12) - l.allocated`;
const waitingLines = (condition: string): string => `
  select l.*, ${missing} as missing from order_line l join sales_order o on o.number = l.order_number
  where o.state in ('open', 'partially-shipped') and l.relation not in ('charge', 'component') and l.quantity > l.shipped + l.cancelled
    and ${missing} > 0 and ${condition} order by o.created_at, l.order_number, l.line`;

export const linesWaitingIn = `${waitingLines('exists (select 1 from stock s where s.sku = l.sku and s.warehouse = l.warehouse and s.on_hand > s.reserved)')} limit 500`;

/** Reserves what there is for one order, in the order of its stock rows. */
export async function allocateOrder(db: pg.PoolClient, number: string): Promise<void> {
  const lines = await rows<OrderLineRow & { missing: string }>(db, waitingLines('l.order_number = $1').replace(/order by.*$/s, 'order by l.sku, l.warehouse'), [number]);
  for (const line of lines) {
    const stock = await firstRow<StockRow>(db, 'select * from stock where sku = $1 and warehouse = $2 for update', [line.sku, line.warehouse]);
    const taken = stock ? D.min(availableOf(stock), line.missing) : new D(0);
    if (taken.lte(0)) continue;
    await db.query('update stock set reserved = reserved + $3 where sku = $1 and warehouse = $2', [line.sku, line.warehouse, plain(taken)]);
    await db.query('update order_line set allocated = allocated + $3 where order_number = $1 and line = $2', [line.order_number, line.line, plain(taken)]);
  }
}
