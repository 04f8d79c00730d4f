import type pg from 'pg';
import { addWorkingDays, dayOf } from '../clock/days.js';
import { firstRow, rows } from '../database/database.js';
import { insertRows } from '../database/insert-rows.js';
import { refreshOrder } from '../orders/order-state.js';
import { fnv1a } from '../random/random.js';
import type { Hold, OrderLineRow, OrderRow, ShipmentLineRow, ShipmentRow } from '../seed/world.js';
import { D, plain, sum } from '../wire/decimal.js';
import { shippingMethod } from './shipping-methods.js';

type WeighedLine = OrderLineRow & { weight_kg: string | null };

/**
 * Sends what is reserved and due, one shipment a warehouse; all or nothing where the order ships complete.
 * @param isForced sends before its day, for tests
 * @returns numbers of the shipments
 */
export async function shipOrder(db: pg.PoolClient, number: string, at: string, isForced = false): Promise<string[]> {
  const order = await firstRow<OrderRow>(db, 'select * from sales_order where number = $1 for update', [number]);
  if (!order || !['open', 'partially-shipped'].includes(order.state) || order.holds.some((hold: Hold) => hold.kind === 'shipping')) return [];
  const lines = await rows<WeighedLine>(db, `
    select l.*, p.weight_kg from order_line l left join product p on p.sku = l.sku
    where l.order_number = $1 and l.relation not in ('charge', 'component') and l.quantity > l.shipped + l.cancelled order by l.sku, l.warehouse`, [number]);
  const ready = lines.filter((line) => isReserved(line) && (isForced || line.ship_after === null || line.ship_after <= at));
  if (ready.length === 0 || (order.ship_complete && ready.length < lines.length)) return [];
  const numbers: string[] = [];
  for (const warehouse of new Set(ready.map((line) => line.warehouse ?? 'HAM'))) {
    numbers.push(await send(db, order, warehouse, ready.filter((line) => (line.warehouse ?? 'HAM') === warehouse), at));
  }
  // Freight and surcharges go with the first shipment.
  await db.query(`update order_line set shipped = quantity where order_number = $1 and relation = 'charge'`, [number]);
  await refreshOrder(db, number);
  return numbers;
}

const openOf = (line: OrderLineRow): D => new D(line.quantity).minus(line.shipped).minus(line.cancelled);
const isReserved = (line: OrderLineRow): boolean =>
  new D(line.allocated).gt(0) && new D(line.allocated).plus('0.000000001').gte(new D(line.stock_quantity).times(openOf(line)).dividedBy(line.quantity));

async function send(db: pg.PoolClient, order: OrderRow, warehouse: string, lines: readonly WeighedLine[], at: string): Promise<string> {
  const { number } = await firstRow<{ number: string }>(db, `select 'DN-' || nextval('shipment_number') as number`) ?? { number: '' };
  const weightKg = sum(lines.map((line) => new D(line.allocated).times(line.weight_kg ?? '0')));
  await insertRows(db, 'shipment', [{
    number, order_number: order.number, customer: order.customer, shipped_at: at, delivered_at: null, warehouse, shipping_method: order.shipping_method,
    ...tracked(order.shipping_method, number), ship_to: order.ship_to_address, packages: packagesOf(order.shipping_method, number, weightKg), invoice_number: null,
  } satisfies Omit<ShipmentRow, 'changed_at'>]);
  await insertRows(db, 'shipment_line', lines.map((line): ShipmentLineRow => ({
    shipment_number: number, order_number: order.number, order_line: line.line, sku: line.sku, description: line.description, unit: line.unit, quantity: plain(openOf(line)),
  })));
  for (const line of lines) {
    await db.query('update stock set on_hand = on_hand - $3, reserved = greatest(reserved - $3, 0) where sku = $1 and warehouse = $2', [line.sku, line.warehouse, line.allocated]);
    await db.query('update order_line set shipped = quantity - cancelled, allocated = 0 where order_number = $1 and (line = $2 or parent_line = $2)', [order.number, line.line]);
  }
  return number;
}

export function tracked(methodId: string | null, shipment: string): Pick<ShipmentRow, 'carrier' | 'tracking_number' | 'tracking_url'> {
  const method = methodId === null ? null : shippingMethod(methodId);
  if (!method?.trackingUrl) return { carrier: method?.carrier ?? null, tracking_number: null, tracking_url: null };
  const trackingNumber = `${(method.carrier ?? '').slice(0, 2).toUpperCase()}${String(fnv1a(shipment)).padStart(12, '0')}DE`;
  return { carrier: method.carrier, tracking_number: trackingNumber, tracking_url: method.trackingUrl(trackingNumber) };
}

/** Parcels of at most 31.5 kg; a forwarder takes one consignment. */
export function packagesOf(methodId: string | null, shipment: string, weightKg: D): ShipmentRow['packages'] {
  const count = methodId === 'FRT' || methodId === 'PUP' ? 1 : Math.min(20, Math.max(1, weightKg.dividedBy('31.5').ceil().toNumber()));
  const each = weightKg.dividedBy(count).toDecimalPlaces(3);
  return Array.from({ length: count }, (_, i) => ({
    id: `${shipment}/${String(i + 1)}`, trackingNumber: tracked(methodId, `${shipment}/${String(i + 1)}`).tracking_number, weightKg: each.isZero() ? null : plain(each),
  }));
}

export const arrivalDay = (shippedAt: string, methodId: string | null): string =>
  addWorkingDays(dayOf(shippedAt), methodId === null ? 0 : shippingMethod(methodId)?.transitDays ?? 0);
