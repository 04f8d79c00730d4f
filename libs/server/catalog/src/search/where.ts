import type { EntityManager } from 'typeorm';
import { onShelf, type FacetChoice, type ProductFilter, type Shelf } from './product-query.js';
import { matches, type SearchPlan } from './search-planner.js';
import type { Sql } from './sql.js';

/** A choice among a facet's values, as ids. Values that nothing has make an empty choice, which nothing meets. */
export interface FacetIds {
  readonly code: string;
  readonly ids: readonly number[];
}

export async function facetIds(manager: EntityManager, { connector }: Shelf, choices: readonly FacetChoice[]): Promise<readonly FacetIds[]> {
  if (choices.length === 0) return [];
  const rows = await manager.query<{ id: number; code: string; value: string }[]>(
    'select id, code, value from facet_value where connector = $1 and code = any ($2)', [connector, choices.map(({ code }) => code)]);
  return choices.map(({ code, values }) => ({ code, ids: rows.filter((row) => row.code === code && values.includes(row.value)).map(({ id }) => id) }));
}

/** SQL: on the shelf and looked for, whatever the category and the facets. */
export const base = (sql: Sql, shelf: Shelf, filter: ProductFilter, plan: SearchPlan | null): string => [
  onShelf(sql, shelf),
  ...(plan ? [matches(sql, plan)] : []),
  ...(filter.skus ? [`p.sku = any (${sql.value(filter.skus, 'text[]')})`] : []),
].join(' and ');

export const inCategory = (sql: Sql, { categoryId }: ProductFilter): string => (categoryId === null ? 'true' : `p.category_ids @> array[${sql.value(categoryId, 'uuid')}]`);

export const meets = (sql: Sql, choices: readonly FacetIds[]): string =>
  choices.map(({ ids }) => `p.facet_value_ids && ${sql.value(ids, 'int[]')}`).join(' and ') || 'true';
