import { Injectable } from '@nestjs/common';
import { currentManager } from '@portico/platform-persistence';
import type { FacetWish } from '../sync/product-row.js';
import { sortKey } from '../text/sort-key.js';

export const facetKey = ({ code, value }: Pick<FacetWish, 'code' | 'value'>): string => JSON.stringify([code, value]);

/** Works in the open scope. */
@Injectable()
export class FacetWriter {
  /** Ids of values, known or new. */
  async ids(connector: string, wishes: readonly FacetWish[]): Promise<ReadonlyMap<string, number>> {
    const distinct = [...new Map(wishes.map((wish) => [facetKey(wish), wish])).values()];
    if (distinct.length === 0) return new Map();
    const columns = [connector, distinct.map(({ code }) => code), distinct.map(({ name }) => name), distinct.map(({ value }) => value), distinct.map(({ value }) => sortKey(value))];
    const rows = await currentManager().query<{ id: number; code: string; value: string }[]>(`
      with given as (select * from unnest($2::text[], $3::text[], $4::text[], $5::text[]) as g (code, name, value, sort_value)),
      added as (
        insert into facet_value as mine (connector, code, name, value, sort_value) select $1, g.* from given g
        on conflict (connector, code, value) do update set name = excluded.name where mine.name <> excluded.name returning id, code, value)
      select id, code, value from added
      union select f.id, f.code, f.value from facet_value f join given g on g.code = f.code and g.value = f.value where f.connector = $1`, columns);
    return new Map(rows.map((row) => [facetKey(row), row.id]));
  }
}
