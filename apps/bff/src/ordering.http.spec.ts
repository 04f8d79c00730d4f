import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { plainDate, SYNC_TASKS, type DataObject, type ErpOrder, type SyncTask } from '@portico/domain';
import { aMemoryErp, anAddress } from '@portico/erp-contract/testing';
import { BatchCache } from '@portico/platform-cache';
import { CompanyScope, openDataSource, SyncScope } from '@portico/platform-persistence';
import { SyncScheduler } from '@portico/server-integration';
import { UnusedPoDocuments } from '@portico/server-ordering';
import { eventually } from '@portico/testing';
import { BffFixture } from './testing/bff-fixture.js';
import type { BuyerClient } from './testing/buyer-client.js';

let bff: BffFixture;
let lena: BuyerClient;

const today = plainDate(new Date(), 'Europe/Berlin');
const nextSummer = `${String(Number(today.slice(0, 4)) + 1)}-06-01`;
const eur = (amount: string) => ({ amount, currency: 'EUR' });
const byPhone: ErpOrder = {
  externalId: 'O-1', number: 'O-1', reference: null, customerExternalId: '10482', poNumber: '4500118002', origin: 'phone', state: 'open', holds: [], orderedOn: '2026-11-20', requestedDate: null, shipTo: anAddress(), shipToExternalId: '1', shippingMethod: null,
  lines: [{ externalId: '1', originLine: null, relation: 'same', sku: 'BOLT', description: 'Bolt', quantity: '1', unit: 'pc', shippedQuantity: '0', openQuantity: '1', price: null, amount: eur('2.50'), expectedDate: null, isCancelled: false }],
  goods: eur('2.50'), freight: null, tax: { amount: null, certainty: 'none' }, total: { amount: eur('2.50'), certainty: 'exact' }, shipments: [], invoiceNumbers: [], updatedAt: null,
};
const sync = (object: DataObject): Promise<void> => bff.app.get(SyncScheduler, { strict: false }).run(object, new AbortController().signal);

beforeAll(async () => {
  const erp = aMemoryErp().withProduct({ sku: 'CABLE', name: 'Cable' }).withPrice({ sku: 'CABLE', amount: '1.00', explanation: { validTo: today } }).withPrice({ sku: 'CABLE', amount: '1.20', explanation: { validFrom: nextSummer } })
    .withPrice({ sku: 'CABLE', amount: '0.90', customer: '10482', shipTo: '2', explanation: { validTo: today } }).withPrice({ sku: 'CABLE', amount: '1.10', customer: '10482', shipTo: '2', explanation: { validFrom: nextSummer } }).withStock('CABLE', 'HAM', '500')
    .withProduct({ sku: 'BOLT' }).withPrice({ sku: 'BOLT', amount: '2.50' }).withStock('BOLT', 'HAM', '500').withCustomer({ externalId: '10482' }, [{ externalId: '1', isDefault: true }, { externalId: '2', isDefault: false }]).withCredit('10482', { kind: 'limited', amount: eur('10000') })
    .withInvoice({ externalId: '9004711', customerExternalId: '10482', originalBalance: eur('4210.00') });
  bff = await BffFixture.start({ erp, checkout: { pricingDate: 'delivery-date' } });
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

interface Priced { readonly lineAmount: { readonly amount: string }; readonly explanation: { readonly pricingDate: string; readonly pricingDateBasis: string } }
interface Checkout { readonly lines: readonly { readonly amount: { readonly amount: string } }[]; readonly shipTos: readonly { readonly id: string; readonly number: string }[]; readonly defaultShipToId: string; readonly fingerprint: string; readonly cartVersion: number }
const priced = 'lineAmount { amount } explanation { pricingDate pricingDateBasis }';
const checkout = async (input: object): Promise<Checkout> => (await lena.data<{ checkout: Checkout }>(
  'query ($input: CheckoutInput!) { checkout(input: $input) { lines { amount { amount } } shipTos { id number } defaultShipToId fingerprint cartVersion } }', { input })).checkout;
const inCart = async (): Promise<Priced | undefined> => (await lena.data<{ cart: { lines: { price: Priced }[] } }>(`{ cart { lines { price { ${priced} } } goods { amount } } }`)).cart.lines[0]?.price;

describe('a price by ship-to and by day of delivery', () => {
  it('is that of the usual address today in the catalogue, and of what was chosen in cart, checkout and ERP', async () => {
    const shown = await lena.data<{ product: { price: Priced } }>(`{ product(sku: "CABLE") { price(quantity: "100") { ${priced} } } }`);
    expect(shown.product.price).toEqual({ lineAmount: { amount: '100' }, explanation: { pricingDate: today, pricingDateBasis: 'ORDER_DATE' } });
    await lena.data('mutation { addToCart(idempotencyKey: "c1", lines: [{ sku: "CABLE", quantity: "100" }]) { __typename } }');
    expect(await inCart()).toEqual(shown.product.price);

    const first = await checkout({});
    const rotterdam = first.shipTos.find(({ number }) => number === '2')?.id;
    expect(first.lines[0]?.amount.amount).toBe('100');
    expect((await checkout({ shipToId: rotterdam })).lines[0]?.amount.amount).toBe('90');
    const chosen = await checkout({ shipToId: rotterdam, requestedDate: nextSummer });
    expect(chosen.lines[0]?.amount.amount).toBe('110');
    expect(await inCart()).toEqual({ lineAmount: { amount: '110' }, explanation: { pricingDate: nextSummer, pricingDateBasis: 'DELIVERY_DATE' } });
    // Another device has filled in nothing yet.
    expect((await checkout({ requestedDate: nextSummer })).defaultShipToId).toBe(rotterdam);

    const { submitOrder } = await lena.data<{ submitOrder: { order?: { goods: { amount: string } }; refusals?: object[] } }>(
      'mutation ($input: SubmitOrderInput!) { submitOrder(input: $input) { ... on OrderReceived { order { goods { amount } } } ... on OrderNotReceived { refusals { reason message } } } }',
      { input: { idempotencyKey: 's1', cartVersion: chosen.cartVersion, checkout: { shipToId: rotterdam, requestedDate: nextSummer, poNumber: 'PO-77' }, acceptedFingerprint: chosen.fingerprint } });
    expect(submitOrder).toEqual({ order: { goods: { amount: '110' } } });
    const sent = await bff.app.get(CompanyScope, { strict: false }).read(await bff.companiesOf(['10482']), (manager) => manager.query<{ payload: object }[]>('select payload from submission'));
    expect(sent).toEqual([{ payload: expect.objectContaining({ shipToExternalId: '2', requestedDate: nextSummer, pricingDate: nextSummer }) }]);
    // What is ordered next goes where it usually does.
    await lena.data('mutation { addToCart(idempotencyKey: "c2", lines: [{ sku: "CABLE", quantity: "100" }]) { __typename } }');
    expect(await inCart()).toEqual(shown.product.price);
  });

  it('costs a page of the cart one price call and one stock call', async () => {
    await lena.data('mutation { addToCart(idempotencyKey: "c3", lines: [{ sku: "BOLT", quantity: "3" }, { sku: "CABLE", quantity: "7" }]) { __typename } }');
    const cache = bff.app.get(BatchCache, { strict: false });
    await cache.settled();
    await cache.invalidate(['prices', 'stock']);
    const before = bff.erp.levers.calls();
    expect(await inCart()).toMatchObject({ lineAmount: { amount: expect.anything() } });
    expect(bff.erp.levers.calls() - before).toBe(2);
  });
});

describe('the buyer’s own PO as a document', () => {
  const upload = async (content: Uint8Array, name = 'po.pdf') => {
    const form = new FormData();
    form.append('file', new Blob([Buffer.from(content)], { type: 'application/pdf' }), name);
    const response = await lena.fetch('/files/po-documents', { method: 'POST', body: form, headers: { 'x-portico-csrf': '1', origin: bff.url } });
    return { status: response.status, body: await response.json() as { id?: string; url?: string; fileName?: string; error?: string } };
  };

  it('is kept by what it is, whatever it is called, and given back as it came', async () => {
    const { status, body } = await upload(Buffer.from('%PDF-1.7\nour order'), '../PO 4711.pdf');
    expect([status, body.fileName]).toEqual([201, 'PO 4711.pdf']);
    const kept = await lena.fetch(body.url ?? '');
    expect([kept.headers.get('content-type'), kept.headers.get('x-content-type-options'), await kept.text()]).toEqual(['application/pdf', 'nosniff', '%PDF-1.7\nour order']);
  });

  it('is refused when it only says that it is one, and when it is too large', async () => {
    expect(await upload(Buffer.from('<html><script>alert(1)</script>'))).toMatchObject({ status: 415, body: { error: 'type' } });
    // Often: the parser reports a file that it cut off only when it comes to it in time.
    for (let round = 0; round < 5; round += 1) {
      expect(await upload(Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(10 * 1024 * 1024)]))).toMatchObject({ status: 413, body: { error: 'size' } });
    }
  }, 60_000);

  it('stands on the order that it was sent with', async () => {
    const { body } = await upload(Buffer.from('%PDF-1.7\nour order'));
    const found = await checkout({});
    const order = async (poDocumentId: string | undefined) => (await lena.data<{ submitOrder: { order?: { poDocument: { id: string; fileName: string } | null }; refusals?: { field: string }[] } }>(
      'mutation ($input: SubmitOrderInput!) { submitOrder(input: $input) { ... on OrderReceived { order { poDocument { id fileName } } } ... on OrderNotReceived { refusals { field } } } }',
      { input: { idempotencyKey: `d ${poDocumentId ?? ''}`, cartVersion: found.cartVersion, checkout: { poNumber: 'PO-78' }, acceptedFingerprint: found.fingerprint, poDocumentId } })).submitOrder;
    expect((await order('00000000-0000-4000-8000-000000000000')).refusals).toEqual([{ field: 'poDocument' }]);
    expect((await order(body.id)).order).toEqual({ poDocument: { id: body.id, fileName: 'po.pdf' } });
  });

  it('is forgotten after a week when nothing was ordered with it', async () => {
    const { body: unused } = await upload(Buffer.from('%PDF-1.7\nnever ordered'));
    const kept = async () => (await bff.app.get(SyncScope, { strict: false }).run((manager) => manager.query<{ id: string }[]>(`select id from stored_file where created_at < now() - interval '7 days'`))).map(({ id }) => id);
    const owner = await openDataSource(bff.database.ownerUrl, { poolSize: 1 });
    await owner.query('alter table stored_file no force row level security');
    await owner.query(`update stored_file set created_at = now() - interval '8 days'`);
    await owner.query('alter table stored_file force row level security');
    await owner.destroy();
    const old = await kept();
    await bff.app.get(UnusedPoDocuments, { strict: false }).forget();
    const left = await kept();
    expect(old).toContain(unused.id);
    expect(left).not.toContain(unused.id);
    const [ordered] = (await lena.data<{ orders: { edges: { node: { poDocument: { id: string } } }[] } }>('{ orders(first: 1, filter: { search: "PO-78" }) { edges { node { poDocument { id } } } } }')).orders.edges;
    expect(left).toContain(ordered?.node.poDocument.id);
  });
});

describe('the list of orders', () => {
  it('holds those of the portal and those born elsewhere, and finds each by its PO number', async () => {
    const of = async (search: string) => (await lena.data<{ orders: { edges: { node: object }[] } }>('query ($search: String) { orders(first: 5, filter: { search: $search }) { edges { node { origin poNumber } } } }', { search })).orders.edges.map(({ node }) => node);
    expect(await of('4500118002')).toEqual([{ origin: 'PHONE', poNumber: '4500118002' }]);
    expect(await of('po-77')).toEqual([{ origin: 'PORTAL', poNumber: 'PO-77' }]);
  });
});

describe('a person who may order and not see orders', () => {
  it('is told by its reference that the order was received, and the same again', async () => {
    const clerk = await bff.lesser('10482', 'see-orders');
    await clerk.data('mutation { addToCart(idempotencyKey: "l1", lines: [{ sku: "BOLT", quantity: "2" }]) { __typename } }');
    const { checkout: found } = await clerk.data<{ checkout: Checkout }>('{ checkout(input: {}) { fingerprint cartVersion } }');
    const order = () => clerk.data<{ submitOrder: { reference: string; order: null } }>(
      'mutation ($input: SubmitOrderInput!) { submitOrder(input: $input) { ... on OrderReceived { reference order { id } } ... on OrderNotReceived { refusals { message } } } }',
      { input: { idempotencyKey: 'l2', cartVersion: found.cartVersion, checkout: { poNumber: 'PO-79' }, acceptedFingerprint: found.fingerprint } });
    const { submitOrder } = await order();
    expect(submitOrder).toEqual({ reference: expect.stringMatching(/./), order: null });
    expect((await order()).submitOrder).toEqual(submitOrder);
    const { orders } = await lena.data<{ orders: { edges: { node: object }[] } }>('{ orders(first: 5, filter: { search: "PO-79" }) { edges { node { reference } } } }');
    expect(orders.edges.map(({ node }) => node)).toEqual([{ reference: submitOrder.reference }]);
  });
});
