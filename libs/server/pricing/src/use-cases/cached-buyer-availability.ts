import { Inject, Injectable } from '@nestjs/common';
import { INTEGRATION_MAP, unavailable, type Availability, type BuyerAvailability, type BuyerContext, type CallOptions, type IntegrationMap, type Reading, type ReadMode, type Warehouse } from '@portico/domain';
import { ERP_CONNECTOR, type ErpConnector } from '@portico/erp-contract';
import { BatchCache, cacheKey } from '@portico/platform-cache';
import { cachePolicy, isOutage } from './cache-policy.js';

const object = 'inventory';
export const anyStockTag = 'inventory';
export const stockOfSkuTag = (sku: string): string => `inventory/sku/${sku}`;
const namesFreshForMs = 3_600_000;
const namesStaleForMs = 7 * 86_400_000;

/** Stock per warehouse. The ERP's port asks for no account, so one figure serves everybody; who may see how much of it is decided where it is shown. */
@Injectable()
export class CachedBuyerAvailability implements BuyerAvailability {
  private readonly scope: string;

  constructor(
    @Inject(ERP_CONNECTOR) private readonly connector: Pick<ErpConnector, 'id' | 'availability'>,
    @Inject(INTEGRATION_MAP) private readonly map: IntegrationMap,
    private readonly cache: BatchCache,
  ) {
    this.scope = `${connector.id}/everybody`;
  }

  async availability(_buyer: BuyerContext, skus: readonly string[], mode: ReadMode, call: CallOptions = {}): Promise<readonly Reading<Availability | null>[]> {
    if (skus.length === 0) return [];
    const keyOf = (sku: string): string => cacheKey({ object, shape: 1, scope: this.scope, parts: [sku] });
    const skuOf = new Map(skus.map((sku) => [keyOf(sku), sku]));
    const { policy, isAlwaysLive } = cachePolicy(this.map.rules.inventory.freshness);
    const readings = await this.cache.getMany<Availability | null>({
      object, keys: [...skuOf.keys()], scope: this.scope, policy, isOutage, mode: isAlwaysLive ? 'live' : mode, ...(call.signal ? { signal: call.signal } : {}),
      tags: (key) => [anyStockTag, stockOfSkuTag(skuOf.get(key) ?? '')],
      fetchMany: async (missing, signal) => {
        const wanted = missing.map((key) => skuOf.get(key) ?? '');
        const found = await this.connector.availability.availability({ skus: wanted, warehouses: null }, { priority: 'buyer', ...call, signal: call.signal ?? signal });
        const bySku = new Map(found.map((each) => [each.sku, each]));
        return new Map(missing.map((key) => [key, bySku.get(skuOf.get(key) ?? '') ?? null]));
      },
    });
    return skus.map((sku) => readings.get(keyOf(sku)) ?? unavailable);
  }

  /** Names by code; a code stands for itself while the ERP cannot say. */
  async warehouseNames(): Promise<ReadonlyMap<string, string>> {
    const key = cacheKey({ object: 'warehouses', shape: 1, scope: this.scope, parts: [] });
    const readings = await this.cache.getMany<readonly Warehouse[]>({
      object: 'warehouses', keys: [key], scope: this.scope, isOutage, tags: () => [],
      policy: { freshForMs: namesFreshForMs, staleWhileRevalidateMs: namesStaleForMs, staleIfErrorMs: namesStaleForMs },
      fetchMany: async (_keys, signal) => new Map([[key, await this.connector.availability.warehouses({ signal })]]),
    });
    return new Map((readings.get(key)?.value ?? []).map(({ code, name }) => [code, name]));
  }
}
