import type { ErpInvoice } from '@portico/domain';
import type { erpColumns } from './invoice-columns.js';

type Column = (typeof erpColumns)[number][0];

/** What the columns that are the ERP's hold for this invoice. */
export function erpValues(invoice: ErpInvoice): Readonly<Record<Column, unknown>> {
  return {
    number: invoice.number.trim(), kind: invoice.kind, issued_on: invoice.issuedOn, due_on: invoice.dueOn, currency: invoice.openBalance.currency,
    original_balance: invoice.originalBalance.amount, open_balance: invoice.openBalance.amount, tax: invoice.tax?.amount ?? null,
    discount: invoice.discount?.amount ?? null, discount_until: invoice.discountUntil, is_cancelled: invoice.isCancelled,
    order_numbers: invoice.orderNumbers, po_number: invoice.poNumber, has_document: invoice.hasDocument, lines: invoice.lines,
  };
}

/** JSON that PostgreSQL takes: it knows neither NUL nor half a surrogate pair, and an ERP's texts may hold both. */
export const safeJson = (value: unknown): string => JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? cleanText(part) : part));

const cleanText = (text: string): string => Buffer.from(text, 'utf8').toString('utf8').replaceAll('\u0000', '\uFFFD');
