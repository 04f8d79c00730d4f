import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { PRODUCT_DIRECTORY, type BuyerContext, type ProductDirectory } from '@portico/domain';
import { NodeSources } from '@portico/platform-graphql-kit';
import { z } from 'zod';
import { ReadPrices } from './read-prices.js';

const nodeKey = z.tuple([z.string(), z.string(), z.string()]);

/** Hands prices to fields of other capabilities: `Price` by the JSON of [sku, unit, quantity]. Each key has one, if only to say that there is none. */
@Injectable()
export class PriceNodes implements OnModuleInit {
  constructor(private readonly sources: NodeSources<BuyerContext>, private readonly read: ReadPrices, @Inject(PRODUCT_DIRECTORY) private readonly products: ProductDirectory) {}

  onModuleInit(): void {
    this.sources.register({ name: 'Price', nodes: (buyer, keys) => this.nodes(buyer, keys) });
  }

  private async nodes(buyer: BuyerContext, keys: readonly string[]): Promise<ReadonlyMap<string, object>> {
    const lines = keys.map((key) => {
      const [sku, unit, quantity] = nodeKey.parse(JSON.parse(key));
      return { sku, unit, quantity };
    });
    const products = await this.products.bySku(buyer, [...new Set(lines.map(({ sku }) => sku))]);
    const prices = await this.read.execute(buyer, lines.map((line) => ({ line, product: products.get(line.sku) ?? null })), 'cached');
    return new Map(keys.flatMap((key, index) => (prices[index] ? [[key, prices[index]]] as const : [])));
  }
}
