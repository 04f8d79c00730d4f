import { Global, Module } from '@nestjs/common';
import { BUYER_AVAILABILITY, BUYER_PRICES } from '@portico/domain';
import { PricingNodes } from './graphql/pricing-nodes.js';
import { PricingResolver } from './graphql/pricing.resolver.js';
import { CachedBuyerAvailability } from './use-cases/cached-buyer-availability.js';
import { CachedBuyerPrices } from './use-cases/cached-buyer-prices.js';
import { PriceChanges } from './use-cases/price-changes.js';

/** Prices and stock without GraphQL, for bff and worker. Global: other capabilities inject its ports. */
@Global()
@Module({
  providers: [CachedBuyerPrices, CachedBuyerAvailability, PriceChanges, { provide: BUYER_PRICES, useExisting: CachedBuyerPrices }, { provide: BUYER_AVAILABILITY, useExisting: CachedBuyerAvailability }],
  exports: [CachedBuyerAvailability, PriceChanges, BUYER_PRICES, BUYER_AVAILABILITY],
})
export class PricingModule {}

/** What the bff adds. */
@Module({ imports: [PricingModule], providers: [PricingNodes, PricingResolver], exports: [PricingNodes] })
export class PricingGraphqlModule {}
