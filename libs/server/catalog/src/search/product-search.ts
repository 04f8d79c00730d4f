import { Injectable } from '@nestjs/common';
import type { KeyPart } from '@portico/platform-graphql-kit';
import { CompanyScope } from '@portico/platform-persistence';
import type { EntityManager } from 'typeorm';
import type { ProductFilter, ProductSort, Shelf } from './product-query.js';
import { SearchPlanner, type SearchPlan } from './search-planner.js';
import { searchTerms } from './search-terms.js';
import { Sql } from './sql.js';
import { base, facetIds, inCategory, meets } from './where.js';

export interface ProductPageWish {
  readonly filter: ProductFilter;
  readonly sort: ProductSort;
  readonly first: number;
  /** The key of the last product before this page. */
  readonly after: readonly string[] | null;
}
/** A product's place in the list: its id and its sort key, of the parts that `keyParts` says. */
export interface Placed {
  readonly id: string;
  readonly key: readonly string[];
}

interface Order {
  readonly columns: readonly { readonly expression: string; readonly type: string }[];
}

const isByRelevance = (sort: ProductSort, search: string | null): boolean => sort === 'relevance' && searchTerms(search) !== null;
/** The parts of a cursor for this sort. */
export const keyParts = (sort: ProductSort, search: string | null): readonly KeyPart[] => (isByRelevance(sort, search) ? ['integer', 'decimal', 'text', 'uuid'] : ['text', 'uuid']);

@Injectable()
export class ProductSearch {
  constructor(private readonly scope: CompanyScope, private readonly planner: SearchPlanner) {}

  /** One more than asked, where there is one. */
  page(visible: readonly string[], shelf: Shelf, { filter, sort, first, after }: ProductPageWish): Promise<readonly Placed[]> {
    return this.scope.read(visible, async (manager) => {
      const plan = await this.planner.plan(manager, shelf, filter.search);
      const sql = new Sql();
      const conditions = [base(sql, shelf, filter, plan), inCategory(sql, filter), meets(sql, await facetIds(manager, shelf, filter.facets))];
      const { columns } = isByRelevance(sort, filter.search) && plan ? byRelevance(sql, plan) : byColumn(sort === 'sku' ? 'sort_sku' : 'sort_name');
      const keys = columns.map(({ expression }, index) => `${expression} as k${String(index)}`).join(', ');
      const names = columns.map((_, index) => `k${String(index)}`).join(', ');
      const beyond = after ? `where (${names}) > (${columns.map(({ type }, index) => sql.value(after[index], type)).join(', ')})` : '';
      const rows = await this.rows(manager, `select * from (select p.id, ${keys} from product p where ${conditions.join(' and ')}) p ${beyond} order by ${names} limit ${sql.value(first + 1, 'int')}`, sql);
      return rows.map((row) => ({ id: row['id'] ?? '', key: columns.map((_, index) => String(row[`k${String(index)}`])) }));
    });
  }

  private rows(manager: EntityManager, text: string, sql: Sql): Promise<Record<string, string>[]> {
    return manager.query(text, sql.parameters);
  }
}

const byColumn = (column: 'sort_name' | 'sort_sku'): Order => ({ columns: [{ expression: `p.${column}`, type: 'text' }, { expression: 'p.id', type: 'uuid' }] });

/** A number to the letter before one that differs in case or signs, before a beginning, before words by weight. */
function byRelevance(sql: Sql, { terms: { typed, whole }, tsquery, ownSkus, exactOwnSkus }: SearchPlan): Order {
  const [exact, own] = [sql.value(exactOwnSkus, 'text[]'), sql.value(ownSkus, 'text[]')];
  const squeezedWhole = sql.value(whole, 'text');
  const typedText = sql.value(typed, 'text');
  return { columns: [
    { expression: `case when p.sku = ${typedText} or p.sku = any (${exact}) then 0 when p.squeezed_sku = ${squeezedWhole} or p.gtin = ${typedText} then 1
      when starts_with(p.squeezed_sku, ${squeezedWhole}) or p.sku = any (${own}) then 2 else 3 end`, type: 'int' },
    { expression: `-round(ts_rank(p.search, ${sql.value(tsquery, 'tsquery')})::numeric, 6)`, type: 'numeric' },
    { expression: 'p.sort_name', type: 'text' },
    { expression: 'p.id', type: 'uuid' },
  ] };
}
