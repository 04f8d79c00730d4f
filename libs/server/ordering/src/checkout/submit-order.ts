import { Inject, Injectable } from '@nestjs/common';
import {
  INTEGRATION_MAP, BUYER_PRICES, isDecimal, decimal, Money, requirePermission, SUBMISSION_OUTBOX, convert, lineAmount,
  type BuyerContext, type BuyerPrices, type CertainAmount, type IntegrationMap, type MoneyValue, type OrderRequest, type SubmissionOutbox,
} from '@portico/domain';
import { ERP_CONNECTOR, type ErpConnector } from '@portico/erp-contract';
import { AuditTrail } from '@portico/platform-audit';
import { CompanyScope, Idempotency, IdempotencyConflict } from '@portico/platform-persistence';
import { sayMoney } from '@portico/platform-messages';
import { randomUUID } from 'node:crypto';
import type { Cart } from '../cart/cart.js';
import { CartStore } from '../cart/cart-store.js';
import { PostgresCreditReservations } from '../credit/reservations.js';
import { say } from '../messages/say.js';
import type { Order, OrderAmounts, OrderedLine, UncheckedTerms } from '../orders/order.js';
import { OrderStore } from '../orders/order-store.js';
import type { SubmitCommand } from './checkout-input.js';
import { creditVerdict, needed, poRefusal, poRuleOf } from './find-refusals.js';
import { lastKnownPrices, unpricedLines, type LastKnownPrices } from './last-known-prices.js';
import { limitRefusal } from './order-bounds.js';
import { newOrderReference } from './order-reference.js';
import { poVerdict } from './po-number.js';
import { PoDocuments } from './po-documents.js';
import { PoUsage } from './po-usage.js';
import { refusal, type OrderRefusal } from './refusal.js';
import { ReviewCheckout, type ReviewedOrder } from './review-checkout.js';

interface ReceivedOrder { readonly orderId: string; readonly reference: string }
export type SubmitOrderAnswer =
  | { readonly kind: 'received' } & ReceivedOrder
  | { readonly kind: 'refused'; readonly refusals: readonly OrderRefusal[]; readonly reviewed: ReviewedOrder | null };

const noAmount: CertainAmount = { amount: null, certainty: 'none' };

/** An order that exists is an order that will be sent, and its credit is reserved. */
@Injectable()
export class SubmitOrder {
  constructor(
    private readonly carts: CartStore,
    private readonly review: ReviewCheckout,
    private readonly orders: OrderStore,
    private readonly reservations: PostgresCreditReservations,
    private readonly poUsage: PoUsage,
    private readonly poDocuments: PoDocuments,
    private readonly scope: CompanyScope,
    private readonly idempotency: Idempotency,
    private readonly trail: AuditTrail,
    @Inject(SUBMISSION_OUTBOX) private readonly outbox: SubmissionOutbox,
    @Inject(BUYER_PRICES) private readonly prices: BuyerPrices,
    @Inject(INTEGRATION_MAP) private readonly map: IntegrationMap,
    @Inject(ERP_CONNECTOR) private readonly connector: ErpConnector,
  ) {}

  async execute(buyer: BuyerContext, command: SubmitCommand): Promise<SubmitOrderAnswer> {
    requirePermission(buyer, 'order');
    const call = { companyId: buyer.companyId, visibleCompanyIds: buyer.visibleCompanyIds, personId: buyer.personId, operation: `submitOrder:${buyer.account.id}`, key: command.idempotencyKey, input: command };
    let claim;
    try {
      claim = await this.idempotency.claim<ReceivedOrder>(call);
    } catch (error) {
      if (error instanceof IdempotencyConflict) return refused([refusal('IDEMPOTENCY_CONFLICT', say(buyer.locale, 'refuse.idempotency-conflict'))]);
      throw error;
    }
    if (claim.kind === 'answered') return { kind: 'received', ...claim.answer };
    try {
      const answer = await this.attempt(buyer, command, (order) => claim.finish(order));
      if (answer.kind === 'refused') await claim.release();
      return answer;
    } catch (error) {
      await claim.release();
      throw error;
    }
  }

  private async attempt(buyer: BuyerContext, command: SubmitCommand, finish: (order: ReceivedOrder) => Promise<void>): Promise<SubmitOrderAnswer> {
    const cart = await this.carts.open(buyer);
    if (cart.version !== command.cartVersion) return refused([refusal('CART_CHANGED', say(buyer.locale, 'refuse.cart-changed'))]);
    const reviewed = await this.review.of(buyer, cart, command.wish, command.acceptedFingerprint);
    const takesUnchecked = reviewed.mayReceiveUnchecked && command.unchecked !== null;
    const refusals = [...reviewed.refusals.filter((each) => !(takesUnchecked && each.reason === 'ERP_UNAVAILABLE')), ...this.unaccepted(buyer, cart, reviewed, command)];
    const po = poRefusal(buyer.locale, reviewed.po.verdict, command.wish.poNumber, reviewed.po.uses[0]?.label ?? null, command.acceptDuplicatePo, poRuleOf(reviewed.review, this.map).patternHint);
    if (po) refusals.push(po);
    if (refusals.length > 0) {
      await this.review.remember(buyer, cart, reviewed);
      return refused(refusals, reviewed);
    }
    const unchecked = takesUnchecked ? await lastKnownPrices(this.prices, buyer, cart, reviewed.review) : null;
    const unpriced = unchecked ? unpricedLines(buyer, reviewed.review, unchecked) : [];
    if (unpriced.length > 0) return refused(unpriced, reviewed);
    const limit = unchecked ? uncheckedLimit(buyer, reviewed, unchecked) : null;
    if (limit) return refused([limit], reviewed);
    return this.receive(buyer, command, reviewed, unchecked, finish);
  }

  /** Prices or a total that rose beyond what the buyer accepted. Falling ones never block; who may not see prices was shown none to hold to, and orders at today's within their limit. */
  private unaccepted(buyer: BuyerContext, cart: Cart, reviewed: ReviewedOrder, command: SubmitCommand): OrderRefusal[] {
    const calculation = reviewed.review.calculation.value;
    if (!calculation || !buyer.permissions.has('see-prices') || (command.acceptedFingerprint !== null && command.acceptedFingerprint === reviewed.fingerprint)) return [];
    const seen = cart.reviewed.find((each) => each.fingerprint === command.acceptedFingerprint);
    // What we do not remember showing is no consent to anything.
    if (command.acceptedFingerprint !== null && !seen) return [refusal('PRICES_CHANGED', say(buyer.locale, 'refuse.checkout-unknown'), { needed: needed(calculation) })];
    const rises = reviewed.changed.filter((change) => change.isRise);
    if (rises.length > 0) return [refusal('PRICES_CHANGED', say(buyer.locale, 'refuse.prices-changed', { count: rises.length }))];
    const total = needed(calculation);
    return seen?.total && seen.total.currency === total.currency && Money.of(total).compare(Money.of(seen.total)) > 0
      ? [refusal('PRICES_CHANGED', say(buyer.locale, 'refuse.total-changed', { total: sayMoney(buyer.locale, total.amount, total.currency) }), { needed: total })] : [];
  }

  private receive(buyer: BuyerContext, command: SubmitCommand, reviewed: ReviewedOrder, unchecked: LastKnownPrices | null, finish: (order: ReceivedOrder) => Promise<void>): Promise<SubmitOrderAnswer> {
    return this.scope.write(buyer.companyId, buyer.visibleCompanyIds, async () => {
      const late = await this.checkUnderLock(buyer, command, reviewed);
      if (late.length > 0) return refused(late, reviewed);
      const order = this.orderFrom(buyer, command, reviewed, unchecked);
      await this.orders.insert({ ...order, orderedBy: buyer.personId, connector: this.connector.id });
      await this.orders.addEvent(order, unchecked ? 'received-unchecked' : 'received', buyer.personName);
      const total = order.amounts.total.amount ?? order.amounts.goods ?? Money.zero(buyer.account.currency).toValue();
      await this.reservations.reserve(reviewed.review.account.creditAccountKey, order.reference, total);
      await this.outbox.add(buyer, { kind: 'order', aggregateId: order.id, accountExternalId: buyer.account.externalId, reference: order.reference, payload: payloadOf(reviewed.review.order, order) });
      const cart = await this.carts.lock(buyer);
      await this.carts.empty(buyer, cart);
      const received = { orderId: order.id, reference: order.reference };
      await finish(received);
      await this.trail.record(buyer, { action: unchecked ? 'order.received-unchecked' : 'order.received', object: 'order', objectId: order.id, label: order.reference, after: { account: buyer.account.externalId, poNumber: order.poNumber, total: order.amounts.total.amount ?? order.amounts.goods } });
      return { kind: 'received', ...received };
    });
  }

  /** What only counts once nobody else can move: the cart, the PO number, and the last of the credit. */
  private async checkUnderLock(buyer: BuyerContext, command: SubmitCommand, { review }: ReviewedOrder): Promise<OrderRefusal[]> {
    const { credit, calculation, account } = review;
    const found: OrderRefusal[] = [];
    if (credit.state !== 'unavailable' && calculation.value) {
      const reserved = await this.reservations.lockAndSum(account.creditAccountKey, credit.value, credit.asOf);
      const verdict = creditVerdict(buyer, credit.value, reserved, needed(calculation.value), this.review.canHold());
      if (verdict.refusal) found.push(verdict.refusal);
    }
    const cart = await this.carts.lock(buyer);
    if (cart.version !== command.cartVersion) found.push(refusal('CART_CHANGED', say(buyer.locale, 'refuse.cart-changed')));
    await this.poUsage.lock(buyer.account.id);
    const uses = await this.poUsage.find(buyer.account.id, command.wish.poNumber);
    const rule = poRuleOf(review, this.map);
    const po = poRefusal(buyer.locale, poVerdict(rule, command.wish.poNumber, uses.length > 0), command.wish.poNumber, uses[0]?.label ?? null, command.acceptDuplicatePo, rule.patternHint);
    if (po) found.push(po);
    if (command.poDocumentId !== null && !(await this.poDocuments.belongsTo(buyer, command.poDocumentId))) found.push(refusal('PO_MISSING', say(buyer.locale, 'refuse.po-document'), { field: 'poDocument' }));
    return found;
  }

  private orderFrom(buyer: BuyerContext, command: SubmitCommand, { review }: ReviewedOrder, unchecked: LastKnownPrices | null): Omit<Order, 'version' | 'isOpen'> {
    const calculated = new Map(review.calculation.value?.lines.map((line) => [line.lineId, line]));
    const lines = review.cart.lines.map((line, position): OrderedLine => {
      const facts = review.facts.get(line.sku);
      const price = calculated.get(line.id)?.price ?? unchecked?.get(line.id) ?? null;
      const amount = calculated.get(line.id)?.amount ?? (price && facts ? lineAmount(price, convert(line.quantity, line.unit, price.unit, facts.units)) : null);
      return { lineId: line.id, position, sku: line.sku, name: facts?.name ?? line.sku, customerPartNumber: facts?.customerPartNumber ?? null, quantity: line.quantity, unit: line.unit, price, amount, note: line.note };
    });
    const terms: UncheckedTerms | null = unchecked ? { choice: command.unchecked ?? 'ask-me', risesUpToPercent: percentOf(command) } : null;
    return {
      id: randomUUID(), companyId: buyer.companyId, accountId: buyer.account.id, reference: newOrderReference(), externalId: null, number: null, poNumber: review.order.poNumber,
      state: unchecked ? 'received-unchecked' : 'received', holds: [], origin: 'portal', orderedAt: new Date(), orderedByName: buyer.personName, requestedDate: review.order.requestedDate,
      shipTo: review.shipTo?.address ?? null, shipping: review.order.shipping, shippingMethod: review.order.shippingMethod, buyerReference: command.wish.buyerReference?.trim() || null,
      note: review.order.note, terms: review.account.terms, currency: buyer.account.currency, lines, amounts: amountsOf(review.calculation.value, lines, buyer.account.currency),
      unchecked: terms, rejections: [], poDocumentId: command.poDocumentId, erp: null, erpReadAt: null,
    };
  }
}

/**
 * Nobody can say yet what it comes to, so the goods at the last known prices count. That misses freight, tax and surcharges, and
 * a rise within what the buyer accepts: such an order may come to more than its buyer may order, and is not taken back for it.
 */
function uncheckedLimit(buyer: BuyerContext, { review }: ReviewedOrder, known: LastKnownPrices): OrderRefusal | null {
  if (review.calculation.value) return null;
  const amounts = review.order.lines.flatMap((line): MoneyValue[] => {
    const [price, facts] = [known.get(line.lineId), review.facts.get(line.sku)];
    return price && facts ? [lineAmount(price, convert(line.quantity, line.unit, price.unit, facts.units))] : [];
  });
  return limitRefusal(buyer, review.shipTo, Money.sum(amounts, buyer.account.currency).toValue());
}

const mostRisePercent = 100;
function percentOf(command: SubmitCommand): string {
  const asked = command.acceptRisesUpToPercent;
  if (command.unchecked !== 'accept-rises' || asked === null || !isDecimal(asked) || decimal(asked).isNegative() || decimal(asked).greaterThan(mostRisePercent)) return '0';
  return asked;
}

function amountsOf(calculation: ReviewedOrder['review']['calculation']['value'], lines: readonly OrderedLine[], currency: string): OrderAmounts {
  if (calculation) return { goods: calculation.goods, freight: calculation.freight, tax: calculation.tax, total: calculation.total };
  const priced = lines.flatMap((line): MoneyValue[] => (line.amount ? [line.amount] : []));
  const goods = priced.length === lines.length ? Money.sum(priced, currency).toValue() : null;
  return { goods, freight: noAmount, tax: noAmount, total: { amount: goods, certainty: goods ? 'estimate' : 'none' } };
}

function payloadOf(request: OrderRequest, order: Pick<Order, 'lines'>): OrderRequest {
  const prices = new Map(order.lines.map((line) => [line.lineId, line.price]));
  return { ...request, lines: request.lines.map((line) => ({ ...line, expectedPrice: prices.get(line.lineId) ?? null })) };
}

const refused = (refusals: readonly OrderRefusal[], reviewed: ReviewedOrder | null = null): SubmitOrderAnswer => ({ kind: 'refused', refusals, reviewed });
