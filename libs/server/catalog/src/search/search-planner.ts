import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { onShelf, type Shelf } from './product-query.js';
import { guessableWords, isNumberLike, searchTerms, tsquery, type SearchTerms, type Spellings } from './search-terms.js';
import { Sql } from './sql.js';

/** How a text is looked for, the same for every page and for the counts. */
export interface SearchPlan {
  readonly terms: SearchTerms;
  readonly tsquery: string;
  /** Products that the account calls by this number. */
  readonly ownSkus: readonly string[];
  /** And those whose number it is to the letter. */
  readonly exactOwnSkus: readonly string[];
  /** SKUs that look like what was typed, when nothing else was found. */
  readonly likeSkus: readonly string[];
}

const mostOwn = 500;

/** Works in the buyer's open scope. */
@Injectable()
export class SearchPlanner {
  async plan(manager: EntityManager, shelf: Shelf, text: string | null): Promise<SearchPlan | null> {
    const terms = searchTerms(text);
    if (!terms) return null;
    const own = await this.ownNumbers(manager, shelf, terms);
    const strict: SearchPlan = {
      terms, tsquery: tsquery(terms), likeSkus: [],
      ownSkus: own.map(({ sku }) => sku), exactOwnSkus: own.filter(({ squeezed }) => squeezed === terms.whole).map(({ sku }) => sku),
    };
    if (await this.findsAny(manager, shelf, strict)) return strict;
    return { ...strict, tsquery: tsquery(terms, await this.spellings(manager, shelf, terms)), likeSkus: await this.likeSkus(manager, shelf, terms) };
  }

  private async ownNumbers(manager: EntityManager, { companyId, accountId }: Shelf, { whole }: SearchTerms): Promise<readonly { sku: string; squeezed: string }[]> {
    return manager.query(`
      select sku, squeezed from customer_part_number where company_id = $1 and customer_account_id = $2 and squeezed like $3 || '%' order by squeezed limit ${String(mostOwn)}`,
      [companyId, accountId, whole]);
  }

  private async findsAny(manager: EntityManager, shelf: Shelf, plan: SearchPlan): Promise<boolean> {
    const sql = new Sql();
    const [row] = await manager.query<{ finds: boolean }[]>(`select exists (select from product p where ${onShelf(sql, shelf)} and ${matches(sql, plan)}) as finds`, sql.parameters);
    return row?.finds === true;
  }

  /** For words that begin nothing we know: the nearest ones by what must be typed differently. */
  private async spellings(manager: EntityManager, { connector }: Shelf, terms: SearchTerms): Promise<Spellings> {
    const found = await manager.query<{ typed: string; word: string }[]>(`
      select t.typed, near.word from unnest($2::text[]) as t (typed)
      cross join lateral (
        select word from (select word from search_word where connector = $1 order by word <-> t.typed limit 60) candidate
        where levenshtein_less_equal(word, t.typed, 2) <= case when length(t.typed) < 5 then 1 else 2 end
        order by levenshtein_less_equal(word, t.typed, 2), word limit 6) near
      where not exists (select from search_word known where known.connector = $1 and known.word like t.typed || '%')`, [connector, guessableWords(terms)]);
    const spellings = new Map<string, string[]>();
    for (const { typed, word } of found) spellings.set(typed, [...spellings.get(typed) ?? [], word]);
    return spellings;
  }

  private async likeSkus(manager: EntityManager, shelf: Shelf, { whole }: SearchTerms): Promise<readonly string[]> {
    if (!isNumberLike(whole)) return [];
    const sql = new Sql();
    const typed = sql.value(whole, 'text');
    const rows = await manager.query<{ sku: string }[]>(`
      select p.sku from product p where ${onShelf(sql, shelf)} and p.squeezed_sku % ${typed} and similarity(p.squeezed_sku, ${typed}) > 0.45
      order by similarity(p.squeezed_sku, ${typed}) desc, p.sku limit 20`, sql.parameters);
    return rows.map(({ sku }) => sku);
  }
}

/** SQL: the product `p` is one of those looked for. */
export function matches(sql: Sql, { terms: { whole }, tsquery: query, ownSkus, likeSkus }: SearchPlan): string {
  const skus = [...new Set([...ownSkus, ...likeSkus])];
  return `(${[
    `p.search @@ ${sql.value(query, 'tsquery')}`,
    ...(isNumberLike(whole) ? [`p.squeezed_sku like ${sql.value(`%${whole}%`, 'text')}`] : []),
    ...(skus.length > 0 ? [`p.sku = any (${sql.value(skus, 'text[]')})`] : []),
  ].join(' or ')})`;
}
