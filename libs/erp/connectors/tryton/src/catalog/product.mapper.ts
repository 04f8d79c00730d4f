import type { ErpCategory, ErpProduct, ProductAttribute } from '@portico/domain';
import { UnreadableRecord } from '../client/delta.js';
import type { AttributeDefinition } from '../reference/reference-data.js';
import type { UnitDirectory } from '../reference/unit-directory.js';
import type { WireCategory, WireProduct } from './product.wire.js';

/** A variant becomes a product of its own; its template's name and prices are already read through it. */
export function productFromVariant(raw: WireProduct, units: UnitDirectory, attributes: ReadonlyMap<string, AttributeDefinition>): ErpProduct {
  if (raw.code === null || raw.code === '') throw new UnreadableRecord('The product has no code, so it has no SKU');
  const saleUnit = raw.sale_uom ?? raw.default_uom;
  const unitIds = [...new Set([raw.default_uom, saleUnit])];
  const hasSiblings = raw['template.'].products.length > 1;
  return {
    externalId: String(raw.id),
    sku: raw.code,
    name: raw.name,
    description: raw.description,
    categoryExternalIds: raw.categories.map(String),
    attributes: Object.entries(raw.attributes ?? {}).flatMap(([code, value]) => attributeFrom(code, value, attributes.get(code))),
    units: unitIds.map((id) => units.measure(id, raw.default_uom)),
    stockUnit: units.code(raw.default_uom),
    salesUnit: units.code(saleUnit),
    // Prices are asked and answered per sale unit; list_price alone is per stock unit.
    priceUnit: units.code(saleUnit),
    minimum: null,
    multiple: null,
    packLabel: saleUnit === raw.default_uom ? null : units.unit(saleUnit).name,
    variantOf: hasSiblings ? String(raw['template.'].id) : null,
    variantAxes: hasSiblings ? [{ name: 'Variant', value: variantName(raw) }] : [],
    imageIds: [],
    gtin: raw['identifiers.'].find(({ type }) => type === 'ean')?.code ?? null,
    status: raw.active && raw['template.'].active && raw.salable === true ? 'active' : 'discontinued',
    successorSku: null,
  };
}

export const categoryFrom = (raw: WireCategory, index: number): ErpCategory =>
  ({ externalId: String(raw.id), name: raw.name, parentExternalId: raw.parent === null ? null : String(raw.parent), position: index });

const variantName = (raw: WireProduct): string => raw.suffix_code?.replace(/^[^\p{L}\p{N}]+/u, '') || raw.description || String(raw.id);

function attributeFrom(code: string, value: unknown, definition: AttributeDefinition | undefined): ProductAttribute[] {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return [];
  const text = String(value);
  return [{ code, name: definition?.label ?? code, value: definition?.choices.get(text) ?? text, unit: null }];
}
