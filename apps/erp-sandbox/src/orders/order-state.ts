import type { Db } from '../database/database.js';
import { firstRow, rows } from '../database/database.js';
import type { Hold, OrderLineRow, OrderState } from '../seed/world.js';
import { D } from '../wire/decimal.js';

type Progress = Pick<OrderLineRow, 'relation' | 'quantity' | 'shipped' | 'cancelled' | 'invoiced'>;

/** Read off the lines; components go with their kit and say nothing of their own. */
export function orderState(lines: readonly Progress[], holds: readonly Hold[]): OrderState {
  const goods = lines.filter((line) => line.relation !== 'component' && line.relation !== 'charge');
  const isCancelled = goods.length > 0 && goods.every((line) => new D(line.cancelled).gte(line.quantity));
  const isDone = goods.every((line) => new D(line.shipped).plus(line.cancelled).gte(line.quantity));
  const isInvoiced = lines.filter((line) => line.relation !== 'component').every((line) => new D(line.invoiced).plus(line.cancelled).gte(line.quantity));
  if (isCancelled) return 'cancelled';
  if (isDone) return isInvoiced ? 'invoiced' : 'shipped';
  if (goods.some((line) => new D(line.shipped).gt(0))) return 'partially-shipped';
  return holds.some((hold) => hold.kind === 'credit' || hold.kind === 'price') ? 'on-hold' : 'open';
}

/** Also counts as a change of the order where its state stays: a line, shipment or invoice of it has changed. */
export async function refreshOrder(db: Db, number: string): Promise<void> {
  const lines = await rows<OrderLineRow>(db, 'select * from order_line where order_number = $1', [number]);
  const order = await firstRow<{ holds: Hold[] }>(db, 'select holds from sales_order where number = $1', [number]);
  await db.query('update sales_order set state = $2 where number = $1', [number, orderState(lines, order?.holds ?? [])]);
}
