import { Global, Module } from '@nestjs/common';
import { BUYER_AVAILABILITY, BUYER_PRICES } from '@portico/domain';
import { PriceNodes } from './graphql/price-nodes.js';
import { ProductFiguresResolver } from './graphql/product-figures.resolver.js';
import { ReadPrices } from './graphql/read-prices.js';
import { CachedBuyerAvailability } from './use-cases/cached-buyer-availability.js';
import { CachedBuyerPrices } from './use-cases/cached-buyer-prices.js';
import { PriceChanges } from './use-cases/price-changes.js';
import { PriceProblems } from './use-cases/price-problems.js';

/** Prices and stock without GraphQL, for bff and worker. Global: other capabilities inject its ports; the app gathers PriceChanges. */
@Global()
@Module({
  providers: [PriceProblems, PriceChanges, { provide: BUYER_PRICES, useClass: CachedBuyerPrices }, { provide: BUYER_AVAILABILITY, useClass: CachedBuyerAvailability }],
  exports: [PriceChanges, BUYER_PRICES, BUYER_AVAILABILITY],
})
export class PricingModule {}

/** What the bff adds: fields of the catalogue's products, and `prices`. */
@Module({ imports: [PricingModule], providers: [ReadPrices, ProductFiguresResolver, PriceNodes] })
export class PricingGraphqlModule {}
