import { addDays } from '../clock/days.js';
import type { PricedLine } from '../pricing/price-lines.js';
import type { OrderChange, OrderLineRow, ProductRow, Relation } from '../seed/world.js';
import { D, cents, plain } from '../wire/decimal.js';
import type { Part } from './allocate.js';
import type { AssessedLine, AssessedOrder } from './assess-order.js';
import type { NewOrder } from './place-order.js';
import { standardRate } from './totals.js';

/** The ERP's lines are not those that were sent: divided, replaced, exploded, with charges behind. */
export function orderLines(orderNumber: string, draft: NewOrder, order: AssessedOrder, isHeld: boolean): { lines: OrderLineRow[]; changes: OrderChange[] } {
  const lines: OrderLineRow[] = [];
  const changes: OrderChange[] = [];
  const nextLine = (): number => (lines.length + 1) * 10;
  // An order of our own people has no line ids of a portal's.
  const originOf = (lineId: string): string | null => (draft.reference === null ? null : lineId);
  for (const line of order.lines) {
    const { product, price } = line;
    if (!product || price.kind !== 'price') continue;
    const origin = originOf(line.asked.lineId);
    const requested = line.asked.requestedDate ?? draft.requestedDate ?? null;
    let left = new D(price.lineAmount);
    line.parts.forEach((part, i) => {
      const isLast = i === line.parts.length - 1;
      const amount = isLast ? left : new D(cents(new D(price.lineAmount).times(part.quantity).dividedBy(line.asked.quantity)));
      left = left.minus(amount);
      const at = nextLine();
      lines.push(goodsLine(orderNumber, at, origin, line, product, price, part, cents(amount), requested, isHeld));
      for (const component of product.components ?? []) lines.push(componentLine(orderNumber, nextLine(), at, origin, component, part));
    });
    changes.push(...changesOf(line, product, origin, requested));
  }
  for (const charge of chargesOf(order)) lines.push({ ...blank(orderNumber, nextLine()), relation: 'charge', description: charge.name, quantity: '1', net_unit_price: charge.amount, amount: charge.amount, charge_kind: charge.kind });
  return { lines, changes };
}

const blank = (order_number: string, line: number): OrderLineRow => ({
  order_number, line, origin_line: null, relation: 'same', sku: null, description: '', unit: null, quantity: '0', stock_quantity: '0', net_unit_price: null,
  price_unit: null, price_quantity: 1, no_charge: false, amount: '0', tax_rate: standardRate, shipped: '0', cancelled: '0', invoiced: '0', invoiced_amount: '0',
  allocated: '0', charge_kind: null, parent_line: null, requested_date: null, expected_date: null, warehouse: null, ship_after: null, note: null,
});

function goodsLine(
  orderNumber: string, at: number, origin: string | null, line: AssessedLine, product: ProductRow, price: PricedLine, part: Part, amount: string, requested: string | null, isHeld: boolean,
): OrderLineRow {
  const relation: Relation = line.substitutes ? 'substitute' : line.parts.length > 1 ? 'split' : 'same';
  return {
    ...blank(orderNumber, at), origin_line: origin, relation, sku: product.sku, description: product.name.slice(0, 240), unit: line.asked.unit,
    quantity: plain(part.quantity), stock_quantity: plain(part.stockQuantity), net_unit_price: price.netUnitPrice, price_unit: price.priceUnit, price_quantity: price.priceQuantity,
    no_charge: price.noCharge, amount, tax_rate: plain(product.tax_rate), allocated: isHeld ? '0' : plain(part.allocated), requested_date: requested,
    expected_date: isHeld ? null : part.date, warehouse: part.warehouse, ship_after: shipAfter(part, requested), note: line.asked.note ?? null,
  };
}

/** Not before the day it is wanted, less two days on the way. */
const shipAfter = (part: Part, requested: string | null): string =>
  `${requested !== null && requested >= part.date ? addDays(part.date, -2) : part.date}T08:00:00.000Z`;

function componentLine(orderNumber: string, at: number, parent: number, origin: string | null, component: { sku: string; quantity: string }, part: Part): OrderLineRow {
  return {
    ...blank(orderNumber, at), origin_line: origin, relation: 'component', sku: component.sku, description: `Part of the set in line ${String(parent)}`, unit: null,
    quantity: plain(part.quantity.times(component.quantity)), no_charge: true, parent_line: parent, expected_date: part.date, warehouse: part.warehouse,
  };
}

function chargesOf(order: AssessedOrder): { kind: 'freight' | 'surcharge'; name: string; amount: string }[] {
  const freight = order.freight && new D(order.freight.amount).gt(0) ? [{ kind: 'freight' as const, name: `Freight, ${order.freight.method}`, amount: order.freight.amount }] : [];
  return [...freight, ...order.surcharges.map((charge) => ({ kind: 'surcharge' as const, name: charge.name, amount: charge.amount }))];
}

function changesOf(line: AssessedLine, product: ProductRow, originLine: string | null, requested: string | null): OrderChange[] {
  const last = line.parts.map((part) => part.date).sort().at(-1) ?? '';
  return [
    ...(line.substitutes ? [{ kind: 'substituted' as const, originLine, detail: `${line.substitutes.sku} is discontinued; ${product.sku} is delivered instead.` }] : []),
    ...(line.parts.length > 1 ? [{ kind: 'split' as const, originLine, detail: `Delivered in ${String(line.parts.length)} parts: ${line.parts.map((part) => `${plain(part.quantity)} on ${part.date}`).join(', ')}.` }] : []),
    ...(product.components ? [{ kind: 'exploded' as const, originLine, detail: `${product.sku} is delivered as ${String(product.components.length)} articles.` }] : []),
    ...(requested !== null && last > requested ? [{ kind: 'date' as const, originLine, detail: `Wanted for ${requested}, leaves on ${last}.` }] : []),
  ];
}
