import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { kindsOfDirt } from './dirt/index.js';
import { startSandbox, type RunningSandbox } from '../testing/start-sandbox.js';

const lists = ['listCategories', 'listProducts', 'listAssortments', 'listPartNumbers', 'listCustomers', 'listShipTos', 'listOrders', 'listShipments', 'listInvoices', 'listPayments'];
const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');
type Json = Record<string, unknown>;

/** Two processes on two databases, each with the ERP's own life in it. */
let first: RunningSandbox;
let second: RunningSandbox;
let other: RunningSandbox;
beforeAll(async () => {
  [first, second, other] = await Promise.all(['7', '7', '8'].map((seed) => startSandbox({ SANDBOX_SEED: seed, SANDBOX_LIFE: 'on' }))) as [RunningSandbox, RunningSandbox, RunningSandbox];
}, 120_000);
afterAll(async () => { await Promise.all([first, second, other].map((sandbox) => sandbox.stop())); });

/** What it says on its wire, list by list. */
const everything = async ({ api }: RunningSandbox): Promise<Record<string, string>> =>
  Object.fromEntries(await Promise.all(lists.map(async (operation): Promise<[string, string]> => [operation, hash((await api.all(operation, { query: { limit: 500 } })).items)])));

describe('two ERPs of one seed', () => {
  it('say the same in every list, to the last byte', async () => {
    expect(await everything(second)).toEqual(await everything(first));
  }, 60_000);

  it('price and stock the same, and draw and print the same', async () => {
    const answers = async ({ api }: RunningSandbox) => {
      const products = (await api.all<{ sku: string; salesUnit: string; imageIds: string[] }>('listProducts', { query: { limit: 500 } })).items.slice(0, 300);
      const lines = products.map(({ sku, salesUnit }, at) => ({ lineId: String(at), sku, unit: salesUnit, quantity: '24' }));
      const prices = (await api.call<Json>('priceBatch', { body: { customer: '10482', lines } })).body['lines'];
      const stock = (await api.call<Json>('availabilityBatch', { body: { skus: products.map(({ sku }) => sku) } })).body['items'];
      const drawn = products.find(({ imageIds }) => imageIds.length > 0);
      const image = (await api.call('getProductImage', { params: { sku: drawn?.sku ?? '', id: drawn?.imageIds[0] ?? '' } })).bytes;
      const invoice = (await api.all<{ number: string; hasPdf: boolean }>('listInvoices', { query: { customer: '10482' } })).items.find(({ hasPdf }) => hasPdf);
      const paper = (await api.call('getInvoicePdf', { params: { no: invoice?.number ?? '' } })).bytes;
      return [hash(prices), hash(stock), hash(image.toString('hex')), hash(paper.toString('hex'))];
    };
    expect(await answers(second)).toEqual(await answers(first));
  }, 60_000);

  it('live the same days: who orders what, what leaves, what is paid', async () => {
    const days = async (sandbox: RunningSandbox) => {
      await sandbox.control('POST', '/clock', { advanceDays: 12 });
      const of = async (list: string, ...fields: string[]) => (await sandbox.api.all(list, { query: { limit: 500 } })).items.map((item) => fields.map((field) => item[field]));
      return { orders: await of('listOrders', 'number', 'customer', 'channel', 'state', 'totals'), shipments: await of('listShipments', 'number', 'orderNumbers', 'lines'), payments: await of('listPayments', 'number', 'customer', 'amount', 'receivedOn') };
    };
    const born = (lived: Awaited<ReturnType<typeof days>>) => lived.orders.filter(([number]) => String(number) >= 'SO-240001');
    const [one, two, three] = [await days(first), await days(second), await days(other)];
    expect(born(one).length).toBeGreaterThan(3);
    const sorted = (lived: typeof one) => Object.fromEntries(Object.entries(lived).map(([list, records]) => [list, records.map((record) => JSON.stringify(record)).sort()]));
    expect(sorted(two)).toEqual(sorted(one));
    expect(born(three).map(([, customer]) => customer)).not.toEqual(born(one).map(([, customer]) => customer));
  }, 60_000);

  it('are told from one of another seed', async () => {
    const [one, three] = [await everything(first), await everything(other)];
    for (const list of ['listProducts', 'listCustomers', 'listOrders', 'listInvoices']) expect([list, three[list] === one[list]]).toEqual([list, false]);
  }, 60_000);

  it('list the same dirt, every kind of it with the ids it lies on', async () => {
    const dirt = async (sandbox: RunningSandbox) => (await sandbox.control<{ items: { kind: string; what: string; ids: string[] }[] }>('GET', '/dirt')).items;
    const found = await dirt(first);
    expect(found.map(({ kind, what }) => ({ kind, what }))).toEqual(kindsOfDirt.map(({ kind, what }) => ({ kind, what })));
    expect(found.filter(({ ids }) => ids.length === 0)).toEqual([]);
    expect(await dirt(second)).toEqual(found);
  });
});
