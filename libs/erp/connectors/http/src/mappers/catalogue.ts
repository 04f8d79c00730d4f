import type { AccountPartNumber, ErpAssortment, ErpCategory, ErpProduct, ProductAttribute } from '@portico/domain';
import { decimal, normalised } from '@portico/domain';
import type { WireAssortment, WireCategory, WirePartNumber, WireProduct } from '../wire/catalogue.js';

export const categoryFromWire = (raw: WireCategory): ErpCategory | null =>
  raw.status === 'removed' ? null : { externalId: raw.id, name: raw.name, parentExternalId: raw.parentId, position: raw.position };

/** Null: withdrawn. A product is known by its SKU. */
export function productFromWire(raw: WireProduct): ErpProduct | null {
  if (raw.status === 'removed') return null;
  return {
    externalId: raw.sku, sku: raw.sku, name: raw.name, description: raw.description,
    categoryExternalIds: raw.categoryIds, attributes: attributesOf(raw),
    units: raw.units.map((unit) => ({ code: unit.code, name: unit.name, numerator: String(unit.numerator), denominator: String(unit.denominator), decimals: unit.decimals })),
    stockUnit: raw.stockUnit, salesUnit: raw.salesUnit, priceUnit: raw.priceUnit,
    minimum: decimal(raw.minimumQuantity).isZero() ? null : normalised(raw.minimumQuantity),
    multiple: normalised(raw.orderMultiple),
    // The contract has none; where it is not sold as it is kept, the unit's name says how: "box of 50".
    packLabel: raw.salesUnit === raw.stockUnit ? null : raw.units.find(({ code }) => code === raw.salesUnit)?.name ?? null,
    variantOf: raw.variant?.groupId ?? null, variantAxes: raw.variant?.axes ?? [],
    imageIds: raw.imageIds, gtin: raw.gtin, status: raw.status, successorSku: raw.successorSku,
  };
}

/** The brand is a field of its own on the wire and an attribute like others here, so that it can be filtered by. */
function attributesOf(raw: WireProduct): readonly ProductAttribute[] {
  const attributes = raw.attributes.map(({ code, name, value, unit }) => ({ code, name, value, unit }));
  if (raw.brand === null || attributes.some((attribute) => attribute.code === 'brand')) return attributes;
  return [{ code: 'brand', name: 'Brand', value: raw.brand, unit: null }, ...attributes];
}

export const assortmentFromWire = (raw: WireAssortment): ErpAssortment | null =>
  raw.status === 'removed' ? null : {
    externalId: raw.id, name: raw.name, includesEverything: raw.everything, categoryExternalIds: raw.categoryIds, skus: raw.skus, excludedSkus: raw.excludedSkus,
  };

export const partNumberFromWire = (raw: WirePartNumber): AccountPartNumber | null =>
  raw.status === 'removed' ? null : { customerExternalId: raw.customer, sku: raw.sku, partNumber: raw.partNumber };
