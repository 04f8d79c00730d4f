import { Injectable } from '@nestjs/common';
import type { BuyerContext, ProductDirectory, ProductFacts } from '@portico/domain';
import { ProductReader } from '../persistence/product-reader.js';
import type { ProductRecord } from '../persistence/product-record.js';
import { productFacts } from './product-facts.js';
import { Shelves } from './shelves.js';

/** Products by what they are called, of the buyer's own shelf. */
@Injectable()
export class FindProducts implements ProductDirectory {
  constructor(private readonly shelves: Shelves, private readonly reader: ProductReader) {}

  /** `successorSku` is the end of the chain, where that can be ordered. */
  async bySku(buyer: BuyerContext, skus: readonly string[]): Promise<ReadonlyMap<string, ProductFacts>> {
    const records = await this.records(buyer, skus);
    const ends = await this.lastSuccessors(buyer, [...records.values()].filter(({ successorSku }) => successorSku !== null).map(({ sku }) => sku));
    return new Map([...records].map(([sku, record]) => [sku, { ...productFacts(record), successorSku: ends.get(sku) ?? null }]));
  }

  async records(buyer: BuyerContext, skus: readonly string[]): Promise<ReadonlyMap<string, ProductRecord>> {
    if (skus.length === 0) return new Map();
    const found = await this.reader.bySku(buyer.visibleCompanyIds, await this.shelves.of(buyer), skus);
    return new Map(found.map((record) => [record.sku, record]));
  }

  async byId(buyer: BuyerContext, id: string): Promise<ProductRecord | null> {
    const [found] = await this.reader.byId(buyer.visibleCompanyIds, await this.shelves.of(buyer), [id]);
    return found ?? null;
  }

  /** All of each group, by group. */
  async variants(buyer: BuyerContext, groups: readonly string[]): Promise<ReadonlyMap<string, readonly ProductRecord[]>> {
    const found = await this.reader.byVariantGroup(buyer.visibleCompanyIds, await this.shelves.of(buyer), groups);
    return new Map(groups.map((group) => [group, found.filter(({ variantGroup }) => variantGroup === group)]));
  }

  async lastSuccessors(buyer: BuyerContext, skus: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (skus.length === 0) return new Map();
    return this.reader.lastSuccessors(buyer.visibleCompanyIds, await this.shelves.of(buyer), skus);
  }
}
