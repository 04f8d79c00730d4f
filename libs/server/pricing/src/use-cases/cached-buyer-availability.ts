import { Inject, Injectable } from '@nestjs/common';
import { INTEGRATION_MAP, type Availability, type BuyerAvailability, type BuyerContext, type CallOptions, type IntegrationMap, type Reading, type ReadMode } from '@portico/domain';
import { ERP_CONNECTOR, type ErpConnector } from '@portico/erp-contract';
import { BatchCache, cacheKey } from '@portico/platform-cache';
import { stockTags } from './figure-tags.js';
import { readFigures } from './read-figures.js';

const pageDeadlineMs = 8_000;

/** Stock in all warehouses. The port's question names no account, so its answer is the same for all accounts of one ERP, and shared. */
@Injectable()
export class CachedBuyerAvailability implements BuyerAvailability {
  constructor(
    @Inject(ERP_CONNECTOR) private readonly connector: Pick<ErpConnector, 'id' | 'availability'>,
    @Inject(INTEGRATION_MAP) private readonly map: IntegrationMap,
    private readonly cache: BatchCache,
  ) {}

  async availability({ account: { connector } }: BuyerContext, skus: readonly string[], mode: ReadMode, call: CallOptions = {}): Promise<readonly Reading<Availability | null>[]> {
    if (skus.length === 0) return [];
    const scope = `stock/${encodeURIComponent(connector)}`;
    return readFigures<string, Availability | null>(this.cache, {
      object: 'inventory', scope, mode, freshness: this.map.rules.inventory.freshness, signal: call.signal, items: skus,
      keyOf: (sku) => cacheKey({ object: 'inventory', shape: 1, scope, parts: [sku] }),
      tagsOf: (sku) => [stockTags.all, stockTags.sku(connector, sku)],
      ask: async (items, signal) => {
        const found = await this.connector.availability.availability({ skus: items, warehouses: null }, { priority: mode === 'live' ? 'buyer' : 'background', deadlineMs: pageDeadlineMs, ...call, signal });
        const bySku = new Map(found.map((each) => [each.sku, each]));
        return items.map((sku) => bySku.get(sku) ?? null);
      },
    });
  }
}
