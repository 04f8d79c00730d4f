import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ErpProduct } from '@portico/domain';
import { ErpError, type ErpConnector } from '@portico/erp-contract';
import { aMemoryErp, anErpProduct, type MemoryErp } from '@portico/erp-contract/testing';
import { openDataSource } from '@portico/platform-persistence';
import { eventually } from '@portico/testing';
import { openCatalog, type CatalogFixture, type Syncs } from '../testing/catalog-fixture.js';

let at: CatalogFixture;
let erp: MemoryErp;
let syncs: Syncs;
const signal = new AbortController().signal;

beforeAll(async () => { at = await openCatalog(); });
afterAll(() => at.close());
beforeEach(() => {
  erp = aMemoryErp().withCategory({ externalId: 'fasteners' }).withCategory({ externalId: 'bolts', parentExternalId: 'fasteners' }).withCustomer({ externalId: '10482' }).open();
  syncs = at.syncs(erp.connector);
});
afterEach(() => at.sync.run(async (manager) => {
  for (const table of ['product', 'product_category', 'category', 'assortment', 'assortment_sku', 'catalog_sync', 'catalog_seen', 'sync_rejection', 'external_key']) await manager.query(`delete from ${table}`);
}));

const put = (product: Partial<ErpProduct> & { sku: string }): void => { erp.records.products.put(product.externalId ?? product.sku, anErpProduct(product)); };
const rows = <T>(sql: string): Promise<T[]> => at.sync.run((manager) => manager.query<T[]>(sql));
const skus = async (): Promise<string[]> => (await rows<{ sku: string }>('select sku from product where not is_removed order by sku')).map(({ sku }) => sku);
const rejections = (): Promise<{ external_id: string; reason: string }[]> => rows('select external_id, reason from sync_rejection order by 1');

describe('the products', () => {
  it('are copied whole, then only what changed', async () => {
    for (let index = 0; index < 450; index += 1) put({ sku: `P-${String(index)}` });
    expect(await syncs.products.run(signal)).toEqual({ rows: 450, rejected: 0 });
    put({ sku: 'P-7', name: 'Renamed' });
    expect(await syncs.products.run(signal)).toEqual({ rows: 1, rejected: 0 });
    expect(await rows(`select name from product where sku = 'P-7'`)).toEqual([{ name: 'Renamed' }]);
  });

  it('keep their id for ever, and twins that differ by case are two', async () => {
    put({ sku: 'ab-1', externalId: '1' });
    put({ sku: 'AB-1', externalId: '2' });
    put({ sku: '00-1', externalId: '3' });
    put({ sku: '0-1', externalId: '4' });
    await syncs.products.run(signal);
    const before = await rows('select id, sku from product order by sku');
    put({ sku: 'ab-1', externalId: '1', name: 'Changed' });
    await syncs.products.run(signal);
    expect(await rows('select id, sku from product order by sku')).toEqual(before);
    expect(await skus()).toEqual(['0-1', '00-1', 'AB-1', 'ab-1']);
  });

  it('go on after an interruption with the page that was not taken', async () => {
    for (let index = 0; index < 450; index += 1) put({ sku: `P-${String(index).padStart(3, '0')}` });
    const asked: (string | null)[] = [];
    let failsAt = 2;
    const catalog: ErpConnector['catalog'] = {
      ...erp.connector.catalog,
      products: (request, call) => {
        asked.push(request.cursor);
        if (asked.length === failsAt) return Promise.reject(new ErpError('unreachable', 'gone'));
        return erp.connector.catalog.products(request, call);
      },
    };
    const interrupted = at.syncs({ ...erp.connector, catalog });
    await expect(interrupted.products.run(signal)).rejects.toThrow('gone');
    failsAt = -1;
    expect(await interrupted.products.run(signal)).toEqual({ rows: 250, rejected: 0 });
    expect(asked[2]).toBe(asked[1]);
    expect(await skus()).toHaveLength(450);
  });

  it('are read again whole when the ERP has forgotten where we were', async () => {
    put({ sku: 'A' });
    await syncs.products.run(signal);
    put({ sku: 'B' });
    const catalog: ErpConnector['catalog'] = {
      ...erp.connector.catalog,
      products: (request, call) => (request.watermark === null ? erp.connector.catalog.products(request, call) : Promise.reject(new ErpError('refused', 'invalid cursor'))),
    };
    expect(await at.syncs({ ...erp.connector, catalog }).products.run(signal)).toEqual({ rows: 2, rejected: 0 });
  });

  it('that the ERP withdrew are gone, and come back under their id', async () => {
    put({ sku: 'A' });
    put({ sku: 'B' });
    await syncs.products.run(signal);
    const [before] = await rows(`select id from product where sku = 'A'`);
    const page = { items: [], nextCursor: null, watermark: 'w', rejected: [], withdrawn: ['A', 'unknown'] };
    await at.syncs({ ...erp.connector, catalog: { ...erp.connector.catalog, products: () => Promise.resolve(page) } }).products.run(signal);
    expect(await skus()).toEqual(['B']);
    await rows(`update catalog_sync set watermark = null`);
    await syncs.products.run(signal);
    expect(await rows(`select id from product where sku = 'A' and not is_removed`)).toEqual([before]);
  });

  it('that a walk through everything does not meet are gone; those that cannot be read stay', async () => {
    put({ sku: 'A' });
    put({ sku: 'B' });
    put({ sku: 'C' });
    await syncs.products.run(signal);
    await rows(`update catalog_sync set last_whole_at = now() - interval '25 hours'`);
    const page = { items: [anErpProduct({ sku: 'A' })], nextCursor: null, watermark: 'w', rejected: [{ externalId: 'B', reason: 'no unit' }] };
    await at.syncs({ ...erp.connector, catalog: { ...erp.connector.catalog, products: () => Promise.resolve(page) } }).products.run(signal);
    expect(await skus()).toEqual(['A', 'B']);
    expect(await rejections()).toEqual([{ external_id: 'B', reason: 'no unit' }]);
  });

  it('are not all taken away because the ERP sends none', async () => {
    put({ sku: 'A' });
    await syncs.products.run(signal);
    await rows(`update catalog_sync set watermark = null`);
    const page = { items: [], nextCursor: null, watermark: 'w', rejected: [] };
    await expect(at.syncs({ ...erp.connector, catalog: { ...erp.connector.catalog, products: () => Promise.resolve(page) } }).products.run(signal)).rejects.toThrow(/no product at all/);
    expect(await skus()).toEqual(['A']);
  });

  it('that are unusable are named with the reason until they are good', async () => {
    put({ sku: ' ', externalId: '1' });
    put({ sku: 'A', externalId: '2', salesUnit: 'box' });
    put({ sku: 'B', externalId: '3' });
    put({ sku: 'B', externalId: '4' });
    put({ sku: 'C', externalId: '5', categoryExternalIds: ['nowhere', 'bolts'] });
    expect(await syncs.products.run(signal)).toEqual({ rows: 2, rejected: 4 });
    expect(await rejections()).toEqual([
      { external_id: '1', reason: 'It has no SKU' },
      { external_id: '2', reason: 'It is stocked, sold or priced in box, which is none of its units' },
      { external_id: '4', reason: 'Its SKU B belongs to product 3' },
      { external_id: '5', reason: 'Shown without category nowhere, which is not there' },
    ]);
    put({ sku: 'D', externalId: '1' });
    await syncs.products.run(signal);
    expect((await rejections()).map(({ external_id }) => external_id)).toEqual(['2', '4', '5']);
  });

  it('may exchange their SKUs in one page', async () => {
    put({ sku: 'A', externalId: '1' });
    put({ sku: 'B', externalId: '2' });
    await syncs.products.run(signal);
    put({ sku: 'B', externalId: '1' });
    put({ sku: 'A', externalId: '2' });
    expect(await syncs.products.run(signal)).toEqual({ rows: 2, rejected: 0 });
  });

  it('of any dirt are stored', async () => {
    put({ sku: 'Z/\u0000ä', name: 'Bolt \ud83d', description: `<p>\u0000${'x'.repeat(4_000)}💪`, attributes: [{ code: 'm', name: 'Material', value: 'steel\u0000', unit: null }] });
    expect(await syncs.products.run(signal)).toEqual({ rows: 1, rejected: 0 });
    expect(await rows('select sku, name from product')).toEqual([{ sku: 'Z/ä', name: 'Bolt' }]);
  });
});

describe('the categories', () => {
  it('are made a tree of, whatever the ERP sends', async () => {
    erp.records.categories.push({ externalId: 'orphan', name: 'Orphan', parentExternalId: 'nowhere', position: 3 },
      { externalId: 'a', name: 'A', parentExternalId: 'b', position: 4 }, { externalId: 'b', name: 'B', parentExternalId: 'a', position: 5 }, { externalId: 'below', name: 'Below', parentExternalId: 'a', position: 6 });
    await syncs.categories.run(signal);
    expect(await rows('select c.name, array_length(c.path, 1) as depth, p.name as parent from category c left join category p on p.id = c.parent_id order by c.position')).toEqual([
      { name: 'fasteners', depth: 1, parent: null }, { name: 'bolts', depth: 2, parent: 'fasteners' }, { name: 'Orphan', depth: 1, parent: null },
      { name: 'A', depth: 1, parent: null }, { name: 'B', depth: 1, parent: null }, { name: 'Below', depth: 2, parent: 'A' },
    ]);
    expect((await rejections()).map(({ external_id }) => external_id)).toEqual(['a', 'b', 'orphan']);
  });

  it('that move take their products along, and that go leave them without', async () => {
    put({ sku: 'A', categoryExternalIds: ['bolts'] });
    await syncs.all();
    const names = (): Promise<unknown> => rows('select array(select c.name from category c where c.id = any (p.category_ids) order by 1) as names from product p');
    expect(await names()).toEqual([{ names: ['bolts', 'fasteners'] }]);
    erp.records.categories[1] = { externalId: 'bolts', name: 'bolts', parentExternalId: null, position: 1 };
    await syncs.categories.run(signal);
    expect(await names()).toEqual([{ names: ['bolts'] }]);
    erp.records.categories.splice(1);
    await syncs.categories.run(signal);
    expect(await names()).toEqual([{ names: [] }]);
    erp.records.categories.splice(0);
    await expect(syncs.categories.run(signal)).rejects.toThrow(/no category at all/);
  });
});

describe('the assortments', () => {
  const inside = async (): Promise<Record<string, string[]>> => Object.fromEntries((await rows<{ name: string; skus: string[] }>(`
    select a.name, array(select sku from product p where a.id = any (p.assortment_ids) order by sku) as skus from assortment a where not a.is_removed`)).map(({ name, skus: within }) => [name, within]));

  it('hold what is named, what is below a named category, and never what is left out', async () => {
    put({ sku: 'A', categoryExternalIds: ['bolts'] });
    put({ sku: 'B', categoryExternalIds: ['fasteners'] });
    put({ sku: 'C' });
    erp.records.assortments.push(
      { externalId: '1', name: 'all but B', includesEverything: true, categoryExternalIds: [], skus: [], excludedSkus: ['B'] },
      { externalId: '2', name: 'fasteners', includesEverything: false, categoryExternalIds: ['fasteners', 'nowhere'], skus: ['C'], excludedSkus: ['A'] });
    await syncs.all();
    expect(await inside()).toEqual({ 'all but B': ['A', 'C'], fasteners: ['B', 'C'] });
    expect(await rejections()).toEqual([{ external_id: '2', reason: 'It names category nowhere, which is not there' }]);
    put({ sku: 'D', categoryExternalIds: ['bolts'] });
    await syncs.products.run(signal);
    erp.records.assortments.splice(0, 1);
    erp.records.assortments[0] = { externalId: '2', name: 'fasteners', includesEverything: false, categoryExternalIds: ['bolts'], skus: [] };
    expect(await inside()).toMatchObject({ fasteners: ['B', 'C', 'D'] });
    await syncs.assortments.run(signal);
    expect(await inside()).toEqual({ fasteners: ['A', 'D'] });
  });

  it('hold products that were written while they were', async () => {
    put({ sku: 'A', categoryExternalIds: ['bolts'] });
    erp.records.assortments.push({ externalId: '2', name: 'fasteners', includesEverything: false, categoryExternalIds: ['fasteners'], skus: [] });
    await syncs.categories.run(signal);
    const blocker = await openDataSource(at.database.url, { poolSize: 1 });
    let products: Promise<unknown> = Promise.resolve();
    await blocker.transaction(async (manager) => {
      // The product is placed, and its transaction waits for the search words.
      await manager.query('lock table search_word');
      products = syncs.products.run(signal);
      await eventually('the products wait', async () => (await rows<{ waiting: number }>(`select count(*)::int as waiting from pg_locks where not granted and relation = 'search_word'::regclass`))[0]?.waiting === 1);
      await syncs.assortments.run(signal);
    });
    await products;
    await blocker.destroy();
    expect(await inside()).toEqual({ fasteners: ['A'] });
  });
});

describe('customers\' part numbers', () => {
  it('are read in one call of the ERP for all accounts that are due', async () => {
    await at.buyer('10482');
    await at.buyer('10517');
    await syncs.partNumbers.onErpChange({ id: '1', object: 'part-number', ids: [], customerExternalId: null, occurredAt: '2026-03-02T09:00:00Z' });
    const before = erp.levers.calls();
    await syncs.partNumbers.run(signal);
    expect(erp.levers.calls() - before).toBe(1);
  });

  it('stand behind the wall of their company, and are read again when the ERP says so', async () => {
    const lena = await at.buyer('10482');
    const nils = await at.buyer('10517');
    erp.records.partNumbers.set('10482', [{ sku: 'A', partNumber: 'KA-000123' }, { sku: 'A', partNumber: ' ' }]);
    const own = (buyer: typeof lena): Promise<unknown> => at.scope.read(buyer.visibleCompanyIds, (manager) => manager.query('select sku, part_number, squeezed from customer_part_number'));
    await syncs.partNumbers.run(signal);
    expect(await own(lena)).toEqual([{ sku: 'A', part_number: 'KA-000123', squeezed: 'ka000123' }]);
    expect(await own(nils)).toEqual([]);
    erp.records.partNumbers.set('10482', [{ sku: 'A', partNumber: 'KA-7' }]);
    await syncs.partNumbers.run(signal);
    expect(await own(lena)).toMatchObject([{ part_number: 'KA-000123' }]);
    await syncs.partNumbers.onErpChange({ id: '1', object: 'part-number', ids: [], customerExternalId: '10482', occurredAt: '2026-03-02T09:00:00Z' });
    await syncs.partNumbers.run(signal);
    expect(await own(lena)).toMatchObject([{ part_number: 'KA-7' }]);
  });
});
