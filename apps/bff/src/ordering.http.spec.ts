import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { SYNC_TASKS, type DataObject, type ErpOrder, type SyncTask } from '@portico/domain';
import { aMemoryErp, anAddress } from '@portico/erp-contract/testing';
import { SyncScheduler } from '@portico/server-integration';
import { eventually } from '@portico/testing';
import { BffFixture } from './testing/bff-fixture.js';
import type { BuyerClient } from './testing/buyer-client.js';

let bff: BffFixture;
let lena: BuyerClient;

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const byPhone: ErpOrder = {
  externalId: 'O-1', number: 'O-1', reference: null, customerExternalId: '10482', poNumber: '4500118002', origin: 'phone', state: 'open', holds: [], orderedOn: '2026-11-20', requestedDate: null, shipTo: anAddress(), shipToExternalId: '1', shippingMethod: null,
  lines: [{ externalId: '1', originLine: null, relation: 'same', sku: 'BOLT', description: 'Bolt', quantity: '1', unit: 'pc', shippedQuantity: '0', openQuantity: '1', price: null, amount: eur('2.50'), expectedDate: null, isCancelled: false }],
  goods: eur('2.50'), freight: null, tax: { amount: null, certainty: 'none' }, total: { amount: eur('2.50'), certainty: 'exact' }, shipments: [], invoiceNumbers: [], updatedAt: null,
};
const sync = (object: DataObject): Promise<void> => bff.app.get(SyncScheduler, { strict: false }).run(object, new AbortController().signal);

beforeAll(async () => {
  const erp = aMemoryErp().withProduct({ sku: 'BOLT' }).withPrice({ sku: 'BOLT', amount: '2.50' }).withStock('BOLT', 'HAM', '500').withCustomer({ externalId: '10482' }).withCredit('10482', { kind: 'limited', amount: eur('10000') })
    .withInvoice({ externalId: '9004711', customerExternalId: '10482', originalBalance: eur('4210.00') });
  bff = await BffFixture.start({ erp });
  bff.erp.records.orders.put(byPhone.externalId, byPhone);
  for (const { object } of bff.app.get<SyncTask[]>(SYNC_TASKS, { strict: false })) await sync(object);
  await bff.admit({ email: 'lena@kessler.example', customers: ['10482'] });
  lena = await bff.signedIn('lena@kessler.example');
}, 120_000);
afterEach(() => bff.erp.levers.restore());
afterAll(() => bff.stop());

interface Aged { readonly freshness: { readonly state: string; readonly asOf: string } }
const ages = async (): Promise<Record<string, number>> => {
  const { orders, invoices } = await lena.data<{ orders: Aged & { edges: { node: Aged }[] }; invoices: Aged & { edges: { node: Aged }[] } }>(
    '{ orders(first: 1) { freshness { state asOf } edges { node { freshness { state asOf } } } } invoices(first: 1) { freshness { state asOf } edges { node { freshness { state asOf } } } } }');
  return Object.fromEntries(Object.entries({ orders: orders, order: orders.edges[0]?.node, invoices, invoice: invoices.edges[0]?.node }).map(([name, aged]) => [name, Date.parse(aged?.freshness.asOf ?? '')]));
};

describe('orders and invoices that the ERP has not changed', () => {
  it('are as fresh as the last good sync, and age while syncs fail', async () => {
    const before = await ages();
    await bff.erp.levers.misbehave('unreachable');
    await sync('orders');
    await sync('invoices');
    // Ages are read once a second.
    const failed = await eventually('a later look', async () => { const seen = await ages(); return Date.now() - (before['order'] ?? 0) > 2_500 ? seen : null; });
    expect(failed).toEqual(before);
    await bff.erp.levers.restore();
    await sync('orders');
    await sync('invoices');
    const after = await eventually('the ages have moved on', async () => { const seen = await ages(); return Object.entries(seen).every(([name, at]) => at > (before[name] ?? 0)) ? seen : null; });
    expect(after['order']).toBe(after['orders']);
    expect(after['invoice']).toBe(after['invoices']);
  }, 30_000);
});
