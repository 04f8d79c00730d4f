import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ConnectorFactory } from '@portico/erp-contract';
import { aMemoryErp, type MemoryErp } from '@portico/erp-contract/testing';
import { createDatabase, type TestDatabase } from '@portico/testing';
import { openErpConnector } from './index.js';

const request = {
  account: { externalId: '10482', currency: 'EUR' }, shipToExternalId: '1', poNumber: null, requestedDate: null, shipping: 'ship-as-ready', shippingMethod: null, note: null,
  lines: [{ lineId: 'a', sku: 'SCR-1', quantity: '1', unit: 'pc', expectedPrice: null, note: null }],
} as const;

describe('two processes with one cap', () => {
  let database: TestDatabase;
  let memory: MemoryErp;
  beforeEach(async () => {
    database = await createDatabase();
    memory = aMemoryErp().withCustomer({ externalId: '10482' }).withProduct({ sku: 'SCR-1' }).withPrice({ sku: 'SCR-1', amount: '1' }).open();
  });
  afterEach(() => database.drop());

  it('make no more calls at once than it allows', async () => {
    const factory: ConnectorFactory = { id: 'memory', requiredEnvironment: [], open: () => memory.another() };
    const aProcess = () => openErpConnector({ ERP_CONNECTOR: 'memory', ERP_FLEET_MAX_CONCURRENT_CALLS: '1', DATABASE_OWNER_URL: database.ownerUrl }, {}, [factory]);
    const [one, other] = [aProcess(), aProcess()];
    const held = await memory.levers.hold('create');
    const first = one.orderWriter.submit({ reference: 'R-1', revision: 1 }, request);
    await held.reached;
    const read = other.credit.credit(request.account, { deadlineMs: 200 }).catch((error: unknown) => error);
    expect(await read).toMatchObject({ name: 'ErpError' });
    expect(memory.levers.calls()).toBe(1);
    await held.release();
    expect(await first).toMatchObject({ kind: 'confirmed' });
    expect(await other.credit.credit(request.account)).toMatchObject({ creditAccountExternalId: '10482' });
    await Promise.all([one.close(), other.close()]);
  });
});
