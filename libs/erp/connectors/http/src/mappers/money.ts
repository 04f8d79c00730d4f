import { Money, type ErpInvoice, type InvoiceLine, type MoneyValue, type PostedPayment } from '@portico/domain';
import type { WireInvoice, WirePayment } from '../wire/money.js';
import { linePriceFromWire } from './orders.js';

export function invoiceFromWire(raw: WireInvoice): ErpInvoice {
  const money = (amount: string): MoneyValue => ({ amount, currency: raw.currency });
  return {
    externalId: raw.number, number: raw.number, kind: raw.kind, customerExternalId: raw.customer, issuedOn: raw.invoiceDate, dueOn: raw.dueDate,
    originalBalance: money(raw.originalBalance), openBalance: money(raw.openBalance), tax: money(raw.totals.tax),
    discount: raw.termsDiscount ? money(raw.termsDiscount.amount) : null, discountUntil: raw.termsDiscount?.date ?? null,
    isCancelled: false, // the contract cancels by a credit memo
    orderNumbers: raw.orderNumbers, poNumber: raw.poNumber, hasDocument: raw.hasPdf,
    lines: raw.lines.map((line): InvoiceLine => ({
      sku: line.sku, description: line.description, quantity: line.quantity, unit: line.unit, price: linePriceFromWire(line, raw.currency), amount: money(line.amount),
    })),
    updatedAt: raw.changedAt,
  };
}

export function paymentFromWire(raw: WirePayment): PostedPayment {
  const unapplied = Money.from(raw.unappliedAmount, raw.currency);
  return { externalId: raw.number, number: raw.number, applied: Money.from(raw.amount, raw.currency).minus(unapplied).toValue(), unapplied: unapplied.toValue() };
}

/** Payments have numbers of their own: this keeps them apart from invoices of the same number. */
export const unappliedCashId = (number: string): string => `payment:${number}`;
export const paymentNumberOf = (externalId: string): string | null => (externalId.startsWith('payment:') ? externalId.slice('payment:'.length) : null);

/** What a payment left on the account; null once nothing is left. */
export function unappliedCashFromWire(raw: WirePayment): ErpInvoice | null {
  const unapplied = Money.from(raw.unappliedAmount, raw.currency);
  if (unapplied.isZero) return null;
  return {
    externalId: unappliedCashId(raw.number), number: raw.number, kind: 'unapplied-cash', customerExternalId: raw.customer, issuedOn: raw.receivedOn, dueOn: null,
    originalBalance: Money.from(raw.amount, raw.currency).negated().toValue(), openBalance: unapplied.negated().toValue(),
    tax: null, discount: null, discountUntil: null, isCancelled: false, orderNumbers: [], poNumber: null, hasDocument: false, lines: [], updatedAt: raw.changedAt,
  };
}
