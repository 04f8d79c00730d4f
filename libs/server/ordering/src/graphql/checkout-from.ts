import { availableCredit, Money, type BuyerContext, type IntegrationMap } from '@portico/domain';
import { certainMoney, freshness, type NodeSources, type RequestContext } from '@portico/platform-graphql-kit';
import { blocks } from '../cart/line-problems.js';
import { needed } from '../checkout/find-refusals.js';
import type { PoVerdict } from '../checkout/po-number.js';
import type { ReviewedOrder } from '../checkout/review-checkout.js';
import { upper } from './enums.js';
import type { Checkout, CreditEffect, PoCheck } from './checkout.type.js';

const nothing = { amount: null, certainty: 'none' } as const;
const poStates: Readonly<Record<PoVerdict, string>> = {
  free: 'FREE', optional: 'FREE', missing: 'MISSING', pattern: 'PATTERN_MISMATCH', 'duplicate-warning': 'DUPLICATE_WARNING', 'duplicate-blocked': 'DUPLICATE_BLOCKED',
};
export const poCheckFrom = (po: ReviewedOrder['po']): PoCheck => ({ state: poStates[po.verdict], message: po.message, orderIds: po.uses.map((use) => use.orderId) });

export async function checkoutFrom(buyer: BuyerContext, reviewed: ReviewedOrder, map: IntegrationMap, nodes: NodeSources<BuyerContext>, request: RequestContext): Promise<Checkout> {
  const { review } = reviewed;
  const seesPrices = buyer.permissions.has('see-prices');
  const calculation = review.calculation.value;
  // Of the amounts alone: dates, problems and methods are everybody's.
  const shown = seesPrices ? calculation : null;
  const calculated = new Map(calculation?.lines.map((line) => [line.lineId, line]));
  const lineOf = new Map(review.cart.lines.map((line) => [line.id, line]));
  const nameOf = (sku: string): string => review.facts.get(sku)?.name ?? sku;
  return {
    cartVersion: review.cart.version,
    lines: review.cart.lines.map((line) => {
      const live = calculated.get(line.id);
      return {
        lineId: line.id, sku: line.sku, name: nameOf(line.sku), customerPartNumber: review.facts.get(line.sku)?.customerPartNumber ?? null, quantity: line.quantity, unit: line.unit,
        price: seesPrices ? live?.price ?? null : null, isNoCharge: seesPrices && live?.isNoCharge === true, amount: seesPrices ? live?.amount ?? null : null, availableFrom: live?.availableFrom ?? null, problems: reviewed.problems.get(line.id) ?? [],
      };
    }),
    goods: shown?.goods ?? null,
    discount: certainMoney(shown?.discount ?? nothing), freight: certainMoney(shown?.freight ?? nothing), surcharges: certainMoney(shown?.surcharges ?? nothing),
    tax: certainMoney(shown?.tax ?? nothing), taxTreatment: upper(calculation?.taxTreatment ?? 'unknown'), total: certainMoney(shown?.total ?? nothing),
    shippingMethods: calculation?.shippingMethods.map((method) => ({ code: method.code, name: method.name, freight: certainMoney(seesPrices ? method.freight : nothing) })) ?? [],
    shipTos: await nodes.loadMany(request, buyer, 'ShipTo', review.shipTos.map((shipTo) => shipTo.id)),
    defaultShipToId: review.shipTo?.id ?? null,
    terms: review.account.terms,
    creditEffect: await creditEffectFrom(buyer, reviewed, map, nodes, request),
    changedPrices: (seesPrices ? reviewed.changed : []).map((change) => {
      const line = lineOf.get(change.lineId);
      return { ...change, sku: line?.sku ?? '', name: nameOf(line?.sku ?? ''), quantity: line?.quantity ?? '0', unit: line?.unit ?? '' };
    }),
    priceDifference: seesPrices ? reviewed.priceDifference : null,
    // It is made of the amounts, which could be tried out against it; and who is shown none has none to accept.
    fingerprint: seesPrices ? reviewed.fingerprint : null,
    poCheck: poCheckFrom(reviewed.po),
    refusals: reviewed.refusals,
    canSubmit: reviewed.refusals.length === 0 && ![...reviewed.problems.values()].some((problems) => problems.some(blocks)),
    mayReceiveUnchecked: reviewed.mayReceiveUnchecked,
    freshness: freshness(review.calculation, map.rules.prices.owner),
  };
}

async function creditEffectFrom(buyer: BuyerContext, reviewed: ReviewedOrder, map: IntegrationMap, nodes: NodeSources<BuyerContext>, request: RequestContext): Promise<CreditEffect> {
  const { credit, calculation } = reviewed.review;
  const node = await nodes.load(request, buyer, 'CreditAccount', 'cached');
  const thisOrder = calculation.value && buyer.permissions.has('see-prices') ? needed(calculation.value) : null;
  const figures = credit.value && reviewed.reservedInPortal ? availableCredit(credit.value, reviewed.reservedInPortal) : null;
  const maySee = buyer.permissions.has('see-credit');
  const comparable = maySee && figures?.kind === 'limited' && thisOrder?.currency === figures.available.currency;
  return {
    // The live answer has just filled the cache; here its age is what was read for this very question.
    credit: { ...node, ...(credit.state === 'unavailable' || !maySee ? {} : { freshness: freshness(credit, map.rules.credit.owner) }) },
    thisOrder,
    availableAfter: comparable && thisOrder ? Money.of(figures.available).minus(Money.of(thisOrder)).toValue() : null,
    isOverLimit: reviewed.isOverLimit,
  };
}
