import { Injectable } from '@nestjs/common';
import { CompanyScope } from '@portico/platform-persistence';
import { onShelf, type Shelf } from '../search/product-query.js';
import { Sql } from '../search/sql.js';
import type { ProductRecord } from './product-record.js';

const longestChain = 20;

/** Products of an account's own shelf; what is not on it is not there. */
@Injectable()
export class ProductReader {
  constructor(private readonly scope: CompanyScope) {}

  byId(visible: readonly string[], shelf: Shelf, ids: readonly string[]): Promise<readonly ProductRecord[]> {
    return this.read(visible, shelf, (sql) => `p.id = any (${sql.value(ids, 'uuid[]')})`);
  }
  /** Compared to the letter. */
  bySku(visible: readonly string[], shelf: Shelf, skus: readonly string[]): Promise<readonly ProductRecord[]> {
    return this.read(visible, shelf, (sql) => `p.sku = any (${sql.value(skus, 'text[]')})`);
  }
  byVariantGroup(visible: readonly string[], shelf: Shelf, groups: readonly string[]): Promise<readonly ProductRecord[]> {
    return this.read(visible, shelf, (sql) => `p.variant_group = any (${sql.value(groups, 'text[]')})`);
  }

  /** The SKU at the end of each chain of successors, by the SKU it begins with. A chain that leads in a circle or into nothing has no end. */
  lastSuccessors(visible: readonly string[], shelf: Shelf, skus: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.scope.read(visible, async (manager) => {
      const sql = new Sql();
      const rows = await manager.query<{ origin: string; sku: string }[]>(`
        with recursive shelf as not materialized (select p.sku, p.successor_sku, p.is_discontinued from product p where ${onShelf(sql, shelf)}),
        chain as (
          select s.sku as origin, s.sku, s.successor_sku, s.is_discontinued, array[s.sku] as met from shelf s where s.sku = any (${sql.value(skus, 'text[]')})
          union all
          select c.origin, s.sku, s.successor_sku, s.is_discontinued, c.met || s.sku from chain c join shelf s on s.sku = c.successor_sku
          where c.is_discontinued and s.sku <> all (c.met) and cardinality(c.met) < ${String(longestChain)})
        select origin, sku from chain where not is_discontinued and origin <> sku`, sql.parameters);
      return new Map(rows.map(({ origin, sku }) => [origin, sku]));
    });
  }

  /**
   * Keys and part numbers are read once for all of them. As a join to each product, a PostgreSQL that has not yet analysed its
   * tables (after the first copy) walked all keys once per product: a page of 48 out of 5,000 took 63 ms in all, and takes 24 so.
   */
  private read(visible: readonly string[], shelf: Shelf, condition: (sql: Sql) => string): Promise<readonly ProductRecord[]> {
    return this.scope.read(visible, (manager) => {
      const sql = new Sql();
      return manager.query(`
        with shown as materialized (select p.* from product p where ${onShelf(sql, shelf)} and ${condition(sql)}),
        keys as materialized (select k.object_id, k.external_id from external_key k
          where k.connector = ${sql.value(shelf.connector, 'text')} and k.object = 'products' and k.object_id = any (array(select id from shown))),
        numbers as materialized (select n.sku, min(n.part_number) as part_number from customer_part_number n
          where n.company_id = ${sql.value(shelf.companyId, 'uuid')} and n.customer_account_id = ${sql.value(shelf.accountId, 'uuid')} and n.sku = any (array(select sku from shown)) group by n.sku)
        select p.id, k.external_id as "externalId", p.sku, p.name, p.description, p.attributes, p.units, p.stock_unit as "stockUnit", p.sales_unit as "salesUnit", p.price_unit as "priceUnit",
          p.minimum, p.multiple, p.pack_label as "packLabel", p.variant_group as "variantGroup", p.variant_axes as "variantAxes", p.image_ids as "imageIds", p.gtin,
          p.is_discontinued as "isDiscontinued", p.successor_sku as "successorSku",
          array(select pc.category_id from product_category pc join category c on c.id = pc.category_id and not c.is_removed where pc.product_id = p.id order by c.position, c.id) as "categoryIds",
          n.part_number as "customerPartNumber"
        from shown p join keys k on k.object_id = p.id left join numbers n on n.sku = p.sku order by p.sort_name, p.id`, sql.parameters);
    });
  }
}
