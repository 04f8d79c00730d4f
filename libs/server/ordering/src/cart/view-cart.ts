import { Inject, Injectable } from '@nestjs/common';
import {
  BUYER_AVAILABILITY, BUYER_PRICES, convert, lineAmount, Money, PRODUCT_DIRECTORY, UnknownUnit,
  type BuyerAvailability, type BuyerContext, type BuyerPrices, type MoneyValue, type PriceAnswer, type ProductDirectory, type ProductFacts, type Reading,
} from '@portico/domain';
import { ERP_CONNECTOR, type ErpConnector } from '@portico/erp-contract';
import type { Cart, CartLine } from './cart.js';
import { lineProblems, type LineProblem } from './line-problems.js';

export interface CartView {
  readonly problems: ReadonlyMap<string, LineProblem[]>;
  /** Null when no line has a price, and for who may not see prices. */
  readonly goods: MoneyValue | null;
  readonly pricedLineCount: number;
}

/** What the cart's lines come to and what is wrong with them, at prices and stock as fresh as the integration map says. */
@Injectable()
export class ViewCart {
  constructor(
    @Inject(PRODUCT_DIRECTORY) private readonly products: ProductDirectory,
    @Inject(BUYER_PRICES) private readonly prices: BuyerPrices,
    @Inject(BUYER_AVAILABILITY) private readonly availability: BuyerAvailability,
    @Inject(ERP_CONNECTOR) private readonly connector: Pick<ErpConnector, 'abilities'>,
  ) {}

  async execute(buyer: BuyerContext, cart: Cart): Promise<CartView> {
    if (cart.lines.length === 0) return { problems: new Map(), goods: null, pricedLineCount: 0 };
    const facts = await this.products.bySku(buyer, cart.lines.map((line) => line.sku));
    const priced = cart.lines.filter((line) => facts.get(line.sku)?.units.some((unit) => unit.code === line.unit) === true);
    const stocked = [...new Set(priced.map((line) => line.sku))];
    const [prices, stocks] = await Promise.all([this.prices.prices(buyer, priced, cart.delivery, 'cached'), this.availability.availability(buyer, stocked, 'cached')]);
    const priceOf = new Map(priced.map((line, index) => [line.id, prices[index] ?? null]));
    const stockOf = new Map(stocked.map((sku, index) => [sku, stocks[index]?.value ?? null]));
    const canBackOrder = this.connector.abilities.orders.backOrders;
    const amounts = priced.flatMap((line) => amountOf(line, facts.get(line.sku), priceOf.get(line.id) ?? null));
    return {
      problems: new Map(cart.lines.map((line) => [line.id, lineProblems(buyer.locale, line, facts.get(line.sku) ?? null, priceOf.get(line.id) ?? null, { of: stockOf.get(line.sku) ?? null, canBackOrder })])),
      ...(buyer.permissions.has('see-prices') ? { goods: amounts.length > 0 ? Money.sum(amounts, buyer.account.currency).toValue() : null, pricedLineCount: amounts.length } : { goods: null, pricedLineCount: 0 }),
    };
  }
}

/** Nothing for a line without a price in the account's currency. */
function amountOf(line: CartLine, facts: ProductFacts | undefined, reading: Reading<PriceAnswer> | null): MoneyValue[] {
  if (!facts || !reading || reading.state === 'unavailable' || reading.value.kind !== 'price') return [];
  const { price } = reading.value;
  try {
    return [lineAmount(price, convert(line.quantity, line.unit, price.unit, facts.units))];
  } catch (error) {
    if (error instanceof UnknownUnit) return [];
    throw error;
  }
}
