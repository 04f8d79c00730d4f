import { convert, decimal, lineAmount, UnknownUnit, type PriceAnswer, type PriceExplanation as DomainExplanation, type PriceLine, type PricingDay, type ProductFacts, type Reading, type UnitOfMeasure } from '@portico/domain';
import { freshness } from '@portico/platform-graphql-kit';
import { PriceKind, PriceSourceKind, PricingDateBasis, type Price, type PriceBreak } from './price.type.js';

export interface PricingOf {
  /** Owner of `prices` by the integration map: who decided. */
  readonly owner: string;
  readonly day: PricingDay;
}
const sources: Readonly<Record<DomainExplanation['kind'], PriceSourceKind>> = {
  list: PriceSourceKind.LIST, 'price-list': PriceSourceKind.PRICE_LIST, contract: PriceSourceKind.CONTRACT, promotion: PriceSourceKind.PROMOTION, erp: PriceSourceKind.ERP,
};
const bases: Readonly<Record<PricingDay['basis'], PricingDateBasis>> = { 'order-date': PricingDateBasis.ORDER_DATE, 'delivery-date': PricingDateBasis.DELIVERY_DATE };
const nothing = { unitPrice: null, listPrice: null, lineAmount: null, breaks: null, explanation: null };

/** A line that cannot have a price: the product is not the account's, or has no such unit. */
export const noPrice = ({ quantity, unit }: PriceLine, { owner }: PricingOf): Price =>
  ({ kind: PriceKind.PRICE_ON_REQUEST, quantity, unit, ...nothing, freshness: freshness({ state: 'unavailable', asOf: null }, owner) });

/** For who may not see prices: no figure and no age. */
export const hiddenPrice = (line: PriceLine, of: PricingOf): Price => ({ ...noPrice(line, of), kind: PriceKind.HIDDEN });

export function priceFrom(reading: Reading<PriceAnswer>, { quantity, unit }: PriceLine, { units }: Pick<ProductFacts, 'units'>, { owner, day }: PricingOf): Price {
  const common = { quantity, unit, freshness: freshness(reading, owner) };
  if (reading.state === 'unavailable') return { kind: PriceKind.UNAVAILABLE, ...common, ...nothing };
  const answer = reading.value;
  if (answer.kind === 'gap') return { kind: PriceKind.PRICE_ON_REQUEST, ...common, ...nothing };
  const { price, listPrice, breaks, isNoCharge, explanation } = answer;
  const ordered = quantityIn(price.unit, quantity, unit, units);
  // A price in a unit that the product does not have says nothing about this line.
  if (ordered === null) return { kind: PriceKind.PRICE_ON_REQUEST, ...common, ...nothing };
  return {
    kind: isNoCharge ? PriceKind.NO_CHARGE : PriceKind.PRICE, ...common, unitPrice: price, listPrice, lineAmount: lineAmount(price, ordered),
    breaks: breaks?.map((step): PriceBreak => ({ ...step, isMet: quantityIn(step.unit, quantity, unit, units)?.greaterThanOrEqualTo(decimal(step.fromQuantity)) ?? false })) ?? null,
    explanation: { ...explanation, kind: sources[explanation.kind], pricingDate: day.date, pricingDateBasis: bases[day.basis], decidedBy: owner },
  };
}

function quantityIn(wanted: string, quantity: string, unit: string, units: readonly UnitOfMeasure[]) {
  try {
    return convert(quantity, unit, wanted, units);
  } catch (error) {
    if (error instanceof UnknownUnit) return null;
    throw error;
  }
}
