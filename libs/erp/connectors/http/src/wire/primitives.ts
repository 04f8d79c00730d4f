import { z } from 'zod';

/** The wire rules of contracts/erp-http.openapi.yaml: decimals are strings, "no value" is null and never a missing field. */
export const wireDecimal = z.string().regex(/^-?[0-9]+(\.[0-9]+)?$/, 'is not a decimal');
export const wireDate = z.iso.date();
export const wireTimestamp = z.iso.datetime();
export const wireText = z.string();
export const wireId = z.string().min(1);
export const wireCurrency = z.string().regex(/^[A-Z]{3}$/, 'is not a currency');
export const wireCertainty = z.enum(['exact', 'estimate', 'none']);
export const wireUnit = z.string().min(1);

export const wireAddress = z.object({
  name: wireText, line1: wireText, line2: wireText.nullable(), postalCode: wireText.nullable(), city: wireText, region: wireText.nullable(),
  country: z.string().regex(/^[A-Z]{2}$/, 'is not a country'),
});
export type WireAddress = z.infer<typeof wireAddress>;

/** Items are checked one by one: one bad record does not spoil its page. */
export const wirePage = z.object({ items: z.array(z.unknown()), nextCursor: z.string().min(1).nullable(), watermark: z.string().min(1) });
export const wireList = z.object({ items: z.array(z.unknown()) });
