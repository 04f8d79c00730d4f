import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ErpProduct, RejectedRecord } from '@portico/domain';
import { currentManager, ExternalKeys } from '@portico/platform-persistence';
import { checksumOf, facetsOf, productFault, productRow, spellings, type ProductRow } from '../sync/product-row.js';
import { storable } from '../text/storable.js';
import { categoryObject } from './category-writer.js';
import { facetKey, FacetWriter } from './facet-writer.js';
import { assortmentsWith, categoriesAbove } from './place-sql.js';
import { SkuClaims } from './sku-claims.js';

export const productObject = 'products';

export interface WrittenProducts {
  readonly taken: readonly string[];
  readonly changed: number;
  /** Not taken, or taken without what is named. */
  readonly problems: readonly RejectedRecord[];
  readonly unknownCategories: readonly string[];
}
interface Prepared {
  readonly id: string;
  readonly externalId: string;
  readonly row: ProductRow;
  readonly categoryIds: readonly string[];
  readonly facetIds: readonly number[];
}

/** Works in the sync's open scope: a page of products is one transaction. */
@Injectable()
export class ProductWriter {
  constructor(private readonly keys: ExternalKeys, private readonly facets: FacetWriter, private readonly claims: SkuClaims) {}

  async write(connector: string, sent: readonly ErpProduct[]): Promise<WrittenProducts> {
    const products = storable(sent);
    const faults = products.flatMap((product) => problem(product.externalId, productFault(product)));
    const faulty = new Set(faults.map(({ externalId }) => externalId));
    const sound = [...new Map(products.filter(({ externalId }) => !faulty.has(externalId)).map((product) => [product.externalId, product])).values()];
    const known = await this.keys.objectIds(connector, productObject, sound.map(({ externalId }) => externalId));
    const identified = sound.map((product) => ({ product, id: known.get(product.externalId) ?? randomUUID() }));
    const { granted, refused } = await this.claims.settle(connector, identified);
    const categories = await this.keys.objectIds(connector, categoryObject, [...new Set(granted.flatMap(({ product }) => product.categoryExternalIds))]);
    const facets = await this.facets.ids(connector, granted.flatMap(({ product }) => facetsOf(product)));
    const prepared = granted.map(({ product, id }): Prepared => ({
      id, externalId: product.externalId, row: productRow(product),
      categoryIds: product.categoryExternalIds.flatMap((each) => categories.get(each) ?? []),
      facetIds: [...new Set(facetsOf(product).flatMap((wish) => facets.get(facetKey(wish)) ?? []))],
    }));
    await this.keys.add(prepared.filter(({ externalId }) => !known.has(externalId)).map(({ id, externalId }) => ({ key: { connector, object: productObject, externalId }, objectId: id, companyId: null })));
    const changed = await this.upsert(connector, prepared);
    await this.link(prepared.filter(({ id }) => changed.has(id)));
    await this.learn(connector, prepared.filter(({ id }) => changed.has(id)));
    const lost = granted.flatMap(({ product }) => product.categoryExternalIds.filter((each) => !categories.has(each)).map((each) => ({ externalId: product.externalId, category: each })));
    return {
      taken: granted.map(({ product }) => product.externalId), changed: changed.size, unknownCategories: [...new Set(lost.map(({ category }) => category))],
      problems: [...faults, ...refused, ...lost.map(({ externalId, category }) => ({ externalId, reason: `Shown without category ${category}, which is not there` }))],
    };
  }

  /** Answers how many went. */
  async withdraw(connector: string, externalIds: readonly string[]): Promise<number> {
    const ids = await this.keys.objectIds(connector, productObject, externalIds);
    return this.remove('id = any ($2::uuid[])', [connector, [...ids.values()]]);
  }

  /** After a walk through everything: what it did not meet is gone. */
  withdrawUnseen(connector: string): Promise<number> {
    return this.remove('not exists (select from catalog_seen s where s.connector = $1 and s.product_id = product.id)', [connector]);
  }

  /** How many products a walk through everything has met, and how many are held. */
  async census(connector: string): Promise<{ readonly seen: number; readonly held: number }> {
    const [row] = await currentManager().query<{ seen: number; held: number }[]>(`
      select (select count(*)::int from catalog_seen where connector = $1) as seen, (select count(*)::int from product where connector = $1 and not is_removed) as held`, [connector]);
    return row ?? { seen: 0, held: 0 };
  }

  async see(connector: string, externalIds: readonly string[]): Promise<void> {
    const ids = await this.keys.objectIds(connector, productObject, externalIds);
    await currentManager().query('insert into catalog_seen (connector, product_id) select $1, unnest($2::uuid[]) on conflict do nothing', [connector, [...ids.values()]]);
  }

  private async remove(which: string, parameters: readonly unknown[]): Promise<number> {
    const rows = await currentManager().query<{ count: number }[]>(
      `with gone as (update product set is_removed = true where connector = $1 and not is_removed and ${which} returning id) select count(*)::int as count from gone`, [...parameters]);
    return rows[0]?.count ?? 0;
  }

  private async upsert(connector: string, prepared: readonly Prepared[]): Promise<ReadonlySet<string>> {
    const given = prepared.map(({ id, row: { words: [a, b, c, d], ...row }, categoryIds, facetIds }) =>
      ({ id, ...row, direct: categoryIds, facet_value_ids: facetIds, a, b, c, d, checksum: checksumOf({ ...row, words: [a, b, c, d] }, categoryIds) }));
    const changed = await currentManager().query<{ id: string }[]>(upsertSql, [connector, JSON.stringify(given)]);
    return new Set(changed.map(({ id }) => id));
  }

  private async link(prepared: readonly Prepared[]): Promise<void> {
    const pairs = prepared.flatMap(({ id, categoryIds }) => [...new Set(categoryIds)].map((category) => [id, category] as const));
    await currentManager().query('delete from product_category where product_id = any ($1::uuid[])', [prepared.map(({ id }) => id)]);
    await currentManager().query('insert into product_category (product_id, category_id) select * from unnest($1::uuid[], $2::uuid[])',
      [pairs.map(([product]) => product), pairs.map(([, category]) => category)]);
  }

  private async learn(connector: string, prepared: readonly Prepared[]): Promise<void> {
    await currentManager().query('insert into search_word (connector, word) select $1, unnest($2::text[]) on conflict do nothing', [connector, [...new Set(prepared.flatMap(({ row }) => spellings(row)))].sort()]);
  }
}

const problem = (externalId: string, reason: string | null): RejectedRecord[] => (reason === null ? [] : [{ externalId, reason }]);

const columns = ['sku', 'name', 'description', 'attributes', 'units', 'stock_unit', 'sales_unit', 'price_unit', 'minimum', 'multiple', 'pack_label', 'variant_group', 'variant_axes',
  'image_ids', 'gtin', 'is_discontinued', 'successor_sku', 'sort_name', 'sort_sku', 'squeezed_sku', 'facet_value_ids', 'checksum'];
const upsertSql = `
  with given as (
    select r.*, ${categoriesAbove('r.direct')} as categories,
      setweight(to_tsvector('simple', r.a), 'A') || setweight(to_tsvector('simple', r.b), 'B') || setweight(to_tsvector('simple', r.c), 'C') || setweight(to_tsvector('simple', r.d), 'D') as search
    from jsonb_to_recordset($2::jsonb) as r (
      id uuid, sku text, name text, description text, attributes jsonb, units jsonb, stock_unit text, sales_unit text, price_unit text, minimum numeric, multiple numeric, pack_label text,
      variant_group text, variant_axes jsonb, image_ids text[], gtin text, is_discontinued boolean, successor_sku text, sort_name text, sort_sku text, squeezed_sku text,
      facet_value_ids int[], checksum text, direct uuid[], a text, b text, c text, d text))
  insert into product as mine (connector, id, ${columns.join(', ')}, search, category_ids, assortment_ids)
  select $1, g.id, ${columns.map((column) => `g.${column}`).join(', ')}, g.search, g.categories, ${assortmentsWith({ connector: '$1', sku: 'g.sku', categories: 'g.categories' })} from given g
  on conflict (id) do update set ${[...columns, 'search', 'category_ids', 'assortment_ids'].map((column) => `${column} = excluded.${column}`).join(', ')}, is_removed = false, synced_at = now()
  where mine.checksum <> excluded.checksum or mine.is_removed
  returning id`;
