import type pg from 'pg';
import { addDays, dayOf } from '../clock/days.js';
import { firstRow, rows } from '../database/database.js';
import { insertRows } from '../database/insert-rows.js';
import { refreshOrder } from '../orders/order-state.js';
import { taxOf, totalsOf } from '../orders/totals.js';
import type { CustomerRow, InvoiceLine, InvoiceRow, OrderLineRow, OrderRow, ShipmentRow, Totals } from '../seed/world.js';
import { D, cents, plain, sum } from '../wire/decimal.js';

/** A line with what this invoice takes of it. */
interface Billed { line: OrderLineRow; quantity: D; amount: D }

/**
 * One invoice a shipment; charges with the first. Each figure is what is due in total by now less what was invoiced before, so that the
 * invoices of an order add up to the order to the cent.
 */
export async function invoiceShipment(db: pg.PoolClient, shipmentNumber: string, at: string): Promise<string | null> {
  const shipment = await firstRow<ShipmentRow>(db, 'select * from shipment where number = $1 and invoice_number is null for update', [shipmentNumber]);
  const order = shipment && await firstRow<OrderRow>(db, 'select * from sales_order where number = $1 for update', [shipment.order_number]);
  const customer = order && await firstRow<CustomerRow>(db, 'select * from customer where number = $1', [order.customer]);
  if (!customer) return null;
  const lines = await rows<OrderLineRow & { sent: string | null }>(db, `
    select l.*, s.quantity as sent from order_line l left join shipment_line s on s.shipment_number = $2 and s.order_number = l.order_number and s.order_line = l.line
    where l.order_number = $1 order by l.line`, [order.number, shipmentNumber]);
  const billed = lines.flatMap((line): Billed[] => billOf(line));
  const before = await invoicedBefore(db, order.number);
  const totals = due(order, lines, billed, before);
  const { number } = await firstRow<{ number: string }>(db, `select 'INV-' || nextval('invoice_number') as number`) ?? { number: '' };
  await insertRows(db, 'invoice', [invoiceRow(number, order, customer, shipmentNumber, totals, billed, dayOf(at))]);
  for (const { line, quantity, amount } of billed) {
    await db.query('update order_line set invoiced = invoiced + $3, invoiced_amount = invoiced_amount + $4 where order_number = $1 and (line = $2 or parent_line = $2)', [order.number, line.line, plain(quantity), cents(amount)]);
  }
  await db.query('update shipment set invoice_number = $2 where number = $1', [shipmentNumber, number]);
  await refreshOrder(db, order.number);
  return number;
}

function billOf(line: OrderLineRow & { sent: string | null }): Billed[] {
  const quantity = line.relation === 'charge' ? new D(line.quantity).minus(line.invoiced) : new D(line.sent ?? '0');
  if (quantity.lte(0)) return [];
  const total = new D(line.amount).times(new D(line.invoiced).plus(quantity)).dividedBy(line.quantity);
  return [{ line, quantity, amount: new D(cents(total)).minus(line.invoiced_amount) }];
}

type Before = Pick<Totals, 'discounts' | 'tax'>;
async function invoicedBefore(db: pg.PoolClient, order: string): Promise<Before> {
  const row = await firstRow<Before>(db, `
    select coalesce(sum((totals->>'discounts')::numeric), 0) as discounts, coalesce(sum((totals->>'tax')::numeric), 0) as tax
    from invoice where order_numbers @> array[$1]::text[] and kind = 'invoice'`, [order]);
  return row ?? { discounts: '0', tax: '0' };
}

function due(order: OrderRow, lines: readonly OrderLineRow[], billed: readonly Billed[], before: Before): Totals {
  const now = (of: (line: OrderLineRow) => boolean): D => sum(billed.filter((one) => of(one.line)).map((one) => one.amount));
  const isGoods = (line: OrderLineRow): boolean => line.relation !== 'charge';
  const byNow = (line: OrderLineRow): { amount: string; ratePercent: string } =>
    ({ amount: cents(new D(line.invoiced_amount).plus(billed.find((one) => one.line === line)?.amount ?? 0)), ratePercent: plain(line.tax_rate) });
  const goodsByNow = lines.filter(isGoods).map(byNow);
  const goods = sum(lines.filter(isGoods).map((line) => line.amount));
  const discountByNow = goods.isZero() ? new D(0) : new D(cents(new D(order.totals.discounts).times(sum(goodsByNow.map((one) => one.amount))).dividedBy(goods)));
  const tax = taxOf(order.tax_treatment, goodsByNow, cents(discountByNow), lines.filter((line) => !isGoods(line)).map(byNow));
  return totalsOf({
    goods: cents(now(isGoods)), discounts: cents(discountByNow.minus(before.discounts)), freight: cents(now((line) => line.charge_kind === 'freight')),
    surcharges: cents(now((line) => line.charge_kind === 'surcharge')), tax: cents(sum(tax.map((one) => one.amount)).minus(before.tax)),
  });
}

function invoiceRow(number: string, order: OrderRow, customer: CustomerRow, shipment: string, totals: Totals, billed: readonly Billed[], day: string): Omit<InvoiceRow, 'changed_at'> {
  return {
    number, kind: 'invoice', customer: customer.number, payer: customer.payer, ...termsFrom(customer, totals.total, day), currency: order.currency,
    original_balance: totals.total, open_balance: totals.total, order_numbers: [order.number], po_number: order.po_number, shipment_numbers: [shipment], totals,
    lines: billed.map(({ line, quantity, amount }, i): InvoiceLine => ({
      line: (i + 1) * 10, sku: line.sku, description: line.description, unit: line.unit, quantity: plain(quantity), netUnitPrice: line.net_unit_price, priceUnit: line.price_unit,
      priceQuantity: line.price_quantity, amount: cents(amount), orderNumber: order.number, orderLine: line.line,
    })),
    has_pdf: true,
  };
}

/** Cash discount is taken off the whole amount, tax included. */
export function termsFrom(customer: Pick<CustomerRow, 'payment_terms'>, total: string, day: string): Pick<InvoiceRow, 'invoice_date' | 'due_date' | 'discount_percent' | 'discount_amount' | 'discount_date'> {
  const { netDays, discountPercent: percent, discountDays: days } = customer.payment_terms;
  const hasDiscount = percent !== null && days !== null && new D(total).gt(0);
  return {
    invoice_date: day, due_date: addDays(day, netDays), discount_percent: hasDiscount ? percent : null,
    discount_amount: hasDiscount ? cents(new D(total).times(percent).dividedBy(100)) : null, discount_date: hasDiscount ? addDays(day, days) : null,
  };
}
