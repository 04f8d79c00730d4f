import { addDays, addWorkingDays, atHour, dayOf } from '../../clock/days.js';
import { orderState } from '../../orders/order-state.js';
import { arrivalDay, packagesOf, tracked } from '../../shipping/ship-order.js';
import { D, sum } from '../../wire/decimal.js';
import type { OrderLineRow, OrderRow, World } from '../world.js';
import type { Entered } from './enter-orders.js';
import { firstNumbers } from './first-numbers.js';

/** Sends what is planned to have left, a working day after it was ordered, and numbers the shipments by their days. */
export function shipPast(world: World, entered: readonly Entered[]): void {
  const weights = new Map(world.products.map((product) => [product.sku, product.weight_kg ?? '0']));
  for (const { plan, order, lines } of entered) {
    const { fate } = plan;
    if (fate.kind === 'open') continue;
    const leaving = lines.filter((line) => line.relation !== 'charge' && (fate.kind !== 'part-shipped' || line.line < (fate.from + 1) * 10));
    const latest = addDays(world.today, fate.kind === 'shipped' ? 0 : -1);
    const day = [addWorkingDays(order.order_date, 1), latest].sort()[0] ?? latest;
    if (leaving.length > 0) send(world, weights, order, leaving, atHour(day, fate.kind === 'shipped' ? 3 : 10));
    for (const line of lines.filter((one) => one.relation === 'charge')) line.shipped = line.quantity;
    order.state = orderState(lines, order.holds);
  }
  world.shipments.sort((a, b) => a.shipped_at.localeCompare(b.shipped_at) || a.order_number.localeCompare(b.order_number));
  numberShipments(world, entered);
}

function send(world: World, weights: ReadonlyMap<string, string>, order: OrderRow, lines: readonly OrderLineRow[], at: string): void {
  const weight = sum(lines.map((line) => new D(line.stock_quantity).times(weights.get(line.sku ?? '') ?? '0')));
  const arrival = `${arrivalDay(at, order.shipping_method)}T09:30:00.000Z`;
  world.shipments.push({
    number: '', order_number: order.number, customer: order.customer, shipped_at: at, delivered_at: dayOf(arrival) < world.today ? arrival : null,
    warehouse: lines[0]?.warehouse ?? 'HAM', shipping_method: order.shipping_method, carrier: null, tracking_number: null, tracking_url: null,
    ship_to: order.ship_to_address, packages: packagesOf(order.shipping_method, order.number, weight), invoice_number: null, changed_at: at,
  });
  for (const line of lines) line.shipped = line.quantity;
}

function numberShipments(world: World, entered: readonly Entered[]): void {
  const lines = new Map(entered.map((one) => [one.order.number, one.lines]));
  world.shipments.forEach((shipment, i) => {
    shipment.number = `DN-${String(firstNumbers.shipment + i)}`;
    Object.assign(shipment, tracked(shipment.shipping_method, shipment.number));
    shipment.packages = packagesOf(shipment.shipping_method, shipment.number, sum(shipment.packages.map((one) => one.weightKg ?? '0')));
    for (const line of lines.get(shipment.order_number) ?? []) {
      if (line.relation === 'charge' || new D(line.shipped).isZero()) continue;
      world.shipmentLines.push({ shipment_number: shipment.number, order_number: line.order_number, order_line: line.line, sku: line.sku, description: line.description, unit: line.unit, quantity: line.shipped });
    }
  });
}
