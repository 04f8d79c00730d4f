import { describe, expect, it } from '@jest/globals';
import { permissions, Permissions, type AccountContext, type BuyerContext, type Freshness, type IntegrationMap } from '@portico/domain';
import { ErpError } from '@portico/erp-contract';
import { aMemoryErp } from '@portico/erp-contract/testing';
import { BatchCache } from '@portico/platform-cache';
import { CachedBuyerCredit, creditTag } from './cached-buyer-credit.js';

const cached: Freshness = { kind: 'cached', freshForSeconds: 60, staleWhileRevalidateSeconds: 0, staleIfDownSeconds: 600 };
const mapWith = (freshness: Freshness): IntegrationMap => ({ rules: { credit: { owner: 'ERP', freshness } } }) as unknown as IntegrationMap;
const aBuyer = (account: Partial<AccountContext> = {}): BuyerContext => ({
  kind: 'buyer', locale: 'en', personName: 'Lena', permissions: Permissions.of(permissions), visibleCompanyIds: [],
  account: { id: 'a', companyId: 'c', externalId: '10482', connector: 'memory', currency: 'EUR', defaultWarehouse: null, ...account },
}) as unknown as BuyerContext;

function aCredit({ freshness = cached }: { readonly freshness?: Freshness } = {}) {
  let now = new Date('2026-11-24T08:00:00Z');
  const erp = aMemoryErp().withCustomer({ externalId: '10482' }).withCredit('10482', { kind: 'limited', amount: { amount: '60000', currency: 'EUR' } }, '100').open();
  let calls = 0;
  let failure: ErpError | null = null;
  const connector = { ...erp.connector, credit: { credit: (...wish: Parameters<typeof erp.connector.credit.credit>) => {
    calls += 1;
    return failure ? Promise.reject(failure) : erp.connector.credit.credit(...wish);
  } } };
  const cache = new BatchCache({ now: () => now });
  return {
    port: new CachedBuyerCredit(connector, mapWith(freshness), cache), cache,
    calls: () => calls, later: (seconds: number) => { now = new Date(now.getTime() + seconds * 1000); }, fail: (error: ErpError | null) => { failure = error; },
  };
}

describe('a buyer’s credit', () => {
  it('is asked of the ERP once while it is fresh', async () => {
    const { port, calls } = aCredit();
    expect(await port.credit(aBuyer(), 'cached')).toMatchObject({ state: 'live', value: { limit: { amount: { amount: '60000' } } } });
    expect(await port.credit(aBuyer(), 'cached')).toMatchObject({ state: 'cached' });
    expect(calls()).toBe(1);
  });

  it('is never answered from the cache when it has to be live, and is unavailable when the ERP is down', async () => {
    const { port, fail } = aCredit();
    await port.credit(aBuyer(), 'cached');
    fail(new ErpError('timeout', 'no answer'));
    expect(await port.credit(aBuyer(), 'live')).toEqual({ state: 'unavailable', asOf: null, value: null });
  });

  it('is shown as stale while the ERP is down, and only as long as the map allows', async () => {
    const { port, fail, later } = aCredit();
    await port.credit(aBuyer(), 'cached');
    fail(new ErpError('unreachable', 'no connection'));
    later(300);
    expect(await port.credit(aBuyer(), 'cached')).toMatchObject({ state: 'stale', asOf: '2026-11-24T08:00:00.000Z' });
    later(400);
    expect(await port.credit(aBuyer(), 'cached')).toMatchObject({ state: 'unavailable', value: null });
  });

  it('is unavailable, and no zero, where the ERP refuses to say', async () => {
    const { port, fail } = aCredit();
    fail(new ErpError('refused', 'no such customer'));
    expect(await port.credit(aBuyer(), 'cached')).toEqual({ state: 'unavailable', asOf: null, value: null });
  });

  it('is asked again after a change of it', async () => {
    const { port, cache, calls } = aCredit();
    await port.credit(aBuyer(), 'cached');
    await cache.invalidate([creditTag('10482')]);
    await port.credit(aBuyer(), 'cached');
    expect(calls()).toBe(2);
  });

  it('is always live where the map says so', async () => {
    const { port, calls } = aCredit({ freshness: { kind: 'live' } });
    await port.credit(aBuyer(), 'cached');
    await port.credit(aBuyer(), 'cached');
    expect(calls()).toBe(2);
  });
});
