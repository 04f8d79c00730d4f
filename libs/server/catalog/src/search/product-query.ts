export type ProductSort = 'relevance' | 'name' | 'sku';

export interface FacetChoice {
  readonly code: string;
  /** One of these. */
  readonly values: readonly string[];
}
/** What is looked for in an account's catalogue. */
export interface ProductFilter {
  readonly search: string | null;
  readonly categoryId: string | null;
  /** Each must be met. */
  readonly facets: readonly FacetChoice[];
  /** Only these, e.g. what was bought before; null: all. */
  readonly skus: readonly string[] | null;
}
/** Whose catalogue: of one connector, and of these assortments (their external ids; null: everything). */
export interface Shelf {
  readonly connector: string;
  readonly assortments: readonly string[] | null;
  readonly accountId: string;
  readonly companyId: string;
}

/** SQL: the product `p` stands on the shelf. The ids are looked up once per statement. */
export const onShelf = (sql: { value(value: unknown, type: string): string }, { connector, assortments }: Shelf): string => {
  const own = sql.value(connector, 'text');
  const all = `p.connector = ${own} and not p.is_removed`;
  if (assortments === null) return all;
  return `${all} and p.assortment_ids && array(select k.object_id from external_key k where k.connector = ${own} and k.object = 'assortments' and k.external_id = any (${sql.value(assortments, 'text[]')}))`;
};
