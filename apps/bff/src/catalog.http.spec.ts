import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { SYNC_TASKS, type ErpOrder, type SyncTask } from '@portico/domain';
import { aMemoryErp, anAddress, aUnit } from '@portico/erp-contract/testing';
import { PriceChanges } from '@portico/server-pricing';
import { eventually } from '@portico/testing';
import { BffFixture } from './testing/bff-fixture.js';
import type { BuyerClient } from './testing/buyer-client.js';

const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
const number = (index: number): string => `P-${String(index).padStart(3, '0')}`;
const fine = 'sku name price { kind lineAmount { amount } freshness { state } } stock { warehouses { name available isDefault } freshness { state } }';
const pageQuery = `query ($first: Int!, $after: String, $filter: ProductFilter) { products(first: $first, after: $after, filter: $filter) {
  totalCount edges { node { ${fine} } } pageInfo { hasNextPage endCursor } facets { code values { value count } } categories { name productCount } freshness { state } } }`;

interface Page {
  readonly products: {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: { readonly sku: string; readonly name: string; readonly price: { readonly kind: string; readonly lineAmount: { readonly amount: string } | null; readonly freshness: { readonly state: string } };
      readonly stock: { readonly warehouses: readonly unknown[]; readonly freshness: { readonly state: string } } } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly facets: readonly { readonly code: string; readonly values: readonly { readonly value: string; readonly count: number }[] }[];
    readonly categories: readonly { readonly name: string; readonly productCount: number }[];
    readonly freshness: { readonly state: string };
  };
}

let bff: BffFixture;
let lena: BuyerClient;
let nils: BuyerClient;

beforeAll(async () => {
  const erp = aMemoryErp().withCategory({ externalId: 'c1', name: 'Bolts' }).withAssortment({ externalId: 'few', skus: [number(0), number(1)] });
  for (let index = 0; index < 60; index += 1) {
    erp.withProduct({ sku: number(index), name: `Bolt ${String(index)}`, categoryExternalIds: ['c1'], attributes: [{ code: 'material', name: 'Material', value: index % 2 === 0 ? 'steel' : 'brass', unit: null }] })
      .withPrice({ sku: number(index), amount: '2.50', explanation: { reference: 'RA-2026-118' } }).withStock(number(index), 'HAM', '7', [{ quantity: '60', date: '2026-11-27' }]);
  }
  erp.withProduct({ sku: 'BOX/1', name: 'Boxed', description: '<p>One<script>alert(1)</script></p><p>Two &amp; three</p>', units: [aUnit('pc'), aUnit('box', { numerator: '12' })], minimum: '24', imageIds: ['front', 'back'], gtin: '4006381333931', variantOf: 'g',
    variantAxes: [{ name: 'Size', value: '1' }] })
    .withPrice({ sku: 'BOX/1', amount: '8.4371', per: '100', breaks: [['1', '9'], ['100', '8.4371']] })
    .withImage('BOX/1', 'front', { contentType: 'image/svg+xml', content: svg }).withImage('BOX/1', 'back', { contentType: 'text/html', content: Buffer.from('<script>') })
    .withProduct({ sku: 'BOX/2', name: 'Boxed too', variantOf: 'g', variantAxes: [{ name: 'Size', value: '2' }] })
    .withProduct({ sku: 'OLD-1', status: 'discontinued', successorSku: 'OLD-2' }).withProduct({ sku: 'OLD-2', status: 'discontinued', successorSku: number(3) })
    .withProduct({ sku: 'LOOP-1', status: 'discontinued', successorSku: 'LOOP-2' }).withProduct({ sku: 'LOOP-2', status: 'discontinued', successorSku: 'LOOP-1' })
    .withProduct({ sku: 'ZERO' }).withPrice({ sku: 'ZERO', amount: '0' }).withProduct({ sku: 'FREE' }).withPrice({ sku: 'FREE', amount: '0', isNoCharge: true }).withProduct({ sku: 'UNPRICED' })
    .withPartNumber('10482', { sku: 'BOX/1', partNumber: 'KA-000123' })
    .withCustomer({ externalId: '10482' }).withCustomer({ externalId: '10517', assortmentIds: ['few'] });
  bff = await BffFixture.start({ erp });
  for (const order of [byPhone('O-1', number(7), daysAgo(20)), byPhone('O-2', number(9), daysAgo(400))]) bff.erp.records.orders.put(order.externalId, order);
  for (const task of bff.app.get<SyncTask[]>(SYNC_TASKS, { strict: false })) await task.run(new AbortController().signal);
  await bff.admit({ email: 'lena@kessler.example', customers: ['10482'] });
  await bff.admit({ email: 'nils@nordwind.example', customers: ['10517'] });
  lena = await bff.signedIn('lena@kessler.example');
  nils = await bff.signedIn('nils@nordwind.example');
}, 120_000);
afterEach(() => bff.erp.levers.restore());
afterAll(() => bff.stop());

const daysAgo = (days: number): string => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const byPhone = (externalId: string, sku: string, orderedOn: string): ErpOrder => ({
  externalId, number: externalId, reference: null, customerExternalId: '10482', poNumber: null, origin: 'phone', state: 'shipped', holds: [], orderedOn, requestedDate: null, shipTo: anAddress(), shipToExternalId: '1', shippingMethod: null,
  lines: [{ externalId: '1', originLine: null, relation: 'same', sku, description: sku, quantity: '1', unit: 'pc', shippedQuantity: '1', openQuantity: '0', price: null, amount: { amount: '2.50', currency: 'EUR' }, expectedDate: null, isCancelled: false }],
  goods: { amount: '2.50', currency: 'EUR' }, freight: null, tax: { amount: null, certainty: 'none' }, total: { amount: { amount: '2.50', currency: 'EUR' }, certainty: 'exact' }, shipments: [], invoiceNumbers: [], updatedAt: null,
});
const page = async (variables: object, client = lena): Promise<Page['products']> => (await client.data<Page>(pageQuery, { first: 48, ...variables })).products;
const one = async <T>(sku: string, fields: string, client = lena): Promise<T> => (await client.data<{ product: T }>(`query ($sku: String!) { product(sku: $sku) { ${fields} } }`, { sku })).product;

describe('a page of 48 products', () => {
  it('costs the ERP one price call and one stock call cold, and none warm', async () => {
    const before = bff.erp.levers.calls();
    const cold = await page({ filter: { search: 'bolt' } });
    expect(cold.edges).toHaveLength(48);
    expect(cold.edges.every(({ node }) => node.price.freshness.state === 'LIVE' && node.stock.freshness.state === 'LIVE')).toBe(true);
    expect(bff.erp.levers.calls() - before).toBe(2);
    const warm = await page({ filter: { search: 'bolt' } });
    expect(warm.edges.every(({ node }) => node.price.freshness.state === 'CACHED' && node.stock.freshness.state === 'CACHED')).toBe(true);
    expect(bff.erp.levers.calls() - before).toBe(2);
  });

  it('is shown while the ERP is down: what is held as it is, the rest without a figure and never as zero', async () => {
    await page({ first: 10, filter: { search: 'bolt' } });
    await bff.erp.levers.misbehave('unreachable');
    const { edges } = await page({ first: 60, filter: { search: 'bolt' } });
    expect(edges).toHaveLength(60);
    const states = new Set(edges.map(({ node }) => `${node.price.kind} ${node.price.lineAmount?.amount ?? '-'} ${node.price.freshness.state}`));
    expect(states).toEqual(new Set(['PRICE 2.5 CACHED', 'UNAVAILABLE - UNAVAILABLE']));
  });

  it('shows another price as soon as the ERP says that it changed, and asks for that one alone', async () => {
    await page({ first: 60, filter: { search: 'bolt' } });
    const entry = bff.erp.records.prices.findIndex(({ sku }) => sku === number(5));
    const price = bff.erp.records.prices[entry];
    if (!price) throw new Error('The price is not there');
    bff.erp.records.prices[entry] = { ...price, price: { ...price.price, amount: '3.75' } };
    await bff.app.get(PriceChanges, { strict: false }).onErpChange({ id: 'c1', object: 'price', ids: [number(5)], customerExternalId: '10482', occurredAt: new Date().toISOString() });
    const calls = bff.erp.levers.calls();
    const changed = await eventually('the notification was heard', async () => {
      const { edges } = await page({ first: 60, filter: { search: 'bolt' } });
      return edges.find(({ node }) => node.sku === number(5))?.node.price.lineAmount?.amount === '3.75' ? edges : null;
    });
    expect(changed.filter(({ node }) => node.price.lineAmount?.amount !== '2.5')).toHaveLength(1);
    expect(bff.erp.levers.calls() - calls).toBe(1);
  });

  it('goes on where the one before it ended', async () => {
    const first = await page({ first: 40, filter: { search: 'bolt' } });
    const second = await page({ first: 40, after: first.pageInfo.endCursor, filter: { search: 'bolt' } });
    expect(new Set([...first.edges, ...second.edges].map(({ node }) => node.sku)).size).toBe(60);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  it('says what the whole list consists of, and how old it is', async () => {
    const { totalCount, facets, categories, freshness } = await page({ first: 1, filter: { facets: [{ code: 'material', values: ['brass'] }] } });
    expect({ totalCount, facets, categories, freshness }).toEqual({
      totalCount: 30, categories: [{ name: 'Bolts', productCount: 30 }], freshness: { state: expect.any(String) },
      facets: [{ code: 'material', values: [{ value: 'brass', count: 30 }, { value: 'steel', count: 30 }] }],
    });
  });

  it('holds the account\'s assortment alone', async () => {
    expect((await page({}, nils)).edges.map(({ node }) => node.sku)).toEqual([number(0), number(1)]);
    expect((await nils.data<{ categories: unknown }>('{ categories { name parentId productCount } }')).categories).toEqual([{ name: 'Bolts', parentId: null, productCount: 2 }]);
    expect(await one(number(2), 'id', nils)).toBeNull();
  });

  it('holds what the account has ordered in the last twelve months, when it is asked for', async () => {
    const { edges, totalCount } = await page({ filter: { boughtBefore: true } });
    expect([edges.map(({ node }) => node.sku), totalCount]).toEqual([[number(7)], 1]);
    expect((await page({ filter: { boughtBefore: true } }, nils)).totalCount).toBe(0);
  });

  it.each([['a page size of 0', { first: 0 }], ['a cursor of another list', { after: 'eyJhIjoxfQ' }]])('refuses %s', async (_, variables) => {
    await expect(page(variables)).rejects.toThrow(/BAD_USER_INPUT|first must|not a cursor/);
  });
});

describe('one product', () => {
  it('is told whole: units, breaks, explanation, our number for it, text without markup', async () => {
    const product = await one<Record<string, unknown>>('BOX/1', `sku description customerPartNumber gtin minimum units { code numerator denominator } imageUrls isOrderable variants { sku variantAxes { value } }
      price { quantity unit lineAmount { amount currency } unitPrice { amount priceQuantity } breaks { fromQuantity isMet } explanation { kind decidedBy pricingDate } }`);
    expect(product).toMatchObject({
      description: 'One\n\nTwo & three', customerPartNumber: 'KA-000123', gtin: '4006381333931', minimum: '24', isOrderable: true, imageUrls: [expect.stringMatching(/front$/), expect.stringMatching(/back$/)],
      variants: [{ sku: 'BOX/1', variantAxes: [{ value: '1' }] }, { sku: 'BOX/2', variantAxes: [{ value: '2' }] }],
      price: { quantity: '24', unit: 'pc', lineAmount: { amount: '2.16', currency: 'EUR' }, unitPrice: { amount: '9', priceQuantity: '100' }, breaks: [{ fromQuantity: '1', isMet: true }, { fromQuantity: '100', isMet: false }], explanation: { decidedBy: 'ERP' } },
    });
    expect(await one('BOX/1', 'price(quantity: "10", unit: "box") { lineAmount { amount } breaks { isMet } }')).toEqual({ price: { lineAmount: { amount: '10.12' }, breaks: [{ isMet: true }, { isMet: true }] } });
  });

  it.each([['ZERO', 'PRICE_ON_REQUEST', null], ['UNPRICED', 'PRICE_ON_REQUEST', null], ['FREE', 'NO_CHARGE', '0']])('%s is %s', async (sku, kind, amount) => {
    expect(await one(sku, 'price { kind lineAmount { amount } }')).toEqual({ price: { kind, lineAmount: amount === null ? null : { amount } } });
  });

  it('that is discontinued names the end of its chain of successors, and a circle has none', async () => {
    expect(await one('OLD-1', 'isDiscontinued isOrderable successor { sku }')).toEqual({ isDiscontinued: true, isOrderable: false, successor: { sku: number(3) } });
    expect(await one('LOOP-1', 'successor { sku }')).toEqual({ successor: null });
    expect(await one(number(3), 'successor { sku }')).toEqual({ successor: null });
  });

  it('checked now is read from the ERP, and has no figure when that does not answer', async () => {
    await page({ first: 5 });
    const live = (): Promise<unknown> => lena.data(`query { liveProduct(sku: "${number(0)}") { price { kind freshness { state } } stock { freshness { state } } } }`);
    const before = bff.erp.levers.calls();
    expect(await live()).toEqual({ liveProduct: { price: { kind: 'PRICE', freshness: { state: 'LIVE' } }, stock: { freshness: { state: 'LIVE' } } } });
    expect(bff.erp.levers.calls() - before).toBe(2);
    await bff.erp.levers.misbehave('failing');
    expect(await live()).toEqual({ liveProduct: { price: { kind: 'UNAVAILABLE', freshness: { state: 'UNAVAILABLE' } }, stock: { freshness: { state: 'UNAVAILABLE' } } } });
  });
});

describe('prices of lines', () => {
  it('come in the order asked with one call, also for what the account cannot buy', async () => {
    const lines = [{ sku: 'BOX/1', quantity: '10', unit: 'box' }, { sku: 'unknown', quantity: '1' }, { sku: number(59), quantity: '3' }, { sku: 'BOX/1', quantity: '1', unit: 'pallet' }];
    const before = bff.erp.levers.calls();
    const { prices } = await lena.data<{ prices: unknown }>('query ($lines: [PriceLineInput!]!) { prices(lines: $lines, live: true) { kind quantity unit lineAmount { amount } } }', { lines });
    expect(prices).toEqual([
      { kind: 'PRICE', quantity: '10', unit: 'box', lineAmount: { amount: '10.12' } }, { kind: 'PRICE_ON_REQUEST', quantity: '1', unit: '', lineAmount: null },
      { kind: 'PRICE', quantity: '3', unit: 'pc', lineAmount: { amount: '7.5' } }, { kind: 'PRICE_ON_REQUEST', quantity: '1', unit: 'pallet', lineAmount: null },
    ]);
    expect(bff.erp.levers.calls() - before).toBe(1);
  });
});

describe('an image', () => {
  const get = async (path: string, client: BuyerClient | null, headers: Record<string, string> = {}): Promise<Response> => (client ? client.fetch(path, { headers }) : fetch(`${bff.url}${path}`));

  it('is handed on from the ERP once, kept by the browser, and runs nothing', async () => {
    const { imageUrls: [front, back] } = await one<{ imageUrls: string[] }>('BOX/1', 'imageUrls');
    const before = bff.erp.levers.calls();
    const answer = await get(front ?? '', lena);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([200, 'image/svg+xml', 'private, max-age=86400, stale-while-revalidate=604800']);
    expect(answer.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(svg);
    expect((await get(front ?? '', lena, { 'if-none-match': answer.headers.get('etag') ?? '' })).status).toBe(304);
    expect(bff.erp.levers.calls() - before).toBe(1);
    expect((await get(back ?? '', lena)).status).toBe(404);
  });

  it('is not there for who may not see the product, and for nobody signed out', async () => {
    const { imageUrls: [front] } = await one<{ imageUrls: string[] }>('BOX/1', 'imageUrls');
    expect((await get(front ?? '', nils)).status).toBe(404);
    expect((await get(front ?? '', null)).status).toBe(401);
    expect((await get('/files/product-image/not-an-id/front', lena)).status).toBe(404);
  });
});
