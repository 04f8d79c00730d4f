import { dataObjects, type DataObject } from '@portico/domain';
import { z } from 'zod';

const unitSeconds = { s: 1, m: 60, h: 3_600, d: 86_400 } as const;

/** "90s", "5m", "2h", "1d" to seconds. */
const duration = z.string().regex(/^\d+[smhd]$/, 'must be a duration such as 30s, 5m, 2h or 1d')
  .transform((text) => Number(text.slice(0, -1)) * unitSeconds[text.at(-1) as keyof typeof unitSeconds]);

const common = {
  owner: z.string().min(1),
  direction: z.enum(['inbound', 'outbound', 'both']),
  onFailure: z.enum(['retry', 'block', 'review', 'queue']),
  alert: z.array(z.string().min(1)),
};
const rule = z.union([
  z.strictObject({ ...common, live: z.literal(true) }),
  z.strictObject({ ...common, freshFor: duration, staleWhileRevalidate: duration, staleIfDown: duration }),
  z.strictObject({ ...common, syncEvery: duration, staleAfter: duration }),
], 'needs one kind of freshness: `live: true`; or freshFor, staleWhileRevalidate and staleIfDown; or syncEvery and staleAfter');

const regularExpression = z.string().refine((text) => {
  try { new RegExp(text, 'u'); return true; } catch { return false; }
}, 'must be a regular expression');
const timeZone = z.string().refine((zone) => {
  try { new Intl.DateTimeFormat('en', { timeZone: zone }); return true; } catch { return false; }
}, 'must be an IANA time zone such as Europe/Berlin');

export const mapSchema = z.strictObject({
  version: z.literal(1),
  timeZone,
  objects: z.strictObject(Object.fromEntries(dataObjects.map((object) => [object, rule])) as Record<DataObject, typeof rule>),
  checkout: z.strictObject({
    whenErpUnavailable: z.enum(['refuse', 'receive-unchecked']),
    liveCheckDeadline: duration,
    overCreditLimit: z.enum(['send-and-hold', 'refuse']),
    pricingDate: z.enum(['order-date', 'delivery-date']),
    defaultPoRule: z.strictObject({ required: z.boolean(), pattern: regularExpression.nullable(), patternHint: z.string().min(1).nullable().default(null), duplicates: z.enum(['allow', 'warn', 'block']) }),
  }),
  stock: z.strictObject({ display: z.enum(['exact', 'bands', 'hidden']), bands: z.array(z.number().int().positive()).min(1) }),
});
export type MapFile = z.infer<typeof mapSchema>;
export type RuleFile = z.infer<typeof rule>;
