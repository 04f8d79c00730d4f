import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { BuyerContext } from '@portico/domain';
import { NodeSources } from '@portico/platform-graphql-kit';
import { FindProducts } from '../use-cases/find-products.js';
import { productFromRecord } from './product.type.js';

/** Hands products to fields of other capabilities: `Product` by SKU. */
@Injectable()
export class ProductNodes implements OnModuleInit {
  constructor(private readonly sources: NodeSources<BuyerContext>, private readonly products: FindProducts) {}

  onModuleInit(): void {
    this.sources.register({
      name: 'Product',
      nodes: async (buyer, skus) => new Map([...await this.products.records(buyer, skus)].map(([sku, record]) => [sku, productFromRecord(record)])),
    });
  }
}
