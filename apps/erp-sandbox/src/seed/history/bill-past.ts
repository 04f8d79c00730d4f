import { termsFrom } from '../../billing/invoice-shipment.js';
import { dayOf } from '../../clock/days.js';
import { orderState } from '../../orders/order-state.js';
import { taxOf, totalsOf } from '../../orders/totals.js';
import { D, cents, sum } from '../../wire/decimal.js';
import type { InvoiceLine, InvoiceRow, OrderLineRow, OrderRow, ShipmentRow, World } from '../world.js';
import type { Entered } from './enter-orders.js';
import { firstNumbers } from './first-numbers.js';
import type { OrderPlan } from './plans.js';

/** In the past a shipment was invoiced on its day, with all its lines and the freight. */
export function billPast(world: World, entered: readonly Entered[]): void {
  const shipments = new Map(world.shipments.map((shipment) => [shipment.order_number, shipment]));
  const due = entered.filter(({ plan }) => plan.fate.kind === 'invoiced' || plan.fate.kind === 'part-shipped')
    .flatMap((one) => { const shipment = shipments.get(one.order.number); return shipment ? [{ ...one, shipment }] : []; })
    .sort((a, b) => a.shipment.number.localeCompare(b.shipment.number));
  for (const { plan, order, lines, shipment } of due) bill(world, plan, order, lines, shipment);
}

function bill(world: World, plan: OrderPlan, order: OrderRow, all: readonly OrderLineRow[], shipment: ShipmentRow): void {
  const number = `INV-${String(firstNumbers.invoice + world.invoices.length)}`;
  const lines = all.filter((line) => new D(line.shipped).gt(0));
  const goods = lines.filter((line) => line.relation !== 'charge').map((line) => ({ amount: line.amount, ratePercent: line.tax_rate }));
  const charges = lines.filter((line) => line.relation === 'charge').map((line) => ({ amount: line.amount, ratePercent: line.tax_rate }));
  const tax = taxOf(order.tax_treatment, goods, '0', charges);
  const totals = totalsOf({ goods: cents(sum(goods.map((one) => one.amount))), discounts: '0.00', freight: cents(sum(charges.map((one) => one.amount))), surcharges: '0.00', tax: cents(sum(tax.map((one) => one.amount))) });
  const invoice: InvoiceRow = {
    number, kind: 'invoice', customer: order.customer, payer: plan.customer.payer, ...termsFrom(plan.customer, totals.total, dayOf(shipment.shipped_at)), currency: order.currency,
    original_balance: totals.total, open_balance: totals.total, order_numbers: [order.number], po_number: order.po_number, shipment_numbers: [shipment.number], totals,
    lines: lines.map((line, i): InvoiceLine => ({ line: (i + 1) * 10, sku: line.sku, description: line.description, unit: line.unit, quantity: line.quantity, netUnitPrice: line.net_unit_price, priceUnit: line.price_unit, priceQuantity: line.price_quantity, amount: line.amount, orderNumber: order.number, orderLine: line.line })),
    has_pdf: true, changed_at: shipment.shipped_at,
  };
  for (const line of lines) Object.assign(line, { invoiced: line.quantity, invoiced_amount: line.amount });
  shipment.invoice_number = number;
  order.state = orderState(all, order.holds);
  world.invoices.push(invoice);
}
