import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { BatchCache } from '@portico/platform-cache';
import { createDatabase, startProcess, type StartedProcess, type TestDatabase } from '@portico/testing';
import { openCatalogApp, type CatalogApp } from './testing/catalog-app.js';
import type { BuyerClient } from './testing/buyer-client.js';

jest.setTimeout(180_000);

/** The catalogue of the dirty ERP, through the HTTP contract into the portal: nothing crashes, vanishes or is invented. */
let sandbox: StartedProcess;
let erp: TestDatabase;
let at: CatalogApp;
let lena: BuyerClient;
const dirt = new Map<string, readonly string[]>();

const control = async <T>(method: string, at: string): Promise<T> => {
  const answer = await fetch(`${sandbox.url}/control${at}`, { method, headers: { authorization: 'Bearer control' } });
  return (answer.status === 204 ? null : await answer.json()) as T;
};
const callsOf = async (): Promise<Record<string, number>> =>
  Object.fromEntries(Object.entries((await control<{ operations: Record<string, { arrived: number }> }>('GET', '/calls')).operations).map(([operation, { arrived }]) => [operation, arrived]));

beforeAll(async () => {
  erp = await createDatabase({ owner: 'erp_sandbox' });
  sandbox = await startProcess({ service: 'erp-sandbox', entry: 'apps/erp-sandbox/dist/main.js', env: {
    SANDBOX_DATABASE_URL: erp.urlFor('erp_sandbox'), SANDBOX_TOKEN: 'token', SANDBOX_CONTROL_TOKEN: 'control', SANDBOX_SIZE: process.env['SANDBOX_SIZE'] ?? 'small', SANDBOX_RATE_LIMIT: '0', SANDBOX_LIFE: 'off', SANDBOX_TICK_MS: '0',
  } });
  at = await openCatalogApp({ ERP_HTTP_URL: sandbox.url, ERP_HTTP_TOKEN: 'token' }, '10482');
  lena = at.buyer;
  for (const { kind, ids } of (await control<{ items: { kind: string; ids: string[] }[] }>('GET', '/dirt')).items) dirt.set(kind, ids);
});
afterAll(async () => {
  await at.close();
  await sandbox.stop();
  await erp.drop();
});

const of = (kind: string): readonly string[] => {
  const ids = dirt.get(kind) ?? [];
  if (ids.length === 0) throw new Error(`The sandbox has no dirt of the kind ${kind}`);
  return ids;
};
interface Shown {
  readonly sku: string; readonly name: string; readonly description: string | null; readonly imageUrl: string | null; readonly categories: readonly { readonly name: string }[];
  readonly isDiscontinued: boolean; readonly isOrderable: boolean; readonly successor: { readonly sku: string } | null;
  readonly price: { readonly kind: string; readonly unitPrice: { readonly amount: string; readonly priceQuantity: string } | null; readonly lineAmount: { readonly amount: string } | null; readonly freshness: { readonly state: string } };
  readonly stock: { readonly warehouses: readonly { readonly available: string | null; readonly isInStock: boolean; readonly name: string }[]; readonly freshness: { readonly state: string } };
}
const fields = `sku name description imageUrl categories { name } isDiscontinued isOrderable successor { sku } price { kind unitPrice { amount priceQuantity } lineAmount { amount } freshness { state } }
  stock { warehouses { available isInStock name } freshness { state } }`;
const product = async (sku: string): Promise<Shown> => (await lena.data<{ product: Shown }>(`query ($sku: String!) { product(sku: $sku) { ${fields} } }`, { sku })).product;
const shown = (kind: string): Promise<readonly Shown[]> => Promise.all(of(kind).map(product));

describe('the dirty catalogue', () => {
  it('is copied whole, with nothing turned away', () => {
    expect(at.reports['products']?.rows).toBeGreaterThan(250);
    expect(at.reports).toMatchObject({ products: { rejected: 0 }, categories: { rejected: 0 }, assortments: { rejected: 0 } });
  });

  it.each(['sku-slashes', 'sku-leading-zeros', 'sku-case-twins'])('tells products of the kind %s apart, and finds each by its number', async (kind) => {
    expect((await shown(kind)).map(({ sku }) => sku)).toEqual(of(kind));
    for (const sku of of(kind)) {
      const { products } = await lena.data<{ products: { edges: { node: { sku: string } }[] } }>('query ($search: String!) { products(first: 5, filter: { search: $search }) { edges { node { sku } } } }', { search: sku });
      expect(products.edges[0]?.node.sku).toBe(sku);
    }
  });

  it('shows long descriptions as readable text that runs nothing', async () => {
    for (const { description } of await shown('long-descriptions')) {
      expect(description).toMatch(/Größe geprüft, ±0,5°C, für Außenbereich/);
      expect(description).toMatch(/🔩🧤/u);
      expect(description).not.toMatch(/<[a-z/]|\ufffd|\u0007|\u202e|alert/i);
    }
  });

  it('shows products without an image or a category', async () => {
    expect((await shown('without-image')).map(({ imageUrl }) => imageUrl)).toEqual(of('without-image').map(() => null));
    expect((await shown('without-category')).map(({ categories }) => categories)).toEqual(of('without-category').map(() => []));
  });

  it.each([['zero-prices', 'PRICE_ON_REQUEST'], ['missing-prices', 'PRICE_ON_REQUEST'], ['no-charge', 'NO_CHARGE']])('shows %s as %s', async (kind, expected) => {
    for (const { price } of await shown(kind)) {
      expect(price).toMatchObject({ kind: expected, freshness: { state: expect.stringMatching(/LIVE|CACHED/) } });
      if (expected === 'PRICE_ON_REQUEST') expect(price).toMatchObject({ unitPrice: null, lineAmount: null });
    }
  });

  it('keeps all decimals of a price, and its price quantity', async () => {
    const decimals = (await shown('price-decimals')).map(({ price }) => price.unitPrice?.amount.split('.')[1]?.length ?? 0);
    expect(decimals).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect((await shown('price-quantities')).map(({ price }) => price.unitPrice?.priceQuantity)).toEqual(['1', '100', '1000']);
  });

  it('shows stock below zero as nothing to sell', async () => {
    const warehouses = (await shown('negative-stock')).flatMap(({ stock }) => stock.warehouses);
    expect(warehouses.some(({ available, isInStock }) => available === '0' && !isInStock)).toBe(true);
    expect(warehouses.filter(({ available }) => available === null || available.startsWith('-'))).toEqual([]);
    expect(warehouses.every(({ name }) => name.length > 3)).toBe(true);
  });

  it('follows chains of successors, and survives a circle and a successor that is not there', async () => {
    const chains = await shown('successor-chains');
    const ends = of('successor-chains').filter((_, index) => index % 3 === 2);
    expect(chains.map(({ successor, isOrderable }) => [successor?.sku ?? null, isOrderable])).toEqual(chains.map((_, index) => [index % 3 === 2 ? null : ends[Math.floor(index / 3)], index % 3 === 2]));
    for (const kind of ['successor-loop', 'successor-unknown', 'discontinued']) expect((await shown(kind)).map(({ isDiscontinued, successor }) => [isDiscontinued, successor])).toEqual(of(kind).map(() => [true, null]));
  });

  it('is paged to its end with prices and stock, each product once', async () => {
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const { products }: { products: { totalCount: number; edges: { node: Shown }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } =
        await lena.data(`query ($after: String) { products(first: 48, after: $after, sort: SKU) { totalCount edges { node { ${fields} } } pageInfo { hasNextPage endCursor } } }`, { after });
      seen.push(...products.edges.map(({ node }) => node.sku));
      expect(products.edges.filter(({ node }) => node.price.kind === 'UNAVAILABLE' || node.stock.freshness.state === 'UNAVAILABLE')).toEqual([]);
      if (!products.pageInfo.hasNextPage) {
        expect(new Set(seen).size).toBe(products.totalCount);
        break;
      }
      after = products.pageInfo.endCursor;
    }
    expect(seen.length).toBeGreaterThan(200);
  });
});

describe('a page of 48 products', () => {
  it('takes one price call and one stock call over HTTP cold, and none warm', async () => {
    // A quantity nobody has asked for, and stock forgotten, so that the page is cold.
    const cache = at.app.get(BatchCache, { strict: false });
    await cache.settled();
    await cache.invalidate(['stock']);
    const ask = (): Promise<{ products: { edges: unknown[] } }> => lena.data('{ products(first: 48, sort: NAME) { edges { node { sku price(quantity: "17") { kind } stock { unit } } } } }');
    await control('DELETE', '/calls');
    expect((await ask()).products.edges).toHaveLength(48);
    expect(await callsOf()).toEqual({ priceBatch: 1, availabilityBatch: 1 });
    await ask();
    expect(await callsOf()).toEqual({ priceBatch: 1, availabilityBatch: 1 });
  });

  it('has images that the sandbox draws', async () => {
    const { products } = await lena.data<{ products: { edges: { node: { imageUrl: string | null } }[] } }>('{ products(first: 10, sort: NAME) { edges { node { imageUrl } } } }');
    const image = products.edges.find(({ node }) => node.imageUrl !== null)?.node.imageUrl ?? '';
    const answer = await lena.fetch(image);
    expect([answer.status, answer.headers.get('content-type')?.split('/')[0]]).toEqual([200, 'image']);
  });
});
