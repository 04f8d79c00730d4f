import { z } from 'zod';
import { wireCertainty, wireTimestamp } from './primitives.js';

export const wireMeta = z.object({
  contractVersion: z.string().regex(/^1\./, 'is not version 1 of the contract'),
  erp: z.object({ name: z.string(), version: z.string() }),
  timeZone: z.string().refine((zone) => { try { new Intl.DateTimeFormat('en', { timeZone: zone }); return true; } catch { return false; } }, 'is not a time zone'),
  serverTime: wireTimestamp,
  settleAfterSeconds: z.int().min(0),
  limits: z.object({ pricesPerBatch: z.int().min(1), availabilityPerBatch: z.int().min(1), orderLines: z.int().min(1), pageLimit: z.int().min(1) }),
  abilities: z.object({
    priceBreaks: z.boolean(), priceExplanation: z.boolean(), orderDiscounts: wireCertainty, freight: wireCertainty, tax: wireCertainty, surcharges: wireCertainty,
    stockPerWarehouse: z.boolean(), inbound: z.boolean(), creditFigures: z.boolean(), creditHold: z.enum(['hold', 'refuse', 'none']),
    invoicePdf: z.boolean(), acknowledgementPdf: z.boolean(), payments: z.boolean(), notifications: z.boolean(), partNumbers: z.boolean(),
    writeConcurrency: z.enum(['per-document', 'per-customer', 'one']),
  }),
});
export type WireMeta = z.infer<typeof wireMeta>;
