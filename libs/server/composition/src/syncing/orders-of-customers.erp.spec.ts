import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ErpOrder } from '@portico/domain';
import { anErpCustomer } from '@portico/erp-contract/testing';
import { SyncScope } from '@portico/platform-persistence';
import { SyncCustomerAccounts } from '@portico/server-account';
import { OrderSync } from '@portico/server-ordering';
import { PayingFixture } from '../paying/paying-fixture.js';

const signal = new AbortController().signal;
let at: PayingFixture;
beforeAll(async () => {
  at = await PayingFixture.start();
}, 60_000);
afterAll(() => at.stop());

const eur = (amount: string) => ({ amount, currency: 'EUR' });
function anOrder(number: string, customerExternalId: string): ErpOrder {
  return {
    externalId: number, number, reference: null, customerExternalId, poNumber: `PO-${number}`, origin: 'phone', state: 'open', holds: [], orderedOn: '2026-11-02', requestedDate: null,
    shipTo: null, shipToExternalId: null, shippingMethod: null, lines: [], goods: eur('10.00'), freight: null, tax: { amount: null, certainty: 'none' },
    total: { amount: eur('10.00'), certainty: 'exact' }, shipments: [], invoiceNumbers: [], updatedAt: null,
  };
}
const put = (order: ErpOrder): void => { at.erp.records.orders.put(order.externalId, order); };
const read = <T>(sql: string): Promise<T[]> => at.get(SyncScope).run((manager) => manager.query<T[]>(sql));
const numbers = async (): Promise<string[]> => (await read<{ number: string }>('select number from sales_order order by 1')).map(({ number }) => number);

describe('orders of the ERP', () => {
  it('of a customer that is not known yet wait, and are taken once it is', async () => {
    put(anOrder('SO-1', '10482'));
    put(anOrder('SO-2', '10999'));
    expect(await at.get(OrderSync).run(signal)).toEqual({ rows: 1, rejected: 0 });
    expect(await numbers()).toEqual(['SO-1']);
    at.erp.records.customers.put('10999', anErpCustomer({ externalId: '10999' }));
    expect(await at.get(OrderSync).run(signal)).toEqual({ rows: 0, rejected: 0 });
    await at.get(SyncCustomerAccounts).run(signal);
    expect(await at.get(OrderSync).run(signal)).toEqual({ rows: 1, rejected: 0 });
    expect(await numbers()).toEqual(['SO-1', 'SO-2']);
    expect(await read('select 1 from sync_awaited')).toEqual([]);
  });

  it('that have come to belong to another account are kept as a problem, not moved', async () => {
    put(anOrder('SO-1', '10517'));
    expect(await at.get(OrderSync).run(signal)).toEqual({ rows: 0, rejected: 1 });
    expect(await read(`select external_id, reason from sync_rejection where object = 'orders'`)).toEqual([{ external_id: 'SO-1', reason: expect.stringContaining('another account') }]);
    put(anOrder('SO-1', '10482'));
    await at.get(OrderSync).run(signal);
    expect(await read(`select 1 from sync_rejection where object = 'orders'`)).toEqual([]);
  });
});
