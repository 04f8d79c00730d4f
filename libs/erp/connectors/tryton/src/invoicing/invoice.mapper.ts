import { decimal, type ErpInvoice, type InvoiceLine, type MoneyValue, type PlainDate } from '@portico/domain';
import type { UnitDirectory } from '../reference/unit-directory.js';
import type { WireInvoice, WireInvoiceLine } from './invoice.wire.js';

export function invoiceFromTryton(raw: WireInvoice, units: UnitDirectory): ErpInvoice {
  const currency = raw['currency.'].code;
  const money = (amount: string): MoneyValue => ({ amount, currency });
  return {
    externalId: String(raw.id),
    number: raw.number,
    // A credit note is an outgoing invoice with a negative total.
    kind: decimal(raw.total_amount).isNegative() ? 'credit-memo' : 'invoice',
    customerExternalId: raw['party.'].code,
    issuedOn: raw.invoice_date,
    dueOn: dueOn(raw),
    originalBalance: money(raw.total_amount),
    // Not from the due lines: a part payment leaves them as they are.
    openBalance: money(raw.amount_to_pay),
    tax: money(raw.tax_amount),
    discount: null,
    discountUntil: null,
    isCancelled: raw.state === 'cancelled',
    orderNumbers: distinct(raw['sales.'].map(({ number }) => number)),
    // The invoice's own reference is not the customer's; that stands on the sales.
    poNumber: distinct(raw['sales.'].map(({ reference }) => reference)).join(', ') || null,
    hasDocument: raw.invoice_report_format === null || raw.invoice_report_format === 'pdf',
    lines: raw['lines.']?.filter(({ type }) => type === 'line').map((line) => lineFrom(line, currency, units)) ?? null,
    updatedAt: raw.write_date ?? raw.create_date,
  };
}

/** With instalments: the next one open; once all are settled, the last one. */
function dueOn(raw: WireInvoice): PlainDate | null {
  const lines = raw['lines_to_pay.'];
  const dates = (settled: boolean): PlainDate[] => lines.flatMap((line) => ((line.reconciliation !== null) === settled && line.maturity_date ? line.maturity_date : [])).sort();
  return dates(false)[0] ?? dates(true).at(-1) ?? null;
}

function lineFrom(raw: WireInvoiceLine, currency: string, units: UnitDirectory): InvoiceLine {
  const unit = raw.unit === null ? null : units.code(raw.unit);
  return {
    sku: raw['product.']?.code ?? null,
    description: raw.description ?? raw['product.']?.name ?? '',
    quantity: raw.quantity,
    unit,
    price: raw.unit_price === null || unit === null ? null : { amount: raw.unit_price, currency, unit, priceQuantity: '1' },
    amount: { amount: raw.amount ?? '0', currency },
  };
}

const distinct = (texts: readonly (string | null)[]): string[] => [...new Set(texts.flatMap((text) => text ?? []))];
