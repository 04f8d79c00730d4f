/** SQL: every category above the given ones, themselves included. @param direct an expression of type uuid[] */
export const categoriesAbove = (direct: string): string =>
  `coalesce((select array_agg(distinct above order by above) from category c cross join unnest(c.path) as above where c.id = any (${direct}) and not c.is_removed), '{}')`;

/** SQL: the assortments that a product is in. */
export const assortmentsWith = ({ connector, sku, categories }: { readonly connector: string; readonly sku: string; readonly categories: string }): string => `
  coalesce((select array_agg(a.id order by a.id) from assortment a where a.connector = ${connector} and not a.is_removed
    and (a.includes_everything or a.category_ids && ${categories}
      or exists (select from assortment_sku s where s.assortment_id = a.id and s.sku = ${sku} and not s.is_excluded))
    and not exists (select from assortment_sku s where s.assortment_id = a.id and s.sku = ${sku} and s.is_excluded)), '{}')`;
