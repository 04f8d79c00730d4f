import { Inject, Injectable } from '@nestjs/common';
import { INTEGRATION_MAP, Money, requirePermission, systemClock, type BuyerContext, type Clock, type Delivery, type IntegrationMap, type MoneyValue, type OrderCalculation } from '@portico/domain';
import { ERP_CONNECTOR, type ErpConnector } from '@portico/erp-contract';
import { CompanyScope } from '@portico/platform-persistence';
import type { Cart } from '../cart/cart.js';
import { CartStore } from '../cart/cart-store.js';
import type { LineProblem } from '../cart/line-problems.js';
import { mayExceedCredit } from '../credit/over-credit.policy.js';
import { PostgresCreditReservations } from '../credit/reservations.js';
import { say } from '../messages/say.js';
import { changedPrices, type PriceChange } from './changed-prices.js';
import type { CheckoutWish } from './checkout-input.js';
import { creditVerdict, formRefusals, lineRefusal, liveRefusals, needed, poRefusal, poRuleOf, problemsOf } from './find-refusals.js';
import { fingerprintOf } from './fingerprint.js';
import { ReviewLive, type LiveReview } from './live-review.js';
import { limitRefusal } from './order-bounds.js';
import { poVerdict, type PoVerdict } from './po-number.js';
import { PoUsage, type PoUse } from './po-usage.js';
import { refusal, type OrderRefusal } from './refusal.js';

export interface ReviewedOrder {
  readonly review: LiveReview;
  readonly problems: ReadonlyMap<string, LineProblem[]>;
  /** Against what the buyer last saw. */
  readonly changed: readonly PriceChange[];
  readonly priceDifference: MoneyValue | null;
  readonly fingerprint: string | null;
  readonly po: { readonly verdict: PoVerdict; readonly message: string; readonly uses: readonly PoUse[] };
  readonly reservedInPortal: MoneyValue | null;
  readonly isOverLimit: boolean;
  readonly refusals: readonly OrderRefusal[];
  readonly mayReceiveUnchecked: boolean;
}

/** Reads the whole order live and says what it comes to and what stands in its way. Changes nothing but what the buyer has seen, and where the cart is to go. */
@Injectable()
export class ReviewCheckout {
  private readonly clock: Clock = systemClock;

  constructor(
    private readonly carts: CartStore,
    private readonly live: ReviewLive,
    private readonly scope: CompanyScope,
    private readonly reservations: PostgresCreditReservations,
    private readonly poUsage: PoUsage,
    @Inject(INTEGRATION_MAP) private readonly map: IntegrationMap,
    @Inject(ERP_CONNECTOR) private readonly connector: ErpConnector,
  ) {}

  async execute(buyer: BuyerContext, wish: CheckoutWish): Promise<ReviewedOrder> {
    requirePermission(buyer, 'order');
    const cart = await this.carts.open(buyer);
    const reviewed = await this.of(buyer, cart, wish, null);
    const { shipTo } = reviewed.review;
    // Who may order to some alone starts with one of them, and not where the account usually has its goods.
    const delivery: Delivery = { shipToId: wish.shipToId === null && buyer.permissions.shipToIds === null ? cart.delivery.shipToId : shipTo?.id ?? cart.delivery.shipToId, requestedDate: wish.requestedDate };
    if (delivery.shipToId !== cart.delivery.shipToId || delivery.requestedDate !== cart.delivery.requestedDate) await this.carts.deliver(buyer, cart.id, delivery);
    await this.remember(buyer, cart, reviewed);
    return reviewed;
  }

  /** What was shown is what the buyer may accept by its fingerprint. */
  async remember(buyer: BuyerContext, cart: Cart, { fingerprint, review }: ReviewedOrder): Promise<void> {
    const calculation = review.calculation.value;
    if (fingerprint === null || !calculation || cart.reviewed[0]?.fingerprint === fingerprint) return;
    await this.carts.remember(buyer, cart.id, { fingerprint, prices: Object.fromEntries(calculation.lines.map((line) => [line.lineId, line.price])), total: needed(calculation) });
  }

  /** @param acceptedFingerprint compare with the checkout it names; null compares with the prices the cart was filled at */
  async of(buyer: BuyerContext, cart: Cart, wish: CheckoutWish, acceptedFingerprint: string | null): Promise<ReviewedOrder> {
    const review = await this.live.execute(buyer, cart, wish);
    const { locale } = buyer;
    const calculation = review.calculation.value;
    const problems = problemsOf(locale, review, this.connector.abilities.orders.backOrders);
    const fingerprint = calculation ? fingerprintOf(review.order, calculation) : null;
    const accepted = cart.reviewed.find((each) => each.fingerprint === acceptedFingerprint);
    const seenAt = new Map(cart.lines.map((line) => [line.id, line.seenPrice]));
    const changed = calculation ? changedPrices(cart.lines, (id) => (accepted ? accepted.prices[id] : seenAt.get(id)) ?? null, calculation.lines, review.facts) : [];
    const uses = await this.scope.read(buyer.visibleCompanyIds, () => this.poUsage.find(buyer.account.id, wish.poNumber));
    const rule = poRuleOf(review, this.map);
    const verdict = poVerdict(rule, wish.poNumber, uses.length > 0);
    const po = poRefusal(locale, verdict, wish.poNumber, uses[0]?.label ?? null, false, rule.patternHint);
    const credit = calculation ? await this.creditOf(buyer, review, calculation) : { isOverLimit: false, refusal: null, reserved: null };
    const line = lineRefusal(locale, problems);
    const limit = calculation ? limitRefusal(buyer, review.shipTo, needed(calculation)) : null;
    const form = formRefusals(buyer, review, wish, this.clock.now(), this.map, this.connector.abilities.orders);
    const asked = cart.lines.length > 0 && review.shipTo !== null && review.order.lines.length > 0;
    return {
      review, problems, changed, fingerprint,
      priceDifference: changed.length > 0 && changed[0] ? Money.sum(changed.map((each) => each.lineDifference), changed[0].lineDifference.currency).toValue() : null,
      po: { verdict, message: po?.message ?? say(locale, verdict === 'optional' ? 'po.optional' : 'po.free'), uses },
      reservedInPortal: credit.reserved,
      isOverLimit: credit.isOverLimit,
      refusals: [
        ...form, ...(calculation ? liveRefusals(buyer, review, calculation, wish) : []), ...(line ? [line] : []), ...(credit.refusal ? [credit.refusal] : []), ...(limit ? [limit] : []),
        ...(!calculation && asked ? [refusal('ERP_UNAVAILABLE', say(locale, 'refuse.erp-unavailable'))] : []),
      ].filter((each, index, all) => all.findIndex((other) => other.reason === each.reason && other.lineId === each.lineId) === index),
      mayReceiveUnchecked: (!calculation || review.credit.state === 'unavailable') && asked && this.map.checkout.whenErpUnavailable === 'receive-unchecked',
    };
  }

  canHold(): boolean {
    return mayExceedCredit(this.map, this.connector);
  }

  private async creditOf(buyer: BuyerContext, review: LiveReview, calculation: OrderCalculation) {
    const { credit } = review;
    // No figures are no permission: who holds by itself decides by itself.
    if (!this.connector.abilities.credit.figures) return { isOverLimit: false, refusal: this.canHold() ? null : refusal('CREDIT_LIMIT', say(buyer.locale, 'refuse.credit-unknown'), buyer.permissions.has('see-prices') ? { needed: needed(calculation) } : {}), reserved: null };
    if (credit.state === 'unavailable') return { isOverLimit: false, refusal: refusal('ERP_UNAVAILABLE', say(buyer.locale, 'refuse.erp-unavailable')), reserved: null };
    const reserved = await this.scope.read(buyer.visibleCompanyIds, () => this.reservations.sum(review.account.creditAccountKey, credit.value, credit.asOf));
    return { ...creditVerdict(buyer, credit.value, reserved, needed(calculation), this.canHold()), reserved };
  }
}
