import { Inject, Injectable } from '@nestjs/common';
import {
  ACCOUNT_DIRECTORY, BUYER_AVAILABILITY, BUYER_CREDIT, INTEGRATION_MAP, PRODUCT_DIRECTORY, effectiveShipTo, plainDate, pricingDay, systemClock,
  type AccountDirectory, type AccountFacts, type AccountShipTo, type Availability, type BuyerAvailability, type BuyerContext, type BuyerCredit, type CallOptions, type Clock,
  type ErpCredit, type IntegrationMap, type OrderCalculation, type OrderRequest, type PlainDate, type ProductDirectory, type ProductFacts, type Reading, unavailable,
} from '@portico/domain';
import { ERP_CONNECTOR, ErpError, type ErpConnector } from '@portico/erp-contract';
import type { Cart } from '../cart/cart.js';
import type { CheckoutWish } from './checkout-input.js';
import { allowedShipTos } from './order-bounds.js';

/** Everything the ERP says of this cart right now, read under one deadline with no database connection held. */
export interface LiveReview {
  readonly cart: Cart;
  readonly account: AccountFacts;
  /** Those the buyer may order to. */
  readonly shipTos: readonly AccountShipTo[];
  readonly shipTo: AccountShipTo | null;
  /** One of the account that was chosen and that the buyer may not order to. */
  readonly forbiddenShipTo: AccountShipTo | null;
  readonly facts: ReadonlyMap<string, ProductFacts>;
  readonly order: OrderRequest;
  readonly calculation: Reading<OrderCalculation>;
  readonly credit: Reading<ErpCredit>;
  readonly stock: ReadonlyMap<string, Availability>;
}

@Injectable()
export class ReviewLive {
  private readonly clock: Clock = systemClock;

  constructor(
    @Inject(ACCOUNT_DIRECTORY) private readonly accounts: AccountDirectory,
    @Inject(PRODUCT_DIRECTORY) private readonly products: ProductDirectory,
    @Inject(BUYER_CREDIT) private readonly buyerCredit: BuyerCredit,
    @Inject(BUYER_AVAILABILITY) private readonly availability: BuyerAvailability,
    @Inject(ERP_CONNECTOR) private readonly connector: ErpConnector,
    @Inject(INTEGRATION_MAP) private readonly map: IntegrationMap,
  ) {}

  async execute(buyer: BuyerContext, cart: Cart, wish: CheckoutWish): Promise<LiveReview> {
    const [account, all, facts] = [
      await this.accounts.account(buyer), await this.accounts.shipTos(buyer), await this.products.bySku(buyer, cart.lines.map((line) => line.sku)),
    ];
    const shipTos = allowedShipTos(buyer, all);
    const shipTo = wish.shipToId === null ? effectiveShipTo(shipTos, cart.delivery.shipToId) : shipTos.find(({ id }) => id === wish.shipToId) ?? null;
    const { date } = pricingDay(this.map.checkout.pricingDate, plainDate(this.clock.now(), this.map.timeZone), wish.requestedDate);
    const asked = orderFrom(buyer, cart, wish, shipTo, date, facts);
    const call = this.untilDeadline();
    const [{ order, calculation }, credit, stock] = await Promise.all([this.withShippingMethod(asked, call), this.credit(buyer, call()), this.stock(buyer, asked, call())]);
    const forbiddenShipTo = shipTo === null ? all.find(({ id }) => id === wish.shipToId) ?? null : null;
    return { cart, account, shipTos, shipTo, forbiddenShipTo, facts, order, calculation, credit, stock };
  }

  /** One deadline for the whole check: what comes second has what the first left of it. */
  private untilDeadline(): () => CallOptions {
    const end = performance.now() + this.map.checkout.liveCheckDeadlineSeconds * 1_000;
    return () => ({ deadlineMs: Math.max(1, Math.round(end - performance.now())), priority: 'buyer' });
  }

  /** Before the buyer has chosen, the first method offered: what is shown, counted and sent is the same. */
  private async withShippingMethod(asked: OrderRequest, call: () => CallOptions): Promise<{ readonly order: OrderRequest; readonly calculation: Reading<OrderCalculation> }> {
    const calculation = await this.calculate(asked, call());
    const usual = asked.shippingMethod === null ? calculation.value?.shippingMethods[0]?.code : undefined;
    if (usual === undefined) return { order: asked, calculation };
    const order = { ...asked, shippingMethod: usual };
    return { order, calculation: await this.calculate(order, call()) };
  }

  private async calculate(order: OrderRequest, call: CallOptions): Promise<Reading<OrderCalculation>> {
    if (order.lines.length === 0 || order.shipToExternalId === '') return unavailable;
    try {
      return { state: 'live', asOf: new Date().toISOString(), value: await this.connector.calculator.calculate(order, call) };
    } catch (error) {
      if (error instanceof ErpError && error.isOutage) return unavailable;
      throw error;
    }
  }

  private async credit(buyer: BuyerContext, call: CallOptions): Promise<Reading<ErpCredit>> {
    return !this.connector.abilities.credit.figures ? unavailable : this.buyerCredit.credit(buyer, 'live', call);
  }

  private async stock(buyer: BuyerContext, order: OrderRequest, call: CallOptions): Promise<ReadonlyMap<string, Availability>> {
    const readings = await this.availability.availability(buyer, order.lines.map((line) => line.sku), 'live', call);
    return new Map(readings.flatMap((reading) => (reading.state !== 'unavailable' && reading.value ? [[reading.value.sku, reading.value] as const] : [])));
  }
}

/** Lines that are in the assortment; the others are refused by name and cannot be priced. */
function orderFrom(buyer: BuyerContext, cart: Cart, wish: CheckoutWish, shipTo: AccountShipTo | null, pricingDate: PlainDate, facts: ReadonlyMap<string, ProductFacts>): OrderRequest {
  return {
    account: { externalId: buyer.account.externalId, currency: buyer.account.currency },
    shipToExternalId: shipTo?.externalId ?? '',
    ...(shipTo ? { shipToAddress: shipTo.address } : {}),
    poNumber: wish.poNumber?.trim() || null,
    requestedDate: wish.requestedDate,
    pricingDate,
    shipping: wish.shipping ?? 'ship-as-ready',
    shippingMethod: wish.shippingMethod,
    note: wish.note?.trim() || null,
    lines: cart.lines.filter((line) => facts.get(line.sku)?.units.some((unit) => unit.code === line.unit) === true)
      .map((line) => ({ lineId: line.id, sku: line.sku, quantity: line.quantity, unit: line.unit, expectedPrice: null, note: line.note })),
  };
}
