import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { permissions, Permissions, plainDate, usualDelivery, type AccountShipTo, type BuyerContext, type Delivery, type IntegrationMap, type PriceLine } from '@portico/domain';
import { aMemoryErp, aShipTo, type MemoryErp } from '@portico/erp-contract/testing';
import { BatchCache } from '@portico/platform-cache';
import { CachedBuyerAvailability } from './cached-buyer-availability.js';
import { CachedBuyerPrices } from './cached-buyer-prices.js';
import { changedFigures } from './price-changes.js';
import { PriceProblems } from './price-problems.js';

const freshness = { kind: 'cached', freshForSeconds: 300, staleWhileRevalidateSeconds: 0, staleIfDownSeconds: 3_600 } as const;
const rule = { owner: 'ERP', freshness };
const map = { timeZone: 'Europe/Berlin', rules: { prices: rule, inventory: rule }, stockDisplay: { kind: 'exact' }, checkout: { pricingDate: 'order-date' } } as unknown as IntegrationMap;
const shipTos: readonly AccountShipTo[] = [{ ...aShipTo({ externalId: '1', isDefault: true }), id: 'hamburg' }, { ...aShipTo({ externalId: '2', isDefault: false }), id: 'rotterdam' }];
const accounts = { shipTos: () => Promise.resolve(shipTos) };
const buyerOf = (externalId: string) => ({
  account: { id: externalId, companyId: externalId, externalId, connector: 'memory', currency: 'EUR', defaultWarehouse: null }, permissions: Permissions.of(permissions), locale: 'en',
}) as unknown as BuyerContext;

describe('prices and stock of a page', () => {
  const skus = Array.from({ length: 48 }, (_, index) => `SKU-${String(index)}`);
  const lines: PriceLine[] = skus.map((sku) => ({ sku, unit: 'pc', quantity: '1' }));
  let erp: MemoryErp;
  let cache: BatchCache;
  let now: Date;
  let reported: string[];
  let prices: CachedBuyerPrices;
  let stock: CachedBuyerAvailability;
  beforeEach(() => {
    const builder = aMemoryErp().withCustomer({ externalId: 'A' }).withCustomer({ externalId: 'B' });
    for (const sku of skus) builder.withProduct({ sku }).withPrice({ sku, amount: '2.50' }).withPrice({ sku, amount: '1.75', customer: 'B' }).withStock(sku, 'HAM', '7');
    erp = builder.open();
    now = new Date('2026-11-24T09:00:00Z');
    cache = new BatchCache({ now: () => now });
    reported = [];
    const problems = new PriceProblems({ settle: (_connector, _object, _taken, rejected) => { reported.push(...rejected.map(({ externalId }) => externalId)); return Promise.resolve(); } });
    prices = new CachedBuyerPrices(erp.connector, map, accounts, cache, problems);
    stock = new CachedBuyerAvailability(erp.connector, map, cache);
  });
  afterEach(() => erp.levers.restore());

  it('cost one price call and one stock call cold, and none warm', async () => {
    const before = erp.levers.calls();
    await Promise.all([prices.prices(buyerOf('A'), lines, usualDelivery, 'cached'), stock.availability(buyerOf('A'), skus, 'cached')]);
    expect(erp.levers.calls() - before).toBe(2);
    const warm = await prices.prices(buyerOf('A'), lines, usualDelivery, 'cached');
    await stock.availability(buyerOf('A'), skus, 'cached');
    expect(erp.levers.calls() - before).toBe(2);
    expect(warm.every((reading) => reading.state === 'cached')).toBe(true);
  });

  it('cost one call for a hundred people who miss the same page', async () => {
    const before = erp.levers.calls();
    await Promise.all(Array.from({ length: 100 }, () => prices.prices(buyerOf('A'), lines, usualDelivery, 'cached')));
    expect(erp.levers.calls() - before).toBe(1);
  });

  it('never show one account the price of another', async () => {
    const amount = async (buyer: BuyerContext) => (await prices.prices(buyer, lines.slice(0, 1), usualDelivery, 'cached'))[0]?.value;
    expect(await amount(buyerOf('B'))).toMatchObject({ price: { amount: '1.75' } });
    expect(await amount(buyerOf('A'))).toMatchObject({ price: { amount: '2.50' } });
  });

  it('are stale while the ERP is down, and unavailable when they are too old; live is never answered from what is held', async () => {
    const [line] = lines;
    const read = async (mode: 'cached' | 'live') => (await prices.prices(buyerOf('A'), line ? [line] : [], usualDelivery, mode))[0];
    await read('cached');
    await erp.levers.misbehave('unreachable');
    now = new Date(now.getTime() + 600_000);
    expect((await read('cached'))?.state).toBe('stale');
    expect(await read('live')).toEqual({ state: 'unavailable', asOf: null, value: null });
    now = new Date(now.getTime() + 2 * 3_600_000);
    expect((await read('cached'))?.state).toBe('unavailable');
  });

  it('are read again after the ERP said that they changed', async () => {
    await prices.prices(buyerOf('A'), lines, usualDelivery, 'cached');
    await cache.invalidate(changedFigures('memory', { id: '1', object: 'price', ids: ['SKU-3'], customerExternalId: null, occurredAt: now.toISOString() }));
    const before = erp.levers.calls();
    const again = await prices.prices(buyerOf('A'), lines, usualDelivery, 'cached');
    expect(erp.levers.calls() - before).toBe(1);
    expect(again.filter((reading) => reading.state === 'live')).toHaveLength(1);
  });

  it.each([
    ['price', ['SKU-3'], 'A', 1], ['price', ['SKU-3'], 'B', 0], ['price', [], 'A', 48], ['price', [], 'B', 0], ['price', [], null, 48], ['product', ['SKU-3', 'SKU-4'], null, 2],
    ['customer', ['A'], null, 48], ['customer', [], 'B', 0], ['stock', [], null, 0], ['invoice', [], null, 0],
  ] as const)('of account A after a change of %s %j of customer %s: %i are read again', async (object, ids, customerExternalId, count) => {
    await prices.prices(buyerOf('A'), lines, usualDelivery, 'cached');
    await cache.invalidate(changedFigures('memory', { id: '1', object, ids, customerExternalId, occurredAt: now.toISOString() }));
    const again = await prices.prices(buyerOf('A'), lines, usualDelivery, 'cached');
    expect(again.filter((reading) => reading.state === 'live')).toHaveLength(count);
  });

  it('are asked for once whatever way a quantity is written, and once more for another quantity or unit', async () => {
    const before = erp.levers.calls();
    const of = (quantity: string, unit = 'pc') => prices.prices(buyerOf('A'), [{ sku: 'SKU-1', unit, quantity }], usualDelivery, 'cached');
    await of('1');
    await of('1.00');
    expect(erp.levers.calls() - before).toBe(1);
    await of('10');
    await of('1', 'box');
    expect(erp.levers.calls() - before).toBe(3);
  });

  it('are no figure, and no fault of ours, when the ERP refuses to say', async () => {
    await erp.levers.misbehave('unauthorised');
    expect((await prices.prices(buyerOf('A'), lines, usualDelivery, 'cached')).every(({ state }) => state === 'unavailable')).toBe(true);
    expect((await stock.availability(buyerOf('A'), skus, 'live')).every(({ state }) => state === 'unavailable')).toBe(true);
  });

  it('of zero that nobody meant are a gap, and reported once', async () => {
    const zero = aMemoryErp().withCustomer({ externalId: 'A' }).withProduct({ sku: 'Z' }).withPrice({ sku: 'Z', amount: '0' }).withProduct({ sku: 'N' }).withPrice({ sku: 'N', amount: '0', isNoCharge: true }).open();
    const seen: string[] = [];
    const own = new CachedBuyerPrices(zero.connector, map, accounts, cache, new PriceProblems({ settle: (_c, _o, _t, rejected) => { seen.push(...rejected.map(({ externalId }) => externalId)); return Promise.resolve(); } }));
    const ask = () => own.prices(buyerOf('A'), ['Z', 'N'].map((sku) => ({ sku, unit: 'pc', quantity: '1' })), usualDelivery, 'live');
    expect((await ask()).map(({ value }) => value?.kind)).toEqual(['gap', 'price']);
    await ask();
    expect(seen).toEqual(['A/Z']);
    expect(reported).toEqual([]);
  });

  describe('of a delivery', () => {
    const today = plainDate(new Date(), 'Europe/Berlin');
    const nextYear = `${String(Number(today.slice(0, 4)) + 1)}-06-01`;
    const line = { sku: 'S', unit: 'pc', quantity: '1' };
    const shop = (pricingDate: 'order-date' | 'delivery-date', byShipTo = true) => {
      const own = aMemoryErp().withAbilities({ prices: { byShipTo } }).withCustomer({ externalId: 'A' }).withProduct({ sku: 'S' }).withPrice({ sku: 'S', amount: '1.00', explanation: { validTo: today } })
        .withPrice({ sku: 'S', amount: '1.20', explanation: { validFrom: nextYear } }).withPrice({ sku: 'S', amount: '0.90', customer: 'A', shipTo: '2' }).open();
      const on = new CachedBuyerPrices(own.connector, { ...map, checkout: { ...map.checkout, pricingDate } }, accounts, cache, new PriceProblems({ settle: () => Promise.resolve() }));
      const to = async (delivery: Delivery): Promise<string | null> => {
        const [reading] = await on.prices(buyerOf('A'), [line], delivery, 'cached');
        return reading?.value?.kind === 'price' ? reading.value.price.amount : null;
      };
      return { to, calls: () => own.levers.calls() };
    };

    it('are those of its ship-to, by default of the account’s usual one, and are never taken for one another’s', async () => {
      const { to, calls } = shop('order-date');
      const rotterdam = { shipToId: 'rotterdam', requestedDate: null };
      expect([await to(usualDelivery), await to(rotterdam), await to(usualDelivery), await to({ shipToId: 'hamburg', requestedDate: null })]).toEqual(['1.00', '0.90', '1.00', '1.00']);
      expect(calls()).toBe(2);
    });
    it('are of one kind where no ship-to decides a price', async () => {
      const { to, calls } = shop('order-date', false);
      expect([await to(usualDelivery), await to({ shipToId: 'rotterdam', requestedDate: null })]).toEqual(['1.00', '1.00']);
      expect(calls()).toBe(1);
    });
    it('are those of the day that the integration map names', async () => {
      const late = { shipToId: null, requestedDate: nextYear };
      expect([await shop('order-date').to(late), await shop('delivery-date').to(usualDelivery)]).toEqual(['1.00', '1.00']);
      const { to, calls } = shop('delivery-date');
      await cache.invalidate(['prices']);
      expect([await to(late), await to(usualDelivery), await to(late)]).toEqual(['1.20', '1.00', '1.20']);
      expect(calls()).toBe(2);
    });
  });

  it('of a SKU that the ERP does not stock are a reading of nothing', async () => {
    const [reading] = await stock.availability(buyerOf('A'), ['unknown'], 'cached');
    expect(reading).toMatchObject({ state: 'live', value: null });
  });
});
