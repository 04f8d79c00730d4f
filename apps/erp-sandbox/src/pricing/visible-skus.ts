import { type Db, rows } from '../database/database.js';
import type { AssortmentRow, CustomerRow, ProductRow } from '../seed/world.js';

/** Whether a customer may see and order a product; the union of its assortments, everything without any. */
export type IsVisible = (product: Pick<ProductRow, 'sku' | 'category_ids'>) => boolean;

export async function loadVisibility(db: Db, customer: Pick<CustomerRow, 'assortment_ids'>): Promise<IsVisible> {
  if (customer.assortment_ids.length === 0) return () => true;
  const assortments = await rows<AssortmentRow>(db, `select * from assortment where id = any($1) and status = 'active'`, [customer.assortment_ids]);
  const parents = await rows<{ id: string; parent_id: string | null }>(db, 'select id, parent_id from category');
  return isVisibleIn(assortments, new Map(parents.map((category) => [category.id, category.parent_id])));
}

export function isVisibleIn(assortments: readonly AssortmentRow[], parents: ReadonlyMap<string, string | null>): IsVisible {
  const withAncestors = (id: string): string[] => {
    const parent = parents.get(id);
    return parent ? [id, ...withAncestors(parent)] : [id];
  };
  return (product) => {
    const categories = new Set(product.category_ids.flatMap(withAncestors));
    return assortments.some((assortment) => !assortment.excluded_skus.includes(product.sku)
      && (assortment.everything || assortment.skus.includes(product.sku) || assortment.category_ids.some((id) => categories.has(id))));
  };
}
