import { z } from 'zod';
import { wireAddress, wireCurrency, wireDecimal, wireId, wireText } from './primitives.js';

export const wireCustomer = z.object({
  number: wireId, name: wireText, status: z.enum(['active', 'inactive']), vatNumber: wireText.nullable(), currency: wireCurrency,
  paymentTerms: z.object({
    code: wireText, name: wireText, prepaid: z.boolean(), netDays: z.int().min(0), discountPercent: wireDecimal.nullable(), discountDays: z.int().nullable(),
  }),
  tax: z.object({ kind: z.enum(['taxable', 'exempt', 'reverse-charge', 'export']) }),
  blocked: z.boolean(), blockReason: wireText.nullable(),
  creditAccountId: wireId.nullable(), assortmentIds: z.array(wireId),
  billTo: z.object({ customer: wireId, address: wireAddress }), payer: wireId,
  poRules: z.object({ required: z.boolean(), pattern: wireText.nullable(), patternHint: wireText.nullable(), duplicates: z.enum(['allow', 'warn', 'block']) }),
  defaultWarehouse: wireId,
});
export type WireCustomer = z.infer<typeof wireCustomer>;

export const wireShipTo = z.object({ customer: wireId, id: wireId, name: wireText, address: wireAddress, active: z.boolean(), default: z.boolean(), warehouse: wireId });
export type WireShipTo = z.infer<typeof wireShipTo>;

export const wireCredit = z.object({
  creditAccountId: wireId, currency: wireCurrency, hasLimit: z.boolean(), creditLimit: wireDecimal.nullable(),
  outstanding: wireDecimal, openOrders: wireDecimal, deliveredNotInvoiced: wireDecimal, unappliedCash: wireDecimal, exposure: wireDecimal,
  includesTax: z.object({ outstanding: z.boolean(), openOrders: z.boolean(), deliveredNotInvoiced: z.boolean() }),
  referencesNotInExposure: z.array(wireId).optional(),
}).refine((credit) => credit.hasLimit === (credit.creditLimit !== null), { path: ['creditLimit'], message: 'must be null exactly when hasLimit is false' });
export type WireCredit = z.infer<typeof wireCredit>;
