import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { decimal, type DeltaPage, type DeltaRequest, type ErpProduct, type PriceAnswer } from '@portico/domain';
import type { ErpConnector, ErpRecordProblem } from '@portico/erp-contract';
import { openHttpConnector } from './index.js';
import { startSandbox, type StartedSandbox } from './testing/start-sandbox.js';

/** The sandbox is dirty on purpose: everything of it is read, and nothing of it is invented. */
describe('the HTTP connector on dirty data', () => {
  let sandbox: StartedSandbox;
  let connector: ErpConnector;
  let products: readonly ErpProduct[];
  const problems: ErpRecordProblem[] = [];
  jest.setTimeout(120_000);

  const all = async <T>(read: (request: DeltaRequest) => Promise<DeltaPage<T>>): Promise<readonly T[]> => {
    const items: T[] = [];
    for (let cursor: string | null = null; ;) {
      const page: DeltaPage<T> = await read({ cursor, watermark: null, limit: 500 });
      expect(page.rejected).toEqual([]);
      items.push(...page.items);
      cursor = page.nextCursor;
      if (cursor === null) return items;
    }
  };
  const pricesFor = async (externalId: string, currency: string): Promise<readonly PriceAnswer[]> =>
    connector.prices.prices({ account: { externalId, currency }, shipToExternalId: null, pricingDate: sandbox.today, lines: products.map((product) => ({ sku: product.sku, unit: product.salesUnit, quantity: product.multiple ?? '1' })) });

  beforeAll(async () => {
    sandbox = await startSandbox();
    connector = openHttpConnector({ baseUrl: sandbox.url, token: sandbox.token, report: (problem) => problems.push(problem) });
    products = await all((request) => connector.catalog.products(request));
  });
  afterAll(async () => {
    await connector.close();
    await sandbox.stop();
  });

  it('reads every product: twins that differ by case, slashes, leading zeros, HTML as it is, none without its units', () => {
    const skus = products.map((product) => product.sku);
    expect(new Set(skus).size).toBe(skus.length);
    expect(new Set(skus.map((sku) => sku.toLowerCase())).size).toBeLessThan(skus.length);
    expect(skus.some((sku) => sku.includes('/'))).toBe(true);
    expect(skus.some((sku) => sku.startsWith('0'))).toBe(true);
    expect(products.some((product) => product.description !== null && product.description.length > 3500 && /<\w+/.test(product.description))).toBe(true);
    expect(products.some((product) => product.imageIds.length === 0)).toBe(true);
    expect(products.some((product) => product.categoryExternalIds.length === 0)).toBe(true);
  });

  it('tells a missing price from one that is zero by mistake and from one that is meant to be zero', async () => {
    const answers = await pricesFor('10517', 'EUR');
    expect(answers).toHaveLength(products.length);
    const gaps = answers.flatMap((answer) => (answer.kind === 'gap' ? [answer.reason] : []));
    expect(gaps).toContain('price-on-request');
    expect(gaps).toContain('unmarked-zero');
    const zeros = answers.filter((answer) => answer.kind === 'price' && decimal(answer.price.amount).isZero());
    expect(zeros.every((answer) => answer.kind === 'price' && answer.isNoCharge)).toBe(true);
    const decimals = answers.flatMap((answer) => (answer.kind === 'price' ? [answer.price.amount.split('.')[1]?.length ?? 0] : []));
    expect(Math.max(...decimals)).toBe(6);
    expect(new Set(answers.flatMap((answer) => (answer.kind === 'price' ? [answer.price.priceQuantity] : [])))).toEqual(new Set(['1', '100', '1000']));
  });

  it('leaves out of an account’s prices what is not in its assortment', async () => {
    const answers = await pricesFor('10533', 'EUR');
    expect(answers.filter((answer) => answer.kind === 'gap' && answer.reason === 'not-in-assortment').length).toBeGreaterThan(0);
  });

  it('reads all stock, negative where it is', async () => {
    const stock = await connector.availability.availability({ skus: products.map((product) => product.sku), warehouses: null });
    expect(stock).toHaveLength(products.length);
    expect(stock.some((each) => each.stocks.some((warehouse) => decimal(warehouse.onHand ?? '0').isNegative()))).toBe(true);
  });

  it('reads every customer and its credit: duplicates, other currencies, blocks, limits of zero and none', async () => {
    const customers = await all((request) => connector.customers.customers(request));
    const vatNumbers = customers.flatMap((customer) => customer.vatNumber ?? []);
    expect(new Set(vatNumbers.map((number) => number.trim())).size).toBeLessThan(vatNumbers.length);
    expect(customers.some((customer) => customer.name !== customer.name.trim())).toBe(true);
    expect(new Set(customers.map((customer) => customer.currency)).size).toBeGreaterThan(1);
    expect(customers.some((customer) => customer.isBlocked)).toBe(true);
    const limits = [];
    for (const { externalId, currency, creditAccountExternalId } of customers) {
      if (creditAccountExternalId !== null) limits.push((await connector.credit.credit({ externalId, currency })).limit);
    }
    expect(limits.some((limit) => limit.kind === 'unknown')).toBe(true);
    expect(limits.some((limit) => limit.kind === 'limited' && decimal(limit.amount.amount).isZero())).toBe(true);
    expect(limits.some((limit) => limit.kind === 'unlimited')).toBe(false);
  });

  it('reads every order, however it was born', async () => {
    const orders = await all((request) => connector.orders.orders(request));
    const origins = new Set(orders.map((order) => order.origin));
    expect(origins).toContain('phone');
    expect(origins).toContain('edi');
    expect(orders.some((order) => order.shipments.length > 0)).toBe(true);
  });

  it('reads every invoice, credit memo and amount on account: overpaid, of one cent, without document or order', async () => {
    const invoices = await all((request) => connector.invoices.invoices(request));
    const has = (test: (invoice: (typeof invoices)[number]) => boolean): boolean => invoices.some(test);
    expect(new Set(invoices.map((invoice) => invoice.externalId)).size).toBe(invoices.length);
    expect(has(({ kind }) => kind === 'credit-memo')).toBe(true);
    expect(has(({ kind, openBalance }) => kind === 'unapplied-cash' && decimal(openBalance.amount).isNegative())).toBe(true);
    expect(has(({ kind, openBalance }) => kind === 'invoice' && decimal(openBalance.amount).isNegative())).toBe(true);
    expect(has(({ openBalance }) => decimal(openBalance.amount).equals('0.01'))).toBe(true);
    expect(has(({ hasDocument, kind }) => kind === 'invoice' && !hasDocument)).toBe(true);
    expect(has(({ orderNumbers, kind }) => kind === 'invoice' && orderNumbers.length === 0)).toBe(true);
  });

  it('has met no record that it could not read', () => {
    expect(problems).toEqual([]);
  });
});
