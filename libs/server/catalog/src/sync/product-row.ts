import { createHash } from 'node:crypto';
import { decimal, isDecimal, type ErpProduct } from '@portico/domain';
import { numberWords, searchWords, squeezed } from '../text/search-words.js';
import { plainLine, plainText } from '../text/plain-text.js';
import { sortKey } from '../text/sort-key.js';

export interface FacetWish {
  readonly code: string;
  readonly name: string;
  readonly value: string;
}

/** A product as its table holds it, but for the ids of what it refers to. */
export interface ProductRow {
  readonly sku: string;
  readonly name: string;
  readonly description: string | null;
  readonly attributes: ErpProduct['attributes'];
  readonly units: ErpProduct['units'];
  readonly stock_unit: string;
  readonly sales_unit: string;
  readonly price_unit: string;
  readonly minimum: string | null;
  readonly multiple: string | null;
  readonly pack_label: string | null;
  readonly variant_group: string | null;
  readonly variant_axes: ErpProduct['variantAxes'];
  readonly image_ids: readonly string[];
  readonly gtin: string | null;
  readonly is_discontinued: boolean;
  readonly successor_sku: string | null;
  readonly sort_name: string;
  readonly sort_sku: string;
  readonly squeezed_sku: string;
  /** Words by how much they weigh: numbers, name, attributes, description. */
  readonly words: readonly [string, string, string, string];
}

const longestValue = 120;

/** "20 mm"; what a facet shows and is filtered by. */
export const facetsOf = (product: ErpProduct): readonly FacetWish[] => product.attributes
  .map(({ code, name, value, unit }) => ({ code, name: plainLine(name), value: `${plainLine(value)}${unit ? ` ${unit}` : ''}` }))
  .filter(({ value }) => value !== '' && value.length <= longestValue);

export function productRow(product: ErpProduct): ProductRow {
  const name = plainLine(product.name) || product.sku;
  const words = (text: string): string => searchWords(text).join(' ');
  return {
    sku: product.sku, name, description: product.description, attributes: product.attributes, units: product.units,
    stock_unit: product.stockUnit, sales_unit: product.salesUnit, price_unit: product.priceUnit,
    minimum: aboveZero(product.minimum), multiple: aboveZero(product.multiple), pack_label: product.packLabel,
    variant_group: product.variantOf, variant_axes: product.variantAxes, image_ids: product.imageIds, gtin: product.gtin,
    is_discontinued: product.status === 'discontinued', successor_sku: product.successorSku,
    sort_name: sortKey(name), sort_sku: sortKey(product.sku), squeezed_sku: squeezed(product.sku),
    words: [
      [...numberWords(product.sku), ...numberWords(product.gtin ?? '')].join(' '),
      words(name),
      words(product.attributes.map(({ value, unit }) => `${value} ${unit ?? ''}`).join(' ')),
      words(plainText(product.description ?? '')),
    ],
  };
}

/** Words worth being the right spelling of another. */
export const spellings = ({ words: [, name, attributes] }: ProductRow): readonly string[] =>
  [...new Set(`${name} ${attributes}`.split(' '))].filter((word) => word.length >= 3 && word.length <= 40 && !/\p{N}/u.test(word));

/** Why a product cannot be taken, or null. */
export function productFault({ sku, units, stockUnit, salesUnit, priceUnit }: ErpProduct): string | null {
  if (sku.trim() === '') return 'It has no SKU';
  const missing = [...new Set([stockUnit, salesUnit, priceUnit])].filter((code) => !units.some((unit) => unit.code === code));
  if (missing.length > 0) return `It is stocked, sold or priced in ${missing.join(', ')}, which is none of its units`;
  const broken = units.find(({ numerator, denominator }) => aboveZero(numerator) === null || aboveZero(denominator) === null);
  return broken ? `Its unit ${broken.code} converts by ${broken.numerator}/${broken.denominator}` : null;
}

export const checksumOf = (row: ProductRow, categoryIds: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify([row, [...categoryIds].sort()])).digest('base64url');

const aboveZero = (value: string | null): string | null => (value !== null && isDecimal(value) && decimal(value).greaterThan(0) ? value : null);
