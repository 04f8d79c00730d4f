import { Inject, Injectable } from '@nestjs/common';
import { INTEGRATION_MAP, normalised, plainDate, systemClock, unavailable, type BuyerContext, type BuyerPrices, type CallOptions, type Clock, type IntegrationMap, type PriceAnswer, type PriceLine, type Reading, type ReadMode } from '@portico/domain';
import { ERP_CONNECTOR, type ErpConnector } from '@portico/erp-contract';
import { BatchCache, cacheKey } from '@portico/platform-cache';
import { cachePolicy, isOutage } from './cache-policy.js';

const object = 'prices';
export const anyPriceTag = 'prices';
export const priceOfSkuTag = (sku: string): string => `prices/sku/${sku}`;
export const priceOfCustomerTag = (customerExternalId: string): string => `prices/customer/${customerExternalId}`;

/** This account's prices, a page's missing ones in one call, as old as the integration map allows. `live` asks the ERP for each. */
@Injectable()
export class CachedBuyerPrices implements BuyerPrices {
  private readonly clock: Clock = systemClock;

  constructor(
    @Inject(ERP_CONNECTOR) private readonly connector: Pick<ErpConnector, 'id' | 'prices'>,
    @Inject(INTEGRATION_MAP) private readonly map: IntegrationMap,
    private readonly cache: BatchCache,
  ) {}

  async prices(buyer: BuyerContext, lines: readonly PriceLine[], mode: ReadMode, call: CallOptions = {}): Promise<readonly Reading<PriceAnswer>[]> {
    if (lines.length === 0) return [];
    const { externalId, currency, connector } = buyer.account;
    const scope = `${connector}/${externalId}`;
    const pricingDate = plainDate(this.clock.now(), this.map.timeZone);
    const asked = lines.map(({ sku, unit, quantity }) => ({ sku, unit, quantity: normalised(quantity) }));
    const keys = asked.map(({ sku, unit, quantity }) => cacheKey({ object, shape: 1, scope, parts: [currency, pricingDate, sku, unit, quantity] }));
    const lineOf = new Map(keys.map((key, index) => [key, asked[index] as PriceLine]));
    const { policy, isAlwaysLive } = cachePolicy(this.map.rules.prices.freshness);
    const readings = await this.cache.getMany<PriceAnswer>({
      object, keys: [...lineOf.keys()], scope, policy, isOutage, mode: isAlwaysLive ? 'live' : mode, ...(call.signal ? { signal: call.signal } : {}),
      tags: (key) => [anyPriceTag, priceOfCustomerTag(externalId), priceOfSkuTag(lineOf.get(key)?.sku ?? '')],
      fetchMany: async (missing, signal) => {
        const wanted = missing.map((key) => lineOf.get(key) as PriceLine);
        const answers = await this.connector.prices.prices({ account: { externalId, currency }, shipToExternalId: null, pricingDate, lines: wanted }, { priority: 'buyer', ...call, signal: call.signal ?? signal });
        return new Map(missing.flatMap((key, index) => (answers[index] ? [[key, answers[index]] as const] : [])));
      },
    });
    return keys.map((key) => readings.get(key) ?? unavailable);
  }
}
