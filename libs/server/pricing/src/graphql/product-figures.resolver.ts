import { Inject } from '@nestjs/common';
import { Args, Parent, Query, ResolveField } from '@nestjs/graphql';
import {
  BUYER_AVAILABILITY, decimal, INTEGRATION_MAP, isDecimal, PRODUCT_DIRECTORY, usualDelivery, WAREHOUSE_DIRECTORY, type Availability, type BuyerAvailability, type BuyerContext, type IntegrationMap,
  type ProductDirectory, type ProductFacts, type Reading, type ReadMode, type Warehouse, type WarehouseDirectory,
} from '@portico/domain';
import { BadUserInput, CurrentBuyer, DecimalScalar, FieldsOf, FromErp, Needs, RequestLoaders, type Loaders } from '@portico/platform-graphql-kit';
import { Price, PriceLineInput } from './price.type.js';
import { ReadPrices, type ProductLine } from './read-prices.js';
import { stockFrom } from './stock-from.js';
import { Stock } from './stock.type.js';

/** A product as the catalogue's fields hand it on; `readMode` live: "check now". */
interface ShownProduct extends ProductFacts {
  readonly readMode?: ReadMode;
}
const loaderOf = {
  cached: { prices: Symbol('Prices'), stock: Symbol('Stock') },
  live: { prices: Symbol('LivePrices'), stock: Symbol('LiveStock') },
};
const warehousesOf = Symbol('Warehouses');
const mostLines = 1_000;

/** Prices and stock beside the catalogue's own fields: one question for a whole page. */
@FieldsOf('Product')
export class ProductFiguresResolver {
  constructor(
    private readonly read: ReadPrices,
    @Inject(BUYER_AVAILABILITY) private readonly availability: BuyerAvailability,
    @Inject(PRODUCT_DIRECTORY) private readonly products: ProductDirectory,
    @Inject(WAREHOUSE_DIRECTORY) private readonly warehouses: WarehouseDirectory,
    @Inject(INTEGRATION_MAP) private readonly map: IntegrationMap,
  ) {}

  @FromErp('prices')
  @ResolveField(() => Price, { description: 'In `unit` (default the sales unit); quantity defaults to the minimum or 1.' })
  price(
    @Parent() product: ShownProduct, @CurrentBuyer() buyer: BuyerContext, @RequestLoaders() loaders: Loaders,
    @Args('quantity', { type: () => DecimalScalar, nullable: true }) quantity: string | null, @Args('unit', { type: () => String, nullable: true }) unit: string | null,
  ): Promise<Price> {
    const mode = product.readMode ?? 'cached';
    const line = { sku: product.sku, unit: unit ?? product.salesUnit, quantity: aboveZero(quantity ?? product.minimum ?? '1') };
    return loaders.loader<ProductLine, Price>(loaderOf[mode].prices, (lines) => this.read.execute(buyer, lines, usualDelivery, mode),
      { cacheKey: (each) => JSON.stringify([each.line.sku, each.line.unit, each.line.quantity]) }).load({ line, product });
  }

  @FromErp('inventory')
  @ResolveField(() => Stock)
  async stock(@Parent() { sku, readMode: mode = 'cached' }: ShownProduct, @CurrentBuyer() buyer: BuyerContext, @RequestLoaders() loaders: Loaders): Promise<Stock> {
    const [reading, warehouses] = await Promise.all([
      loaders.loader<string, Reading<Availability | null>>(loaderOf[mode].stock, (skus) => this.availability.availability(buyer, skus, mode)).load(sku),
      loaders.loader<string, readonly Warehouse[]>(warehousesOf, (all) => Promise.all(all.map(() => this.warehouses.warehouses(buyer)))).load(buyer.account.connector),
    ]);
    return stockFrom(reading, { display: this.map.stockDisplay, owner: this.map.rules.inventory.owner, warehouses, defaultWarehouse: buyer.account.defaultWarehouse });
  }

  @Needs('see-prices')
  @Query(() => [Price], { description: 'To the usual ship-to, ordered today. One price call for all lines; the order asked is kept.' })
  async prices(
    @CurrentBuyer() buyer: BuyerContext, @Args('lines', { type: () => [PriceLineInput] }) lines: readonly PriceLineInput[],
    @Args('live', { type: () => Boolean, nullable: true }) live: boolean | null,
  ): Promise<readonly Price[]> {
    if (lines.length > mostLines) throw new BadUserInput(`At most ${String(mostLines)} lines at once`);
    const products = await this.products.bySku(buyer, [...new Set(lines.map(({ sku }) => sku))]);
    const asked = lines.map(({ sku, quantity, unit }): ProductLine => {
      const product = products.get(sku) ?? null;
      return { product, line: { sku, quantity: aboveZero(quantity), unit: unit ?? product?.salesUnit ?? '' } };
    });
    return this.read.execute(buyer, asked, usualDelivery, live === true ? 'live' : 'cached');
  }
}

function aboveZero(quantity: string): string {
  if (!isDecimal(quantity) || decimal(quantity).lessThanOrEqualTo(0)) throw new BadUserInput(`Not a quantity: ${quantity}`);
  return quantity;
}
