import { z } from 'zod';
import { wireDecimal } from '../client/values.js';

export const addressFields = ['name', 'party_name', 'street', 'city', 'postal_code', 'subdivision.name', 'country.code', 'invoice', 'delivery', 'active', 'sequence'] as const;
export const wireAddress = z.object({
  id: z.number().int(),
  name: z.string().nullable(),
  party_name: z.string().nullable(),
  street: z.string().nullable(),
  city: z.string().nullable(),
  postal_code: z.string().nullable(),
  'subdivision.': z.object({ name: z.string() }).nullable(),
  'country.': z.object({ code: z.string() }).nullable(),
  invoice: z.boolean().nullable(),
  delivery: z.boolean().nullable(),
  active: z.boolean(),
  sequence: z.number().int().nullable(),
});
export type WireAddress = z.infer<typeof wireAddress>;

const wireDelta = z.object({
  days: z.number().nullable(), weeks: z.number().nullable(), months: z.number().nullable(),
  day: z.number().nullable(), month: z.unknown(), weekday: z.unknown(),
});
export const wireTerm = z.object({
  id: z.number().int(), name: z.string(), description: z.string().nullable(),
  'lines.': z.array(z.object({ type: z.string(), 'relativedeltas.': z.array(wireDelta) })),
});
export type WireTerm = z.infer<typeof wireTerm>;

const term = 'customer_payment_term';
export const partyFields = [
  'code', 'name', 'active', 'tax_identifier.code',
  ...['name', 'description', 'lines.type', ...['days', 'weeks', 'months', 'day', 'month', 'weekday'].map((part) => `lines.relativedeltas.${part}`)].map((path) => `${term}.${path}`),
  'customer_tax_rule.lines.tax.rate', 'customer_tax_rule.lines.tax.legal_notice',
  ...addressFields.map((field) => `addresses.${field}`),
] as const;

export const wireParty = z.object({
  id: z.number().int(),
  code: z.string(),
  name: z.string().nullable(),
  active: z.boolean(),
  'tax_identifier.': z.object({ code: z.string() }).nullable(),
  'customer_payment_term.': wireTerm.nullable(),
  'customer_tax_rule.': z.object({
    'lines.': z.array(z.object({ 'tax.': z.object({ rate: wireDecimal.nullable(), legal_notice: z.string().nullable() }).nullable() })),
  }).nullable(),
  'addresses.': z.array(wireAddress),
});
export type WireParty = z.infer<typeof wireParty>;

export const wireProductCustomer = z.object({
  code: z.string().nullable(),
  'party.': z.object({ code: z.string() }),
  'product.': z.object({ code: z.string().nullable() }).nullable(),
  'template.': z.object({ 'products.': z.array(z.object({ code: z.string().nullable() })) }),
});
