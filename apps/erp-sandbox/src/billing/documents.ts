import { type Db, firstRow, rows } from '../database/database.js';
import type { CustomerRow, OrderLineRow, OrderRow, Totals } from '../seed/world.js';
import { cents, plain } from '../wire/decimal.js';
import { Problem } from '../wire/problem.js';
import type { StoredInvoice } from './invoice-records.js';
import { printPaper, type PaperLine } from './paper.js';

interface PricedRow { sku: string | null; description: string; quantity: string; unit: string | null; price: string | null; priceUnit: string | null; priceQuantity: number; amount: string }

export async function invoicePdf(db: Db, number: string): Promise<Buffer> {
  const invoice = await firstRow<StoredInvoice>(db, 'select * from invoice where number = $1', [number]);
  if (!invoice) throw new Problem('not-found', `There is no invoice ${number}.`);
  if (!invoice.has_pdf) throw new Problem('no-document', `Invoice ${number} has no PDF.`);
  const to = await firstRow<Pick<CustomerRow, 'address'>>(db, 'select b.address from customer c join customer b on b.number = c.bill_to_customer where c.number = $1', [invoice.customer]);
  if (!to) throw new Problem('not-found', `There is no customer ${invoice.customer}.`);
  const discount = invoice.discount_amount !== null && invoice.discount_date !== null
    ? [`${plain(invoice.discount_percent ?? '0')} % cash discount, ${cents(invoice.discount_amount)} ${invoice.currency}, if paid by ${invoice.discount_date}.`] : [];
  return await printPaper({
    title: invoice.kind === 'invoice' ? 'Invoice' : 'Credit memo', number, date: invoice.invoice_date, to: to.address,
    facts: [['Customer', invoice.customer], ['Date', invoice.invoice_date], ['Due', invoice.due_date], ['Your order', invoice.po_number ?? '-'], ['Our order', invoice.order_numbers.join(', ') || '-']],
    lines: invoice.lines.map((line) => paperLine({ ...line, price: line.netUnitPrice })), totals: totalLines(invoice.totals, invoice.currency), notes: discount,
  });
}

export async function acknowledgementPdf(db: Db, number: string): Promise<Buffer> {
  const order = await firstRow<OrderRow>(db, 'select * from sales_order where number = $1', [number]);
  if (!order) throw new Problem('not-found', `There is no order ${number}.`);
  if (!order.has_pdf) throw new Problem('no-document', `Order ${number} has no acknowledgement.`);
  const lines = await rows<OrderLineRow>(db, 'select * from order_line where order_number = $1 order by line', [number]);
  return await printPaper({
    title: 'Order acknowledgement', number, date: order.order_date, to: order.ship_to_address,
    facts: [['Customer', order.customer], ['Date', order.order_date], ['Your order', order.po_number ?? '-'], ['Shipping', order.shipping_method ?? '-'], ['Wanted for', order.requested_date ?? 'as soon as possible']],
    lines: lines.map((line) => paperLine({ ...line, description: line.expected_date ? `${line.description} (leaves on ${line.expected_date})` : line.description, price: line.net_unit_price, priceUnit: line.price_unit, priceQuantity: line.price_quantity })),
    totals: totalLines(order.totals, order.currency), notes: [...order.changes.map((change) => change.detail), ...order.holds.map((hold) => `On hold: ${hold.reason}`)],
  });
}

const paperLine = (row: PricedRow): PaperLine => ({
  description: row.sku ? `${row.sku}  ${row.description}` : row.description, quantity: `${plain(row.quantity)} ${row.unit ?? ''}`.trim(),
  price: row.price === null ? '' : `${row.price}${row.priceUnit ? ` / ${row.priceQuantity === 1 ? '' : `${String(row.priceQuantity)} `}${row.priceUnit}` : ''}`, amount: cents(row.amount),
});

const totalLines = (totals: Totals, currency: string): (readonly [string, string])[] => [
  ['Goods', cents(totals.goods)], ['Discounts', cents(totals.discounts)], ['Freight', cents(totals.freight)], ['Surcharges', cents(totals.surcharges)],
  ['Tax', cents(totals.tax)], [`Total ${currency}`, cents(totals.total)],
];
