import { z } from 'zod';
import { wireCurrency, wireDate, wireDecimal, wireId, wireText, wireUnit } from './primitives.js';

const asked = { lineId: wireId, sku: wireText, unit: wireText, quantity: wireDecimal };

export const wirePriceLine = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('price'), ...asked,
    netUnitPrice: wireDecimal, priceUnit: wireUnit, priceQuantity: z.union([z.literal(1), z.literal(10), z.literal(100), z.literal(1000)]), currency: wireCurrency,
    noCharge: z.boolean(), lineAmount: wireDecimal, listUnitPrice: wireDecimal.nullable(), breakUnit: wireUnit,
    breaks: z.array(z.object({ fromQuantity: wireDecimal, netUnitPrice: wireDecimal })),
    source: z.object({
      kind: z.enum(['list', 'price-list', 'contract', 'promotion']), id: wireText.nullable(), name: wireText,
      validFrom: wireDate.nullable(), validTo: wireDate.nullable(), explanation: z.array(wireText),
    }),
  }),
  z.object({ kind: z.literal('gap'), ...asked, reason: z.enum(['price-on-request', 'unknown-sku', 'unknown-unit', 'not-in-assortment']) }),
]);
export type WirePriceLine = z.infer<typeof wirePriceLine>;
export type WirePrice = Extract<WirePriceLine, { kind: 'price' }>;

export const wirePriceAnswer = z.object({ customer: wireId, currency: wireCurrency, pricingDate: wireDate, lines: z.array(z.unknown()) });

export const wireAvailability = z.object({
  sku: wireText, known: z.boolean(), unit: wireUnit.nullable(),
  warehouses: z.array(z.object({
    warehouse: wireId, onHand: wireDecimal, reserved: wireDecimal, available: wireDecimal,
    inbound: z.array(z.object({ quantity: wireDecimal, date: wireDate })),
  })),
}).refine((item) => !item.known || item.unit !== null, { path: ['unit'], message: 'is missing for a known SKU' });
export type WireAvailability = z.infer<typeof wireAvailability>;
