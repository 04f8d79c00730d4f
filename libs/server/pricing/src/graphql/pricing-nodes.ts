import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  BUYER_PRICES, INTEGRATION_MAP, isDecimal, plainDate, PRODUCT_DIRECTORY, unavailable, type BuyerContext, type BuyerPrices, type IntegrationMap, type PriceLine, type ProductDirectory, type ProductFacts, type ReadMode,
} from '@portico/domain';
import { NodeSources } from '@portico/platform-graphql-kit';
import { CachedBuyerAvailability } from '../use-cases/cached-buyer-availability.js';
import { hiddenPrice, priceFrom } from './price-from.js';
import type { Price } from './price.type.js';
import { stockFrom } from './stock-from.js';

/** Quantity and unit may be left open: the sales unit, and the minimum or one. */
type Wish = readonly [sku: string, unit: string | null, quantity: string | null];

/** Hands prices and stock to fields of other capabilities: `Price` by the JSON of [sku, unit, quantity], `Stock` by SKU. One call each per batch. */
@Injectable()
export class PricingNodes implements OnModuleInit {
  constructor(
    private readonly sources: NodeSources<BuyerContext>,
    private readonly availability: CachedBuyerAvailability,
    @Inject(BUYER_PRICES) private readonly prices: BuyerPrices,
    @Inject(PRODUCT_DIRECTORY) private readonly products: ProductDirectory,
    @Inject(INTEGRATION_MAP) private readonly map: IntegrationMap,
  ) {}

  onModuleInit(): void {
    this.sources.register({ name: 'Price', nodes: async (buyer, keys) => {
      const found = await this.pricesOf(buyer, keys.map((key) => JSON.parse(key) as Wish), 'cached');
      return new Map(keys.flatMap((key, index) => (found[index] ? [[key, found[index]] as const] : [])));
    } });
    this.sources.register({ name: 'Stock', nodes: (buyer, skus) => this.stocks(buyer, skus, 'cached') });
  }

  /** In the order asked. A SKU that is not in the assortment gets no figure, in no unit it would name. */
  async pricesOf(buyer: BuyerContext, wishes: readonly Wish[], mode: ReadMode): Promise<readonly Price[]> {
    const facts = await this.products.bySku(buyer, [...new Set(wishes.map(([sku]) => sku))]);
    const lines = wishes.map(([sku, unit, quantity]) => lineOf(sku, unit, quantity, facts.get(sku)));
    if (!buyer.permissions.has('see-prices')) return lines.map((line) => hiddenPrice(line, this.map));
    const known = lines.filter(({ sku }) => facts.has(sku));
    const readings = await this.prices.prices(buyer, known, mode);
    const readingOf = new Map(known.map((line, index) => [line, readings[index] ?? unavailable]));
    const pricingDate = plainDate(new Date(), this.map.timeZone);
    return lines.map((line) => {
      const item = facts.get(line.sku);
      return item ? priceFrom(line, readingOf.get(line) ?? unavailable, item, pricingDate, this.map) : hiddenPrice(line, this.map);
    });
  }

  async stocks(buyer: BuyerContext, skus: readonly string[], mode: ReadMode): Promise<ReadonlyMap<string, object>> {
    const facts = await this.products.bySku(buyer, skus);
    const known = skus.filter((sku) => facts.has(sku));
    if (this.map.stockDisplay.kind === 'hidden') return new Map(known.map((sku) => [sku, stockFrom(unavailable, this.map, new Map(), null)]));
    const [readings, names] = await Promise.all([this.availability.availability(buyer, known, mode), this.availability.warehouseNames()]);
    return new Map(known.map((sku, index) => [sku, stockFrom(readings[index] ?? unavailable, this.map, names, buyer.account.defaultWarehouse)]));
  }
}

function lineOf(sku: string, unit: string | null, quantity: string | null, facts: ProductFacts | undefined): PriceLine {
  const asked = quantity !== null && isDecimal(quantity) && !quantity.startsWith('-') ? quantity : null;
  return { sku, unit: unit ?? facts?.salesUnit ?? '', quantity: asked ?? facts?.minimum ?? '1' };
}
