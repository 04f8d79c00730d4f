import type { CategoryRow, ProductRow, AssortmentRow, PartNumberRow } from '../seed/world.js';
import { plain } from '../wire/decimal.js';

export interface Stamped { changed_at: string }

export const productRecord = (row: ProductRow & Stamped) => ({
  sku: row.sku, name: row.name, description: row.description, brand: row.brand, gtin: row.gtin, categoryIds: row.category_ids, attributes: row.attributes,
  stockUnit: row.stock_unit, salesUnit: row.sales_unit, priceUnit: row.price_unit, units: row.units,
  orderMultiple: plain(row.order_multiple), minimumQuantity: plain(row.minimum_quantity), variant: row.variant, imageIds: row.image_ids,
  status: row.status, successorSku: row.successor_sku, changedAt: row.changed_at,
});

export const categoryRecord = (row: CategoryRow & Stamped) =>
  ({ id: row.id, parentId: row.parent_id, name: row.name, position: row.position, status: row.status, changedAt: row.changed_at });

export const assortmentRecord = (row: AssortmentRow & Stamped) => ({
  id: row.id, name: row.name, everything: row.everything, categoryIds: row.category_ids, skus: row.skus, excludedSkus: row.excluded_skus,
  status: row.status, changedAt: row.changed_at,
});

export const partNumberRecord = (row: PartNumberRow & Stamped) =>
  ({ customer: row.customer, partNumber: row.part_number, sku: row.sku, status: row.status, changedAt: row.changed_at });
