import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '../clock/days.js';
import { line } from '../testing/order-builder.js';
import { startSandbox, type RunningSandbox } from '../testing/start-sandbox.js';

interface Price { kind: string; netUnitPrice: string; listUnitPrice: string | null; lineAmount: string; breaks: { fromQuantity: string; netUnitPrice: string }[]; source: { kind: string; id: string | null; validFrom: string | null; validTo: string | null }; reason?: string }
interface Product { sku: string; salesUnit: string; categoryIds: string[]; orderMultiple: string }
const today = '2026-11-24';
let sandbox: RunningSandbox;
let products: Product[];
beforeAll(async () => {
  sandbox = await startSandbox();
  products = (await sandbox.api.all<Product>('listProducts', { query: { limit: 500 } })).items;
}, 60_000);
afterAll(async () => { await sandbox.stop(); });

const price = async (customer: string, sku: string, quantity = '1', pricingDate = today): Promise<Price> => {
  const { salesUnit = '' } = products.find((product) => product.sku === sku) ?? {};
  const { body } = await sandbox.api.call<{ lines: [Price] }>('priceBatch', { body: { customer, pricingDate, lines: [line(sku, salesUnit, quantity)] } });
  return body.lines[0];
};
/** The first article whose price for this customer comes from this kind of source. */
const priced = async (customer: string, kind: string): Promise<{ sku: string; price: Price }> => {
  const lines = products.map((product, at) => line(product.sku, product.salesUnit, '1', String(at)));
  const { body } = await sandbox.api.call<{ lines: (Price & { sku: string })[] }>('priceBatch', { body: { customer, lines } });
  const found = body.lines.find((one) => one.kind === 'price' && one.source.kind === kind);
  if (!found) throw new Error(`${customer} has no price of kind ${kind}`);
  return { sku: found.sku, price: found };
};

describe('the ERP prices', () => {
  it('by promotion while it lasts, and on no other day', async () => {
    const { sku, price: promoted } = await priced('10517', 'promotion');
    const { validFrom, validTo, id } = promoted.source;
    const sourceOn = async (day: string): Promise<string | null> => (await price('10517', sku, '1', day)).source.id;
    expect([await sourceOn(validFrom ?? ''), await sourceOn(validTo ?? '')]).toEqual([id, id]);
    for (const day of [addDays(validFrom ?? '', -1), addDays(validTo ?? '', 1)]) expect(await sourceOn(day)).not.toBe(id);
    expect(Number(promoted.netUnitPrice)).toBeLessThan(Number(promoted.listUnitPrice));
  });

  it('by the list of the customer\'s group, by its contract, and by list for who has neither', async () => {
    expect((await priced('10517', 'price-list')).price.source.id).toBe('PL-B');
    expect((await priced('10482', 'contract')).price.source.id).toMatch(/^RA-2026-118/);
    expect((await priced('10560', 'price-list')).price.source.id).toBe('PL-US');
    expect((await priced('10533', 'list')).price.source.id).toBeNull();
  });

  it('by quantity, as the breaks it tells say', async () => {
    const lines = products.map((product, at) => line(product.sku, product.salesUnit, '1', String(at)));
    const { body } = await sandbox.api.call<{ lines: (Price & { sku: string })[] }>('priceBatch', { body: { customer: '10482', lines } });
    const broken = body.lines.find((one) => one.kind === 'price' && one.source.kind === 'contract' && one.breaks.length > 2);
    expect(broken?.breaks.length).toBeGreaterThan(2);
    for (const { fromQuantity, netUnitPrice } of broken?.breaks.slice(1) ?? []) {
      expect((await price('10482', broken?.sku ?? '', fromQuantity)).netUnitPrice).toBe(netUnitPrice);
      expect((await price('10482', broken?.sku ?? '', String(Number(fromQuantity) - 1))).netUnitPrice).not.toBe(netUnitPrice);
    }
  });

  it('with no to six decimals, as many as it holds', async () => {
    const { items } = await sandbox.control<{ items: { kind: string; ids: string[] }[] }>('GET', '/dirt');
    const skus = items.find(({ kind }) => kind === 'price-decimals')?.ids ?? [];
    const found = await Promise.all(skus.map((sku) => price('10517', sku)));
    expect(found.map(({ netUnitPrice }) => netUnitPrice)).toEqual(['12', '12.3', '12.35', '12.346', '12.3457', '12.34568', '12.345678']);
  });

  it('nothing outside the assortment, and by name what it does not have', async () => {
    const grinder = products.find((product) => product.categoryIds[0]?.startsWith('PT'))?.sku ?? '';
    expect(await price('10482', grinder)).toMatchObject({ kind: 'gap', reason: 'not-in-assortment' });
    expect(await price('10517', grinder)).toMatchObject({ kind: 'price' });
    const { body } = await sandbox.api.call<{ lines: Price[] }>('priceBatch', { body: { customer: '10517', lines: [line('NO-SUCH', 'PCE', '1', 'a'), line(grinder, 'KGM', '1', 'b')] } });
    expect(body.lines.map(({ reason }) => reason)).toEqual(['unknown-sku', 'unknown-unit']);
  });
});
