import { convert, decimal, lineAmount, UnknownUnit, type IntegrationMap, type PriceAnswer, type PriceLine, type ProductFacts, type Reading } from '@portico/domain';
import { freshness, FreshnessState } from '@portico/platform-graphql-kit';
import { PriceKind, PriceSourceKind, type Price, type PriceBreak } from './price.type.js';

const sources: Readonly<Record<Extract<PriceAnswer, { kind: 'price' }>['explanation']['kind'], PriceSourceKind>> = {
  list: PriceSourceKind.LIST, 'price-list': PriceSourceKind.PRICE_LIST, contract: PriceSourceKind.CONTRACT, promotion: PriceSourceKind.PROMOTION, erp: PriceSourceKind.ERP,
};
const nothing = { unitPrice: null, listPrice: null, lineAmount: null, breaks: null, explanation: null } as const;

/** A gap is price on request, an outage is unavailable; neither is ever a zero. */
export function priceFrom(line: PriceLine, reading: Reading<PriceAnswer>, facts: ProductFacts, pricingDate: string, map: IntegrationMap): Price {
  const { owner } = map.rules.prices;
  const asked = { quantity: line.quantity, unit: line.unit, freshness: freshness(reading, owner) };
  if (reading.state === 'unavailable') return { kind: PriceKind.UNAVAILABLE, ...asked, ...nothing };
  const answer = reading.value;
  if (answer.kind === 'gap') return { kind: PriceKind.PRICE_ON_REQUEST, ...asked, ...nothing };
  const { kind, ...explanation } = answer.explanation;
  return {
    kind: answer.isNoCharge ? PriceKind.NO_CHARGE : PriceKind.PRICE, ...asked, unitPrice: answer.price, listPrice: answer.listPrice, lineAmount: amountOf(line, answer, facts),
    breaks: answer.breaks?.map((each): PriceBreak => ({ ...each, isMet: reaches(line, each, facts) })) ?? null,
    explanation: { kind: sources[kind], ...explanation, pricingDate, decidedBy: owner },
  };
}

/** For who may not see prices: no figure and no age. */
export const hiddenPrice = (line: PriceLine, map: IntegrationMap): Price =>
  ({ kind: PriceKind.UNAVAILABLE, quantity: line.quantity, unit: line.unit, freshness: { state: FreshnessState.UNAVAILABLE, asOf: null, owner: map.rules.prices.owner }, ...nothing });

const orNull = <T>(work: () => T): T | null => {
  try {
    return work();
  } catch (error) {
    if (error instanceof UnknownUnit) return null;
    throw error;
  }
};
const amountOf = (line: PriceLine, answer: Extract<PriceAnswer, { kind: 'price' }>, facts: ProductFacts) =>
  orNull(() => lineAmount(answer.price, convert(line.quantity, line.unit, answer.price.unit, facts.units)));
const reaches = (line: PriceLine, each: { readonly fromQuantity: string; readonly unit: string }, facts: ProductFacts): boolean =>
  orNull(() => convert(line.quantity, line.unit, each.unit, facts.units).greaterThanOrEqualTo(decimal(each.fromQuantity))) ?? false;
