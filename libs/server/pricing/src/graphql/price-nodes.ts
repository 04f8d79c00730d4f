import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { PRODUCT_DIRECTORY, usualDelivery, type BuyerContext, type Delivery, type PriceLine, type ProductDirectory } from '@portico/domain';
import { NodeSources } from '@portico/platform-graphql-kit';
import { z } from 'zod';
import { ReadPrices } from './read-prices.js';

const nodeKey = z.tuple([z.string(), z.string(), z.string(), z.string().nullable(), z.string().nullable()]);
interface Asked { readonly key: string; readonly line: PriceLine; readonly delivery: Delivery }

/** Hands prices to fields of other capabilities: `Price` by the JSON of [sku, unit, quantity, ship-to id, requested date]. Each key has one, if only to say that there is none. */
@Injectable()
export class PriceNodes implements OnModuleInit {
  constructor(private readonly sources: NodeSources<BuyerContext>, private readonly read: ReadPrices, @Inject(PRODUCT_DIRECTORY) private readonly products: ProductDirectory) {}

  onModuleInit(): void {
    this.sources.register({ name: 'Price', nodes: (buyer, keys) => this.nodes(buyer, keys) });
  }

  private async nodes(buyer: BuyerContext, keys: readonly string[]): Promise<ReadonlyMap<string, object>> {
    const asked = keys.map(askedBy);
    const products = await this.products.bySku(buyer, [...new Set(asked.map(({ line }) => line.sku))]);
    const found = new Map<string, object>();
    // A cart has one delivery, so this is one question.
    for (const each of byDelivery(asked)) {
      const prices = await this.read.execute(buyer, each.map(({ line }) => ({ line, product: products.get(line.sku) ?? null })), each[0]?.delivery ?? usualDelivery, 'cached');
      each.forEach(({ key }, index) => { if (prices[index]) found.set(key, prices[index]); });
    }
    return found;
  }
}

function askedBy(key: string): Asked {
  const [sku, unit, quantity, shipToId, requestedDate] = nodeKey.parse(JSON.parse(key));
  return { key, line: { sku, unit, quantity }, delivery: { shipToId, requestedDate } };
}

function byDelivery(asked: readonly Asked[]): readonly Asked[][] {
  const groups = new Map<string, Asked[]>();
  for (const each of asked) {
    const name = JSON.stringify([each.delivery.shipToId, each.delivery.requestedDate]);
    groups.set(name, [...(groups.get(name) ?? []), each]);
  }
  return [...groups.values()];
}
