import { z } from 'zod';
import { wirePriceLine } from './pricing.js';
import { wireCertainty, wireCurrency, wireDate, wireDecimal, wireId, wireText } from './primitives.js';

const amountFits = (part: { readonly amount: string | null; readonly certainty: string }): boolean => (part.amount === null) === (part.certainty === 'none');
const mustFit = { path: ['amount'], message: 'must be null exactly when certainty is none' };
const amount = { amount: wireDecimal.nullable(), certainty: wireCertainty };

export const wireAmount = z.object(amount).refine(amountFits, mustFit);
export type WireAmount = z.infer<typeof wireAmount>;
export const wireNamedAmount = z.object({ code: wireText, name: wireText, ...amount }).refine(amountFits, mustFit);

const wireTax = z.object({ ...amount, treatment: z.enum(['taxable', 'exempt', 'reverse-charge', 'export']) }).refine(amountFits, mustFit);

export const wireIssue = z.object({ severity: z.enum(['error', 'warning']), type: wireText, lineId: wireId.optional(), detail: wireText });
export type WireIssue = z.infer<typeof wireIssue>;

export const wireCalculation = z.object({
  currency: wireCurrency,
  lines: z.array(z.object({ lineId: wireId, price: wirePriceLine, earliestDate: wireDate.nullable() })),
  goods: wireAmount, discounts: z.array(wireNamedAmount), freight: wireAmount,
  freightOptions: z.array(z.object({ method: wireId, ...amount }).refine(amountFits, mustFit)),
  surcharges: z.array(wireNamedAmount), tax: wireTax, total: wireAmount,
  issues: z.array(wireIssue),
});
export type WireCalculation = z.infer<typeof wireCalculation>;

export const wireShippingMethod = z.object({ id: wireId, name: wireText });
export type WireShippingMethod = z.infer<typeof wireShippingMethod>;
