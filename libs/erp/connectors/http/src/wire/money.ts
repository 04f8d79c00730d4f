import { z } from 'zod';
import { wireTotals } from './orders.js';
import { wireCurrency, wireDate, wireDecimal, wireId, wireText, wireTimestamp, wireUnit } from './primitives.js';

export const wireInvoice = z.object({
  number: wireId, kind: z.enum(['invoice', 'credit-memo']), customer: wireId, invoiceDate: wireDate, dueDate: wireDate, currency: wireCurrency,
  originalBalance: wireDecimal, openBalance: wireDecimal,
  termsDiscount: z.object({ amount: wireDecimal, date: wireDate }).nullable(),
  orderNumbers: z.array(wireId), poNumber: wireText.nullable(), totals: wireTotals,
  lines: z.array(z.object({
    sku: wireText.nullable(), description: wireText, unit: wireUnit.nullable(), quantity: wireDecimal,
    netUnitPrice: wireDecimal.nullable(), priceUnit: wireUnit.nullable(), priceQuantity: z.int().min(1), amount: wireDecimal,
  })),
  hasPdf: z.boolean(), changedAt: wireTimestamp,
});
export type WireInvoice = z.infer<typeof wireInvoice>;

export const wirePayment = z.object({
  number: wireId, reference: wireId.nullable(), customer: wireId, currency: wireCurrency, amount: wireDecimal, receivedOn: wireDate,
  applications: z.array(z.object({ invoice: wireId, amount: wireDecimal, discountTaken: wireDecimal })), unappliedAmount: wireDecimal, changedAt: wireTimestamp,
});
export type WirePayment = z.infer<typeof wirePayment>;
