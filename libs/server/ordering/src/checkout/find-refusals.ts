import { availableCredit, daysBetween, Money, plainDate, type BuyerContext, type ErpCredit, type IntegrationMap, type MoneyValue, type OrderCalculation, type PoRule, type RejectionReason } from '@portico/domain';
import type { Abilities } from '@portico/erp-contract';
import { sayMoney } from '@portico/platform-messages';
import { isOverCredit } from '../credit/over-credit.policy.js';
import { blocks, lineProblems, type LineProblem } from '../cart/line-problems.js';
import { say } from '../messages/say.js';
import type { CheckoutWish } from './checkout-input.js';
import type { LiveReview } from './live-review.js';
import { shipToRefusal } from './order-bounds.js';
import { refusal, type OrderRefusal, type OrderRefusalReason } from './refusal.js';
import type { PoVerdict } from './po-number.js';

/** What an order comes to: the total where the ERP can say it, else the goods. */
export const needed = (calculation: OrderCalculation): MoneyValue => calculation.total.amount ?? calculation.goods;

/** Each line's problems as the live answer has them. */
export function problemsOf(locale: string, review: LiveReview, canBackOrder: boolean): ReadonlyMap<string, LineProblem[]> {
  const calculated = new Map(review.calculation.value?.lines.map((line) => [line.lineId, line]));
  return new Map(review.cart.lines.map((line) => {
    const facts = review.facts.get(line.sku) ?? null;
    const live = calculated.get(line.id);
    const problems = lineProblems(locale, line, facts, null, { of: review.stock.get(line.sku) ?? null, canBackOrder: canBackOrder && live?.problem?.reason !== 'shortage' });
    if (live && live.price === null && !live.isNoCharge && !problems.some(blocks)) {
      problems.push({ kind: 'PRICE_MISSING', message: say(locale, 'line.price-missing'), suggestions: [], successorSku: null });
    }
    return [line.id, problems];
  }));
}

/** Everything about the form and the account that keeps the order from being taken, whatever the ERP says. */
export function formRefusals(buyer: BuyerContext, review: LiveReview, wish: CheckoutWish, now: Date, map: IntegrationMap, can: Pick<Abilities['orders'], 'shipComplete' | 'requestedDate'>): OrderRefusal[] {
  const { account, shipTo, cart } = review;
  const { locale } = buyer;
  const forbidden = shipToRefusal(buyer, review);
  const found: OrderRefusal[] = [];
  if (cart.lines.length === 0) found.push(refusal('CART_EMPTY', say(locale, 'refuse.cart-empty')));
  if (account.isBlocked) found.push(refusal('ACCOUNT_BLOCKED', say(locale, 'refuse.account-blocked', { account: account.externalId })));
  if (account.terms.isPrepaid) found.push(refusal('PREPAYMENT_REQUIRED', say(locale, 'refuse.prepayment', { account: account.externalId })));
  if (forbidden) found.push(forbidden);
  else if (!shipTo) found.push(refusal('SHIP_TO_UNKNOWN', say(locale, 'refuse.ship-to-unknown'), { field: 'shipToId' }));
  else if (!shipTo.isActive) found.push(refusal('SHIP_TO_INACTIVE', say(locale, 'refuse.ship-to-inactive', { name: shipTo.address.name }), { field: 'shipToId' }));
  if (wish.requestedDate !== null && daysBetween(plainDate(now, map.timeZone), wish.requestedDate) < 0) {
    found.push(refusal('REQUESTED_DATE', say(locale, 'refuse.requested-date'), { field: 'requestedDate' }));
  }
  // A wish the ERP has no place for is refused: taken, it would be forgotten.
  if (wish.requestedDate !== null && !can.requestedDate) found.push(refusal('REQUESTED_DATE', say(locale, 'refuse.no-requested-date'), { field: 'requestedDate' }));
  if (wish.shipping === 'ship-complete' && !can.shipComplete) found.push(refusal('SHIPPING_METHOD', say(locale, 'refuse.no-ship-complete'), { field: 'shipping' }));
  return found;
}

/** Judged here, in their own place, with the account's own rules; the ERP judges again when it takes the order. */
const judgedElsewhere: ReadonlySet<RejectionReason> = new Set(['credit-limit', 'po-number']);
const refusalOf: Partial<Readonly<Record<RejectionReason, { readonly reason: OrderRefusalReason; readonly field: string | null }>>> = {
  'customer-blocked': { reason: 'ACCOUNT_BLOCKED', field: null }, 'prepayment-required': { reason: 'PREPAYMENT_REQUIRED', field: null },
  'unknown-ship-to': { reason: 'SHIP_TO_UNKNOWN', field: 'shipToId' }, 'inactive-ship-to': { reason: 'SHIP_TO_INACTIVE', field: 'shipToId' }, 'shipping-method': { reason: 'SHIPPING_METHOD', field: 'shippingMethod' },
};

/** What the live answer says against it. The ERP's own words may name amounts: they are for who may see prices. */
export function liveRefusals({ locale, permissions }: BuyerContext, review: LiveReview, calculation: OrderCalculation, wish: CheckoutWish): OrderRefusal[] {
  const found = [...calculation.problems, ...calculation.lines.flatMap((line) => line.problem ?? [])]
    .filter((problem) => !judgedElsewhere.has(problem.reason))
    .map((problem) => {
      const { reason, field } = refusalOf[problem.reason] ?? { reason: 'LINE_PROBLEM' as const, field: null };
      return refusal(reason, problem.reason === 'other' && permissions.has('see-prices') ? say(locale, 'refuse.erp', { message: problem.erpMessage }) : say(locale, `reason.${problem.reason}`), { field, lineId: problem.lineId });
    });
  if (wish.shippingMethod !== null && calculation.shippingMethods.length > 0 && !calculation.shippingMethods.some((method) => method.code === wish.shippingMethod)) {
    found.push(refusal('SHIPPING_METHOD', say(locale, 'refuse.shipping-method'), { field: 'shippingMethod' }));
  }
  return found.filter((each) => !formHas(review, each));
}
const formHas = (review: LiveReview, each: OrderRefusal): boolean =>
  (each.reason === 'ACCOUNT_BLOCKED' && review.account.isBlocked) || (each.reason === 'PREPAYMENT_REQUIRED' && review.account.terms.isPrepaid);

export function lineRefusal(locale: string, problems: ReadonlyMap<string, LineProblem[]>): OrderRefusal | null {
  const lines = [...problems].filter(([, found]) => found.some(blocks));
  const [first] = lines;
  return first ? refusal('LINE_PROBLEM', say(locale, 'refuse.line-problem', { count: lines.length }), { lineId: first[0] }) : null;
}

export function poRefusal(locale: string, verdict: PoVerdict, poNumber: string | null, onOrder: string | null, accepted: boolean, patternHint: string | null = null): OrderRefusal | null {
  const po = poNumber?.trim() ?? '';
  switch (verdict) {
    case 'free': case 'optional': return null;
    case 'missing': return refusal('PO_MISSING', say(locale, 'refuse.po-missing'), { field: 'poNumber' });
    case 'pattern': return refusal('PO_PATTERN', patternHint === null ? say(locale, 'refuse.po-pattern', { po }) : say(locale, 'refuse.po-pattern-hint', { po, hint: patternHint }), { field: 'poNumber' });
    case 'duplicate-blocked': return refusal('PO_DUPLICATE', say(locale, 'refuse.po-duplicate', { po, order: onOrder ?? '' }), { field: 'poNumber' });
    case 'duplicate-warning': return accepted ? null : refusal('PO_DUPLICATE', say(locale, 'refuse.po-duplicate-confirm', { po, order: onOrder ?? '' }), { field: 'poNumber' });
  }
}

export interface CreditVerdict {
  readonly isOverLimit: boolean;
  readonly refusal: OrderRefusal | null;
}
/** Over the limit: sent and held where the ERP holds and the map says so, else refused with the figures. An unknown limit is never unlimited. */
export function creditVerdict({ locale, permissions }: Pick<BuyerContext, 'locale' | 'permissions'>, credit: ErpCredit, reserved: MoneyValue, order: MoneyValue, canHold: boolean): CreditVerdict {
  if (!isOverCredit(credit, reserved, order)) return { isOverLimit: false, refusal: null };
  if (canHold) return { isOverLimit: true, refusal: null };
  const figures = availableCredit(credit, reserved);
  if (figures.kind !== 'limited' || figures.available.currency !== order.currency) return { isOverLimit: true, refusal: refusal('CREDIT_LIMIT', say(locale, 'refuse.credit-unknown'), permissions.has('see-prices') ? { needed: order } : {}) };
  if (!permissions.has('see-credit') || !permissions.has('see-prices')) return { isOverLimit: true, refusal: refusal('CREDIT_LIMIT', say(locale, 'refuse.credit-limit-hidden')) };
  const words = { needed: sayMoney(locale, order.amount, order.currency), available: sayMoney(locale, Money.of(figures.available).isNegative ? '0' : figures.available.amount, figures.available.currency) };
  return { isOverLimit: true, refusal: refusal('CREDIT_LIMIT', say(locale, 'refuse.credit-limit', words), { available: figures.available, needed: order }) };
}

export const poRuleOf = (review: Pick<LiveReview, 'account'>, map: IntegrationMap): PoRule => review.account.poRule ?? map.checkout.defaultPoRule;
