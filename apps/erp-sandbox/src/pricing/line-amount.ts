import type { UnitTable } from '../catalogue/units.js';
import { unitOf } from '../catalogue/units.js';
import { D, cents } from '../wire/decimal.js';

/** Price × quantity in the price's unit ÷ price quantity, multiplied first, divided once, rounded once. */
export function lineAmount(product: UnitTable, price: { amount: string; priceQuantity: number }, quantity: D | string, unit: string): string {
  const [from, to] = [unitOf(product, unit), unitOf(product, product.price_unit)];
  if (!from || !to) throw new Error(`${product.sku} cannot be priced in ${unit}.`);
  const above = new D(price.amount).times(quantity).times(from.numerator).times(to.denominator);
  return cents(above.dividedBy(new D(from.denominator).times(to.numerator).times(price.priceQuantity)));
}
