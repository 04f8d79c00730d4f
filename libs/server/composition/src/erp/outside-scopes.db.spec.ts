import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { aMemoryErp } from '@portico/erp-contract/testing';
import { CompanyScope, openDataSource, ScopeStillOpen } from '@portico/platform-persistence';
import { resilient } from '@portico/erp-registry';
import { createDatabase, type TestDatabase } from '@portico/testing';
import { outsideScopes } from './outside-scopes.js';

// Only so that a failure is told: a busy machine takes its time.
jest.setTimeout(120_000);

let database: TestDatabase;
let scope: CompanyScope;
let close: () => Promise<void>;
beforeAll(async () => {
  database = await createDatabase();
  const source = await openDataSource(database.appUrl);
  scope = new CompanyScope(source);
  close = () => source.destroy();
});
afterAll(async () => {
  await close();
  await database.drop();
});

const erp = aMemoryErp().withCustomer({ externalId: '1' }).open();
const connector = outsideScopes(resilient(erp.connector));

describe('a connector', () => {
  it('answers outside of scopes, by all its ports', async () => {
    expect((await connector.customers.customer('1'))?.externalId).toBe('1');
    expect(connector.id).toBe('memory');
    expect(connector.abilities.orders).toBeDefined();
    expect((await connector.health()).isReachable).toBe(true);
  });

  it.each([
    ['reads', () => connector.customers.customer('1')],
    ['prices', () => connector.prices.prices({ account: { externalId: '1', currency: 'EUR' }, shipToExternalId: null, pricingDate: '2026-11-24', lines: [] })],
    ['writes', () => connector.orderWriter.lookUp('PO-1')],
  ])('is not called for %s while a database scope is open', async (_, call) => {
    const before = JSON.stringify(erp.levers.calls());
    await expect(scope.read([], async () => { await call(); })).rejects.toThrow(ScopeStillOpen);
    expect(JSON.stringify(erp.levers.calls())).toBe(before);
    await expect(call()).resolves.toBeDefined();
  });
});
