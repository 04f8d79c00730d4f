import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BuyerContext, ErpProduct } from '@portico/domain';
import { aMemoryErp, type MemoryErp } from '@portico/erp-contract/testing';
import { openCatalog, type CatalogFixture } from '../testing/catalog-fixture.js';
import { CountProducts, type ProductCounts } from './product-counts.js';
import type { ProductFilter, ProductSort, Shelf } from './product-query.js';
import { ProductSearch } from './product-search.js';
import { SearchPlanner } from './search-planner.js';

let at: CatalogFixture;
let erp: MemoryErp;
let lena: BuyerContext;
let search: ProductSearch;
let counts: CountProducts;

const attribute = (code: string, value: string, unit: string | null = null): ErpProduct['attributes'][number] => ({ code, name: code, value, unit });

beforeAll(async () => {
  at = await openCatalog();
  erp = aMemoryErp()
    .withCategory({ externalId: 'fasteners', position: 1 }).withCategory({ externalId: 'bolts', parentExternalId: 'fasteners', position: 2 })
    .withCategory({ externalId: 'safety', position: 3 }).withCategory({ externalId: 'gloves', parentExternalId: 'safety', position: 4 })
    .withProduct({ sku: 'HX-0812/20', name: 'Hexagon bolt M8 x 20', categoryExternalIds: ['bolts'], gtin: '4006381333931', attributes: [attribute('thread', 'M8'), attribute('length', '20', 'mm'), attribute('material', 'steel')] })
    .withProduct({ sku: 'HX-0812/25', name: 'Hexagon bolt M8 x 25', categoryExternalIds: ['bolts'], attributes: [attribute('thread', 'M8'), attribute('length', '25', 'mm'), attribute('material', 'A2')] })
    .withProduct({ sku: 'HX-1012/20', name: 'Hexagon bolt M10 x 20', categoryExternalIds: ['bolts'], attributes: [attribute('thread', 'M10'), attribute('length', '20', 'mm'), attribute('material', 'steel')] })
    .withProduct({ sku: 'hx-0812/20', name: 'Twin by case', categoryExternalIds: ['fasteners'], attributes: [attribute('material', 'steel')] })
    .withProduct({ sku: '000812', name: 'Washer for HX-0812/20', description: '<p>Fits every hexagon bolt</p>' })
    .withProduct({ sku: 'GL-9', name: 'Schutzhandschuh Größe 9', categoryExternalIds: ['gloves'], attributes: [attribute('material', 'leather')] })
    .withProduct({ sku: 'VA-1', name: 'Ball valve brass', attributes: [attribute('material', 'brass')] })
    .withPartNumber('10482', { sku: 'VA-1', partNumber: 'KA-000123' }).withPartNumber('10517', { sku: 'GL-9', partNumber: 'NW-77' })
    .withAssortment({ externalId: 'bolts only', categoryExternalIds: ['bolts'] })
    .open();
  lena = await at.buyer('10482');
  await at.buyer('10517');
  await at.syncs(erp.connector).all();
  const planner = new SearchPlanner();
  search = new ProductSearch(at.scope, planner);
  counts = new CountProducts(at.scope, planner);
});
afterAll(() => at.close());

const shelf = (assortments: readonly string[] | null = null, buyer = lena): Shelf => ({ connector: 'memory', assortments, accountId: buyer.account.id, companyId: buyer.companyId });
const filter = (change: Partial<ProductFilter> = {}): ProductFilter => ({ search: null, categoryId: null, facets: [], skus: null, ...change });
async function skus(change: Partial<ProductFilter>, { sort = 'relevance', on = shelf(), first = 50 }: { sort?: ProductSort; on?: Shelf; first?: number } = {}): Promise<string[]> {
  const placed = await search.page(lena.visibleCompanyIds, on, { filter: filter(change), sort, first, after: null });
  const rows = await at.app.query<{ id: string; sku: string }[]>('select id, sku from product where id = any ($1)', [placed.map(({ id }) => id)]);
  return placed.map(({ id }) => rows.find((row) => row.id === id)?.sku ?? '');
}
const found = (text: string, on = shelf()): Promise<string[]> => skus({ search: text }, { on });
const categoryId = async (name: string): Promise<string> => (await at.app.query<{ id: string }[]>('select id from category where name = $1', [name]))[0]?.id ?? '';
const count = (change: Partial<ProductFilter>, on = shelf()): Promise<ProductCounts> => counts.count(lena.visibleCompanyIds, on, filter(change));

describe('a search', () => {
  it('puts the SKU that was typed to the letter before its twin, and before what only mentions it', async () => {
    expect((await found('HX-0812/20')).slice(0, 3)).toEqual(['HX-0812/20', 'hx-0812/20', '000812']);
    expect((await found('hx-0812/20')).slice(0, 2)).toEqual(['hx-0812/20', 'HX-0812/20']);
  });

  it.each([
    ['with leading zeros', '000812', '000812'], ['squeezed together', 'hx081225', 'HX-0812/25'], ['apart', 'HX 0812 25', 'HX-0812/25'], ['from its middle', '1012/2', 'HX-1012/20'],
    ['by its GTIN', '4006381333931', 'HX-0812/20'], ['with a digit wrong', 'HX-0812/26', 'HX-0812/20'],
  ])('finds a number %s', async (_, text, sku) => {
    expect(await found(text)).toContain(sku);
  });

  it('finds what the account itself calls it, first, and nobody else\'s number', async () => {
    expect((await found('KA-000123'))[0]).toBe('VA-1');
    expect(await found('ka 0001')).toEqual(['VA-1']);
    expect(await found('NW-77')).toEqual([]);
  });

  it.each([
    ['a word', 'valve', ['VA-1']], ['the beginning of one', 'hexag m10', ['HX-1012/20']], ['words in any order', 'm8 bolt 25', ['HX-0812/25']],
    ['an attribute', 'leather', ['GL-9']], ['a word without its accents', 'grosse', ['GL-9']], ['a missing letter', 'hexagn m10', ['HX-1012/20']],
    ['two letters swapped', 'vavle', ['VA-1']], ['a wrong letter in a long word', 'schutzhandshuh', ['GL-9']], ['a misspelt word beside a right one', 'brass valfe', ['VA-1']],
    ['nothing', 'xylophone', []], ['signs that mean something to a search engine', `valve') | !:* & \\ 'x`, []],
  ])('finds %s', async (_, text, expected) => {
    expect(await found(text)).toEqual(expected);
  });

  it('weighs a name above a description', async () => {
    const list = await found('hexagon bolt');
    expect(list).toHaveLength(4);
    expect(list.at(-1)).toBe('000812');
  });

  it('sees the account\'s assortment alone', async () => {
    expect(await found('valve', shelf(['bolts only']))).toEqual([]);
    expect(await found('KA-000123', shelf(['bolts only']))).toEqual([]);
    expect(await skus({}, { on: shelf(['bolts only']) })).toEqual(['HX-0812/20', 'HX-0812/25', 'HX-1012/20']);
    expect(await skus({}, { on: shelf(['unknown']) })).toEqual([]);
    expect(await skus({}, { on: shelf([]) })).toEqual([]);
  });
});

describe('a list', () => {
  it('is sorted as people count and compare', async () => {
    expect(await skus({}, { sort: 'name' })).toEqual(['VA-1', 'HX-0812/20', 'HX-0812/25', 'HX-1012/20', 'GL-9', 'hx-0812/20', '000812']);
    const bySku = await skus({}, { sort: 'sku' });
    expect(bySku[0]).toBe('000812');
    expect(bySku).toHaveLength(7);
  });

  it.each([['relevance', 'hexagon bolt'], ['relevance', null], ['name', null], ['sku', 'hexagon']] as const)('is paged by %s of %s without a gap or a repetition', async (sort, text) => {
    const wish = filter({ search: text });
    const all = (await search.page(lena.visibleCompanyIds, shelf(), { filter: wish, sort, first: 50, after: null })).map(({ id }) => id);
    const paged: string[] = [];
    for (let after: readonly string[] | null = null; ;) {
      const rows = await search.page(lena.visibleCompanyIds, shelf(), { filter: wish, sort, first: 2, after });
      paged.push(...rows.slice(0, 2).map(({ id }) => id));
      if (rows.length <= 2) break;
      after = rows[1]?.key ?? null;
    }
    expect(paged).toEqual(all);
  });

  it('is narrowed by a category with all below it, by facets, and by what was bought', async () => {
    expect(await skus({ categoryId: await categoryId('fasteners') })).toHaveLength(4);
    expect(await skus({ facets: [{ code: 'material', values: ['steel', 'brass'] }, { code: 'thread', values: ['M8'] }] })).toEqual(['HX-0812/20']);
    expect(await skus({ facets: [{ code: 'material', values: ['no such'] }] })).toEqual([]);
    expect(await skus({ skus: ['VA-1', 'GL-9'] })).toEqual(['VA-1', 'GL-9']);
  });
});

describe('the counts', () => {
  it('are of the whole list: total, categories with all below them, values of each facet', async () => {
    const { total, categories, facets } = await count({});
    expect(total).toBe(7);
    expect(categories[await categoryId('fasteners')]).toBe(4);
    expect(categories[await categoryId('bolts')]).toBe(3);
    expect(facets.find(({ code }) => code === 'material')?.values).toEqual([{ value: 'A2', count: 1 }, { value: 'brass', count: 1 }, { value: 'leather', count: 1 }, { value: 'steel', count: 3 }]);
    expect(facets.find(({ code }) => code === 'length')?.values).toEqual([{ value: '20 mm', count: 2 }, { value: '25 mm', count: 1 }]);
  });

  it('of a facet and of the categories do not narrow themselves, and narrow the others', async () => {
    const { total, facets, categories } = await count({ categoryId: await categoryId('bolts'), facets: [{ code: 'material', values: ['A2'] }] });
    expect(total).toBe(1);
    expect(facets.find(({ code }) => code === 'material')?.values).toEqual([{ value: 'A2', count: 1 }, { value: 'steel', count: 2 }]);
    expect(facets.find(({ code }) => code === 'thread')).toBeUndefined();
    expect(categories).toEqual({ [await categoryId('fasteners')]: 1, [await categoryId('bolts')]: 1 });
  });

  it('see the account\'s assortment alone, and a search', async () => {
    expect((await count({}, shelf(['bolts only']))).total).toBe(3);
    expect((await count({ search: 'hexagn' })).total).toBe(4);
    expect(await count({ search: 'xylophone' })).toEqual({ total: 0, categories: {}, facets: [] });
  });
});
