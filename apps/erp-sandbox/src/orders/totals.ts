import type { CustomerRow, TaxStatus, Totals } from '../seed/world.js';
import { D, cents, sum } from '../wire/decimal.js';

export interface TaxedAmount { amount: string; ratePercent: string }
export interface TaxLine { ratePercent: string; base: string; amount: string }

/** An exemption counts while its certificate is valid. */
export function taxTreatment(customer: Pick<CustomerRow, 'tax'>, date: string): TaxStatus['kind'] {
  const { kind, validTo } = customer.tax;
  return kind === 'exempt' && validTo !== null && validTo < date ? 'taxable' : kind;
}

/** Tax by rate; a discount lowers the bases in proportion, the highest rate takes what rounding leaves. */
export function taxOf(treatment: TaxStatus['kind'], goods: readonly TaxedAmount[], discount: string, charges: readonly TaxedAmount[]): TaxLine[] {
  if (treatment !== 'taxable') return [];
  const rates = [...new Set([...goods, ...charges].map((line) => line.ratePercent))].sort((a, b) => Number(a) - Number(b));
  const all = sum(goods.map((line) => line.amount));
  let discountLeft = new D(discount);
  return rates.map((ratePercent, i) => {
    const ofRate = (lines: readonly TaxedAmount[]): D => sum(lines.filter((line) => line.ratePercent === ratePercent).map((line) => line.amount));
    const isLast = i === rates.length - 1;
    const share = isLast || all.isZero() ? discountLeft : new D(cents(new D(discount).times(ofRate(goods)).dividedBy(all)));
    discountLeft = discountLeft.minus(share);
    const base = ofRate(goods).plus(share).plus(ofRate(charges));
    return { ratePercent, base: cents(base), amount: cents(base.times(ratePercent).dividedBy(100)) };
  });
}

export function totalsOf(parts: { goods: string; discounts: string; freight: string; surcharges: string; tax: string }): Totals {
  return { ...parts, total: cents(sum(Object.values(parts))) };
}

/** Off goods that no contract prices, from 5,000 EUR of goods on. */
export const volumeDiscount = { from: '5000', percent: '2' };
/** Below 50 EUR of goods the seller charges 15 EUR. */
export const smallOrder = { below: '50', charge: '15' };
/** The day's copper quotation less the 1.50 EUR/kg the list prices contain. */
export const copperPerKg = '7.40';
export const standardRate = '19';
