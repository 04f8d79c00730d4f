import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { operationIds } from './testing/contract-client.js';
import { startSandbox, type RunningSandbox } from './testing/start-sandbox.js';

let sandbox: RunningSandbox;
beforeAll(async () => { sandbox = await startSandbox(); }, 60_000);
afterAll(async () => { await sandbox.stop(); });

interface Product { sku: string; salesUnit: string; imageIds: string[]; orderMultiple: string }
interface Numbered { number: string }

describe('every answer of the sandbox follows the published contract', () => {
  it('in every list, page by page, without a record twice or missing', async () => {
    const lists = { listCategories: 'id', listProducts: 'sku', listAssortments: 'id', listPartNumbers: 'partNumber', listCustomers: 'number', listShipTos: 'id', listOrders: 'number', listShipments: 'number', listInvoices: 'number', listPayments: 'number' };
    for (const [operation, key] of Object.entries(lists)) {
      const whole = await sandbox.api.all(operation, { query: { limit: 500 } });
      const paged = await sandbox.api.all(operation, { query: { limit: 7 } });
      const ids = (items: Record<string, unknown>[]) => items.map((item) => [item['customer'], item[key]].join('/'));
      expect([operation, ids(paged.items)]).toEqual([operation, ids(whole.items)]);
      expect([operation, new Set(ids(paged.items)).size]).toEqual([operation, paged.items.length]);
      expect(paged.items.length).toBeGreaterThan(0);
    }
  }, 60_000);

  it('in every single record, image and document', async () => {
    const products = (await sandbox.api.all<Product>('listProducts', { query: { limit: 500 } })).items;
    for (const product of products.filter((one, i) => i % 20 === 0 || /[/ %#]/.test(one.sku))) {
      const { body } = await sandbox.api.call<Product>('getProduct', { params: { sku: product.sku } });
      expect(body.sku).toBe(product.sku);
      for (const id of product.imageIds) {
        const image = await sandbox.api.call('getProductImage', { params: { sku: product.sku, id } });
        expect([image.status, image.headers.get('content-type'), image.bytes.toString().slice(0, 4)]).toEqual([200, 'image/svg+xml', '<svg']);
      }
    }
    for (const [operation, list, pdf] of [['getOrder', 'listOrders', 'getAcknowledgementPdf'], ['getInvoice', 'listInvoices', 'getInvoicePdf'], ['getShipment', 'listShipments', null], ['getPayment', 'listPayments', null]] as const) {
      const { items } = await sandbox.api.all<Numbered & { hasPdf?: boolean }>(list, { query: { limit: 500 } });
      for (const item of items.filter((_, i) => i % 15 === 0)) {
        expect((await sandbox.api.call(operation, { params: { no: item.number } })).body).toEqual(item);
        if (pdf === null) continue;
        const printed = await sandbox.api.call<{ type: string } | null>(pdf, { params: { no: item.number } });
        if (item.hasPdf === false) expect(printed.body?.type).toBe('urn:erp:no-document');
        else expect(printed.bytes.toString('latin1', 0, 5)).toBe('%PDF-');
      }
    }
  }, 60_000);

  it('for every customer: the account, its ship-tos and credit', async () => {
    const { items } = await sandbox.api.all<Numbered & { creditAccountId: string }>('listCustomers', { query: { limit: 500 } });
    for (const customer of items) {
      const params = { no: customer.number };
      expect((await sandbox.api.call('getCustomer', { params })).body).toEqual(customer);
      expect((await sandbox.api.all('listCustomerShipTos', { params })).items.length).toBeGreaterThan(0);
      expect((await sandbox.api.call('getCredit', { params })).body).toMatchObject({ creditAccountId: customer.creditAccountId });
    }
  }, 60_000);

  it('for prices and stock of the whole catalogue, in batches, every line answered in its place', async () => {
    const products = (await sandbox.api.all<Product>('listProducts', { query: { limit: 500 } })).items;
    for (const customer of ['10482', '10560', '11001']) {
      const lines = [...products, { sku: 'NO-SUCH', salesUnit: 'PCE', orderMultiple: '1' }].slice(-500).map((product, i) => ({ lineId: String(i), sku: product.sku, unit: product.salesUnit, quantity: '12' }));
      const { body } = await sandbox.api.call<{ lines: { lineId: string; kind: string; reason?: string }[] }>('priceBatch', { body: { customer, lines } });
      expect(body.lines.map((line) => line.lineId)).toEqual(lines.map((line) => line.lineId));
      expect(body.lines.at(-1)).toMatchObject({ kind: 'gap', reason: 'unknown-sku' });
      expect(body.lines.filter((line) => line.kind === 'price').length).toBeGreaterThan(30);
    }
    const skus = [...products.map((product) => product.sku), 'NO-SUCH'].slice(-500);
    const { body } = await sandbox.api.call<{ items: { sku: string; known: boolean }[] }>('availabilityBatch', { body: { skus } });
    expect(body.items.map((item) => item.sku)).toEqual(skus);
    expect(body.items.at(-1)).toMatchObject({ known: false, unit: null, warehouses: [] });
  }, 60_000);

  it('for meta, warehouses and shipping methods', async () => {
    expect((await sandbox.api.call('getMeta')).body).toMatchObject({ contractVersion: '1.0.0', currency: 'EUR', settleAfterSeconds: 5 });
    expect((await sandbox.api.call<{ items: { id: string }[] }>('listWarehouses')).body.items.map((one) => one.id)).toEqual(['HAM', 'RTM', 'LYS']);
    expect((await sandbox.api.call<{ items: { id: string }[] }>('listShippingMethods')).body.items.map((one) => one.id)).toEqual(['STD', 'EXP', 'FRT', 'PUP']);
  });

  it('and no operation of the contract is missing', async () => {
    const known = await Promise.all(operationIds.map(async (operation) => {
      const answer = await sandbox.api.call<{ detail?: string }>(operation, { params: { no: 'none', sku: 'none', id: 'none' } });
      return [operation, answer.body?.detail?.startsWith('There is nothing at')];
    }));
    expect(known.filter(([, isMissing]) => isMissing)).toEqual([]);
  });
});

describe('lists', () => {
  it('tell what changed since a watermark and nothing else', async () => {
    const { watermark } = await sandbox.api.all('listProducts', { query: { limit: 500 } });
    const [first] = (await sandbox.api.call<{ items: Product[] }>('listProducts', { query: { limit: 1 } })).body.items;
    await sandbox.control('PATCH', `/products/${encodeURIComponent(first?.sku ?? '')}`, { name: 'Renamed' });
    const delta = await sandbox.api.all<{ sku: string; name: string }>('listProducts', { query: { changedSince: watermark } });
    expect(delta.items.map(({ sku, name }) => ({ sku, name }))).toEqual([{ sku: first?.sku, name: 'Renamed' }]);
    // It may come once more, where the server was writing at that moment; nothing else may.
    const next = await sandbox.api.all<{ sku: string }>('listProducts', { query: { changedSince: delta.watermark } });
    expect(next.items.filter((one) => one.sku !== first?.sku)).toEqual([]);
  });

  it('show a record that changes during a walk again, and miss none', async () => {
    const before = await sandbox.api.all<{ number: string }>('listCustomers', { query: { limit: 500 } });
    const firstPage = (await sandbox.api.call<{ items: { number: string }[]; nextCursor: string }>('listCustomers', { query: { limit: 5 } })).body;
    const moved = firstPage.items[0]?.number ?? '';
    await sandbox.control('PATCH', `/customers/${moved}`, { name: 'Moved' });
    const walked = await restOf(firstPage.nextCursor);
    expect(new Set([...firstPage.items, ...walked].map((one) => one.number))).toEqual(new Set(before.items.map((one) => one.number)));
    expect(walked.at(-1)?.number).toBe(moved);
  });

  async function restOf(cursor: string): Promise<{ number: string }[]> {
    const page = (await sandbox.api.call<{ items: { number: string }[]; nextCursor: string | null }>('listCustomers', { query: { cursor, limit: 5 } })).body;
    return [...page.items, ...(page.nextCursor === null ? [] : await restOf(page.nextCursor))];
  }

  it('refuse what they cannot read', async () => {
    expect((await sandbox.api.call('listProducts', { query: { cursor: 'rubbish' } })).body).toMatchObject({ type: 'urn:erp:invalid-cursor', status: 400 });
    expect((await sandbox.api.call('listProducts', { query: { changedSince: 'e30' } })).body).toMatchObject({ type: 'urn:erp:invalid-cursor' });
    expect((await sandbox.api.call('listProducts', { query: { limit: 501 } })).body).toMatchObject({ type: 'urn:erp:validation', errors: [{ pointer: '?limit' }] });
    expect((await sandbox.api.call('listProducts', { query: { colour: 'red' } })).body).toMatchObject({ type: 'urn:erp:validation', errors: [{ pointer: '?colour' }] });
  });

  it('give the part numbers of the customers asked for, page by page, and none of an unknown one', async () => {
    const { items } = await sandbox.api.all<{ customer: string; partNumber: string }>('listPartNumbers', { query: { limit: 500 } });
    const [one = '', two = '', ...others] = new Set(items.map(({ customer }) => customer));
    expect(others.length).toBeGreaterThan(0);
    const of = (...customers: string[]) => items.filter(({ customer }) => customers.includes(customer));
    expect((await sandbox.api.all('listPartNumbers', { query: { customer: one, limit: 3 } })).items).toEqual(of(one));
    expect((await sandbox.api.all('listPartNumbers', { query: { customer: [two, 'NOBODY', one], limit: 3 } })).items).toEqual(of(one, two));
    expect((await sandbox.api.all('listPartNumbers', { query: { customer: 'NOBODY' } })).items).toEqual([]);
    const tooMany = Array.from({ length: 101 }, (_, i) => String(i));
    expect((await sandbox.api.call('listPartNumbers', { query: { customer: tooMany } })).body).toMatchObject({ type: 'urn:erp:validation', errors: [{ pointer: '?customer' }] });
  });

  it('filter orders by reference, customer and PO number without regard to case and spaces', async () => {
    const { items: dirt } = await sandbox.control<{ items: { kind: string; ids: string[] }[] }>('GET', '/dirt');
    const numbers = dirt.find((one) => one.kind === 'po-number-twins')?.ids ?? [];
    const first = (await sandbox.api.call<{ poNumber: string }>('getOrder', { params: { no: numbers[0] ?? '' } })).body;
    const twins = (await sandbox.api.all<{ number: string }>('listOrders', { query: { poNumber: ` ${first.poNumber}` } })).items;
    expect(twins.map((order) => order.number)).toEqual(numbers);
    expect((await sandbox.api.all('listOrders', { query: { reference: 'never' } })).items).toEqual([]);
    const open = (await sandbox.api.all<{ state: string; customer: string }>('listOrders', { query: { customer: '10482', state: 'open' } })).items;
    expect(open.length).toBeGreaterThan(3);
    expect(open.every((order) => order.customer === '10482' && !['invoiced', 'closed', 'cancelled'].includes(order.state))).toBe(true);
  });
});

describe('at the door', () => {
  it('a wrong token is refused, on the contract and on the control API', async () => {
    expect((await sandbox.api.call('getMeta', { token: 'wrong' })).body).toMatchObject({ type: 'urn:erp:unauthorized', status: 401 });
    expect((await fetch(`${sandbox.api.url}/control/dirt`, { headers: { authorization: 'Bearer portico' } })).status).toBe(401);
  });

  it('a malformed body is refused with the field that is wrong', async () => {
    const answer = await sandbox.api.call('priceBatch', { body: { customer: '10482', lines: [{ lineId: '1', sku: 'x', unit: 'PCE', quantity: 3 }] } });
    expect(answer.body).toMatchObject({ type: 'urn:erp:validation', errors: [{ pointer: '/lines/0/quantity' }] });
    expect((await sandbox.api.call('priceBatch', { body: { customer: '10482' } })).body).toMatchObject({ errors: [{ pointer: '/lines' }] });
  });

  it('too large a batch is refused', async () => {
    const skus = Array.from({ length: 501 }, (_, i) => `S${String(i)}`);
    expect((await sandbox.api.call('availabilityBatch', { body: { skus } })).body).toMatchObject({ type: 'urn:erp:too-large', status: 413 });
  });
});
