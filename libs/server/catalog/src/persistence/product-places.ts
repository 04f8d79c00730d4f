import { SyncScope } from '@portico/platform-persistence';
import { Injectable } from '@nestjs/common';
import { assortmentsWith, categoriesAbove } from './place-sql.js';

const atOnce = 2_000;
const nil = '00000000-0000-0000-0000-000000000000';

/** After the tree or an assortment has changed: in which categories and assortments each product now is. */
@Injectable()
export class ProductPlaces {
  constructor(private readonly sync: SyncScope) {}

  /** In short transactions; answers how many products moved. */
  async refresh(connector: string): Promise<number> {
    let moved = 0;
    for (let after: string | null = nil; after !== null;) {
      const step: { readonly last: string | null; readonly moved: number } = await this.step(connector, after);
      moved += step.moved;
      after = step.last;
    }
    return moved;
  }

  private step(connector: string, after: string): Promise<{ readonly last: string | null; readonly moved: number }> {
    return this.sync.run(async (manager) => {
      const [row] = await manager.query<{ last: string | null; moved: number }[]>(`
        with batch as (select id, sku, category_ids, assortment_ids from product where connector = $1 and id > $2 order by id limit $3),
        tree as (select s.id, s.sku, ${categoriesAbove('array(select category_id from product_category pc where pc.product_id = s.id)')} as categories from batch s),
        placed as (select t.id, t.categories, ${assortmentsWith({ connector: '$1', sku: 't.sku', categories: 't.categories' })} as assortments from tree t),
        moved as (
          update product p set category_ids = placed.categories, assortment_ids = placed.assortments from placed
          where p.id = placed.id and (p.category_ids, p.assortment_ids) is distinct from (placed.categories, placed.assortments) returning p.id)
        select (select id from batch order by id desc limit 1) as last, (select count(*)::int from moved) as moved`, [connector, after, atOnce]);
      return row ?? { last: null, moved: 0 };
    });
  }
}
