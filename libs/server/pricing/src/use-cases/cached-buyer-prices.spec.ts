import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { permissions, type BuyerContext, type IntegrationMap, type PriceLine } from '@portico/domain';
import { aMemoryErp, type MemoryErp } from '@portico/erp-contract/testing';
import { BatchCache } from '@portico/platform-cache';
import { CachedBuyerAvailability } from './cached-buyer-availability.js';
import { CachedBuyerPrices } from './cached-buyer-prices.js';
import { PriceChanges } from './price-changes.js';

const freshness = { kind: 'cached', freshForSeconds: 300, staleWhileRevalidateSeconds: 0, staleIfDownSeconds: 3_600 } as const;
const rule = { owner: 'ERP', freshness };
const map = { timeZone: 'Europe/Berlin', rules: { prices: rule, inventory: rule }, stockDisplay: { kind: 'exact' } } as unknown as IntegrationMap;
const buyerOf = (externalId: string) => ({
  account: { id: externalId, companyId: externalId, externalId, connector: 'memory', currency: 'EUR', defaultWarehouse: null }, permissions: new Set(permissions), locale: 'en',
}) as unknown as BuyerContext;

describe('prices and stock of a page', () => {
  const skus = Array.from({ length: 48 }, (_, index) => `SKU-${String(index)}`);
  const lines: PriceLine[] = skus.map((sku) => ({ sku, unit: 'pc', quantity: '1' }));
  let erp: MemoryErp;
  let cache: BatchCache;
  let now: Date;
  let prices: CachedBuyerPrices;
  let stock: CachedBuyerAvailability;
  beforeEach(() => {
    const builder = aMemoryErp().withCustomer({ externalId: 'A' }).withCustomer({ externalId: 'B' });
    for (const sku of skus) builder.withProduct({ sku }).withPrice({ sku, amount: '2.50' }).withPrice({ sku, amount: '1.75', customer: 'B' }).withStock(sku, 'HAM', '7');
    erp = builder.open();
    now = new Date('2026-11-24T09:00:00Z');
    cache = new BatchCache({ now: () => now });
    prices = new CachedBuyerPrices(erp.connector, map, cache);
    stock = new CachedBuyerAvailability(erp.connector, map, cache);
  });
  afterEach(() => erp.levers.restore());

  it('cost one price call and one stock call cold, and none warm', async () => {
    const before = erp.levers.calls();
    await Promise.all([prices.prices(buyerOf('A'), lines, 'cached'), stock.availability(buyerOf('A'), skus, 'cached')]);
    expect(erp.levers.calls() - before).toBe(2);
    const warm = await prices.prices(buyerOf('A'), lines, 'cached');
    await stock.availability(buyerOf('A'), skus, 'cached');
    expect(erp.levers.calls() - before).toBe(2);
    expect(warm.every((reading) => reading.state === 'cached')).toBe(true);
  });

  it('cost one call for a hundred people who miss the same page', async () => {
    const before = erp.levers.calls();
    await Promise.all(Array.from({ length: 100 }, () => prices.prices(buyerOf('A'), lines, 'cached')));
    expect(erp.levers.calls() - before).toBe(1);
  });

  it('never show one account the price of another', async () => {
    const amount = async (buyer: BuyerContext) => (await prices.prices(buyer, lines.slice(0, 1), 'cached'))[0]?.value;
    expect(await amount(buyerOf('B'))).toMatchObject({ price: { amount: '1.75' } });
    expect(await amount(buyerOf('A'))).toMatchObject({ price: { amount: '2.50' } });
  });

  it('are stale while the ERP is down, and unavailable when they are too old; live is never answered from what is held', async () => {
    const [line] = lines;
    const read = async (mode: 'cached' | 'live') => (await prices.prices(buyerOf('A'), line ? [line] : [], mode))[0];
    await read('cached');
    await erp.levers.misbehave('unreachable');
    now = new Date(now.getTime() + 600_000);
    expect((await read('cached'))?.state).toBe('stale');
    expect(await read('live')).toEqual({ state: 'unavailable', asOf: null, value: null });
    now = new Date(now.getTime() + 2 * 3_600_000);
    expect((await read('cached'))?.state).toBe('unavailable');
  });

  it('are read again after the ERP said that they changed', async () => {
    await prices.prices(buyerOf('A'), lines, 'cached');
    await new PriceChanges(cache).onErpChange({ id: '1', object: 'price', ids: ['SKU-3'], customerExternalId: null, occurredAt: now.toISOString() });
    const before = erp.levers.calls();
    const again = await prices.prices(buyerOf('A'), lines, 'cached');
    expect(erp.levers.calls() - before).toBe(1);
    expect(again.filter((reading) => reading.state === 'live')).toHaveLength(1);
  });
});
