import type { ProductUnit } from '../seed/world.js';
import { D } from '../wire/decimal.js';

export interface UnitTable { sku: string; stock_unit: string; sales_unit: string; price_unit: string; units: readonly ProductUnit[] }

export const unitOf = (product: UnitTable, code: string): ProductUnit | null => product.units.find((unit) => unit.code === code) ?? null;

function known(product: UnitTable, code: string): ProductUnit {
  const unit = unitOf(product, code);
  if (!unit) throw new Error(`${product.sku} has no unit ${code}.`);
  return unit;
}

/** From one unit of the product into another. Multiplied before it is divided, so that three thirds are one. */
export function convert(product: UnitTable, quantity: D | string, from: string, to: string): D {
  const [source, target] = [known(product, from), known(product, to)];
  return new D(quantity).times(source.numerator).times(target.denominator).dividedBy(new D(source.denominator).times(target.numerator));
}

/** In the stock unit, to the twelve decimals the stock ledger keeps. */
export const inStockUnit = (product: UnitTable, quantity: D | string, unit: string): D => convert(product, quantity, unit, product.stock_unit).toDecimalPlaces(12);
