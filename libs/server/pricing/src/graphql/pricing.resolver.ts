import { Args, Query, Resolver } from '@nestjs/graphql';
import type { BuyerContext } from '@portico/domain';
import { BadUserInput, CurrentBuyer, Needs, NodeSources, Request, typeNamed, type RequestContext } from '@portico/platform-graphql-kit';
import { PricingNodes } from './pricing-nodes.js';
import { Price, PriceLineInput } from './price.type.js';

const mostLines = 1_000;

@Resolver(() => Price)
export class PricingResolver {
  constructor(private readonly pricing: PricingNodes, private readonly nodes: NodeSources<BuyerContext>) {}

  @Needs('see-prices')
  @Query(() => [Price], { description: 'One price call for all lines; the order asked is kept.' })
  prices(@CurrentBuyer() buyer: BuyerContext, @Args('lines', { type: () => [PriceLineInput] }) lines: PriceLineInput[], @Args('live', { type: () => Boolean, nullable: true }) live: boolean | null): Promise<readonly Price[]> {
    if (lines.length > mostLines) throw new BadUserInput(`At most ${String(mostLines)} lines at once`);
    return this.pricing.pricesOf(buyer, lines.map(({ sku, unit, quantity }) => [sku, unit ?? null, quantity] as const), live ? 'live' : 'cached');
  }

  @Needs('see-prices')
  @Query(typeNamed('Product'), { nullable: true, description: 'Read again from the ERP, past the cache: "check now".' })
  async liveProduct(@CurrentBuyer() buyer: BuyerContext, @Request() request: RequestContext, @Args('sku') sku: string): Promise<object | null> {
    const product = await this.nodes.load(request, buyer, 'Product', sku);
    if (!product) return null;
    // What is read here is what the product's own fields then find.
    await Promise.all([this.pricing.pricesOf(buyer, [[sku, null, null]], 'live'), this.pricing.stocks(buyer, [sku], 'live')]);
    return product;
  }
}
