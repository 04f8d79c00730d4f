import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openCatalogApp, type CatalogApp } from './testing/catalog-app.js';

jest.setTimeout(180_000);
const { env } = process;

interface Listed { readonly sku: string; readonly price: { readonly kind: string; readonly lineAmount: { readonly amount: string } | null; readonly freshness: { readonly state: string } }; readonly stock: { readonly warehouses: readonly { readonly name: string; readonly available: string | null }[]; readonly freshness: { readonly state: string } } }

describe('the catalogue of a real Tryton', () => {
  let at: CatalogApp;
  beforeAll(async () => {
    at = await openCatalogApp({
      ERP_CONNECTOR: 'tryton', ERP_TRYTON_URL: env['TRYTON_URL'] ?? env['ERP_TRYTON_URL'], ERP_TRYTON_DATABASE: env['TRYTON_DATABASE'] ?? 'erp',
      ERP_TRYTON_USER: env['TRYTON_USER'] ?? 'portal', ERP_TRYTON_PASSWORD: env['TRYTON_PASSWORD'] ?? 'portal-Passw0rd!',
    });
  });
  afterAll(() => at.close());

  const list = async (quantity: string): Promise<readonly Listed[]> => {
    const { products } = await at.buyer.data<{ products: { edges: { node: Listed }[] } }>(`query ($quantity: Decimal!) { products(first: 48, sort: SKU) { edges { node {
      sku price(quantity: $quantity) { kind lineAmount { amount } freshness { state } } stock { warehouses { name available } freshness { state } } } } } }`, { quantity });
    return products.edges.map(({ node }) => node);
  };

  it('is copied, searched by number and by name, and has no images to show', async () => {
    expect(at.reports['products']?.rows).toBeGreaterThan(0);
    const [first] = await list('1');
    const found = await at.buyer.data<{ products: { edges: { node: { sku: string; imageUrl: string | null } }[] } }>('query ($search: String!) { products(first: 5, filter: { search: $search }) { edges { node { sku imageUrl } } } }', { search: first?.sku });
    expect(found.products.edges[0]?.node).toEqual({ sku: first?.sku, imageUrl: null });
  });

  it('has the customer\'s prices and stock by warehouse, read once and then held', async () => {
    const cold = await list('3');
    const priced = cold.filter(({ price }) => price.kind === 'PRICE');
    expect(priced.length).toBeGreaterThan(0);
    expect(cold.every(({ price, stock }) => price.kind !== 'UNAVAILABLE' && stock.freshness.state !== 'UNAVAILABLE')).toBe(true);
    expect(cold.some(({ stock }) => stock.warehouses.some(({ available }) => available !== null))).toBe(true);
    expect((await list('3')).every(({ price }) => price.freshness.state === 'CACHED')).toBe(true);
  });
});
