import type { Stamped } from '../catalogue/product-records.js';
import { type Db, firstRow, rows } from '../database/database.js';
import type { ApplicationRow, InvoiceRow, Totals } from '../seed/world.js';
import { cents, D, plain } from '../wire/decimal.js';

export type StoredInvoice = InvoiceRow & Stamped;

export async function invoiceRecords(db: Db, invoices: readonly StoredInvoice[]) {
  if (invoices.length === 0) return [];
  const numbers = invoices.map((invoice) => invoice.number);
  const applications = await rows<ApplicationRow>(db, 'select * from application where invoice = any($1) or (document = any($1) and kind = $2) order by date, id', [numbers, 'credit-memo']);
  const today = await firstRow<{ today: string }>(db, 'select erp_today() as today');
  return invoices.map((invoice) => invoiceRecord(invoice, applications, today?.today ?? ''));
}

function invoiceRecord(row: StoredInvoice, applications: readonly ApplicationRow[], today: string) {
  return {
    number: row.number, kind: row.kind, customer: row.customer, payer: row.payer, invoiceDate: row.invoice_date, dueDate: row.due_date, currency: row.currency,
    originalBalance: cents(row.original_balance), openBalance: cents(row.open_balance), termsDiscount: discountOf(row, today),
    orderNumbers: row.order_numbers, poNumber: row.po_number, shipmentNumbers: row.shipment_numbers, totals: totalsRecord(row.totals),
    lines: row.lines.map((line) => ({ ...line, quantity: plain(line.quantity), amount: cents(line.amount) })),
    applications: applications.flatMap((one) => applicationRecord(row, one)), hasPdf: row.has_pdf, changedAt: row.changed_at,
  };
}

/** Offered while nothing was paid and the date has not passed. */
export function discountOf(row: Pick<InvoiceRow, 'discount_amount' | 'discount_percent' | 'discount_date' | 'open_balance' | 'original_balance'>, today: string) {
  const { discount_amount: amount, discount_percent: percent, discount_date: date } = row;
  const isWhole = new D(row.open_balance).eq(row.original_balance) && new D(row.open_balance).gt(0);
  return amount !== null && percent !== null && date !== null && today <= date && isWhole ? { amount: cents(amount), percent: plain(percent), date } : null;
}

/** On the invoice it lowers what is owed; on the credit memo it uses it up. */
function applicationRecord(row: StoredInvoice, one: ApplicationRow) {
  const shared = { kind: one.kind, discountTaken: cents(one.discount_taken), date: one.date };
  if (one.invoice === row.number) return [{ document: one.document, amount: cents(one.amount), ...shared }];
  return one.document === row.number ? [{ document: one.invoice, amount: cents(new D(one.amount).negated()), ...shared }] : [];
}

export const totalsRecord = (totals: Totals): Totals => ({
  goods: cents(totals.goods), discounts: cents(totals.discounts), freight: cents(totals.freight), surcharges: cents(totals.surcharges), tax: cents(totals.tax), total: cents(totals.total),
});
