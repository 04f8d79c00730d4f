import { Decimal } from 'decimal.js';

import type { DecimalString } from './decimal-text';

export const compareDecimals = (a: DecimalString, b: DecimalString): number => new Decimal(a).comparedTo(new Decimal(b));

export const isMultipleOf = (value: DecimalString, step: DecimalString): boolean => new Decimal(value).modulo(step).isZero();

/** The nearest multiple at or above, for "did you mean". */
export const nextMultiple = (value: DecimalString, step: DecimalString): DecimalString => new Decimal(value).div(step).ceil().times(step).toFixed();
export const previousMultiple = (value: DecimalString, step: DecimalString): DecimalString => new Decimal(value).div(step).floor().times(step).toFixed();
export const addDecimals = (a: DecimalString, b: DecimalString): DecimalString => new Decimal(a).plus(b).toFixed();

/** 3699/1000 as 3.699; null for what no decimal says exactly, such as 1/3. */
export function exactQuotient(numerator: DecimalString, denominator: DecimalString): DecimalString | null {
  const quotient = new Decimal(numerator).div(denominator);
  return quotient.decimalPlaces() <= 6 && quotient.times(denominator).equals(numerator) ? quotient.toFixed() : null;
}

/** A part of a whole between 0 and 1, for the length of a bar only. */
export function shareOf(part: DecimalString, whole: DecimalString): number {
  const total = new Decimal(whole);
  if (total.lessThanOrEqualTo(0)) return 0;
  return Decimal.max(0, Decimal.min(1, new Decimal(part).div(total))).toNumber();
}

/** Totals of one currency; amounts of different currencies are never added. */
export function sumAmounts(amounts: readonly { readonly amount: DecimalString; readonly currency: string }[]): { amount: DecimalString; currency: string }[] {
  const sums = new Map<string, Decimal>();
  for (const { amount, currency } of amounts) sums.set(currency, (sums.get(currency) ?? new Decimal(0)).plus(amount));
  return [...sums].map(([currency, sum]) => ({ currency, amount: sum.toFixed() }));
}
