import { type DecimalString, isDecimalString, scaleOf } from './decimal-text';

export interface DigitRange { readonly min: number; readonly max: number }

/**
 * Intl.NumberFormat reads decimal text exactly, without a detour over a float.
 * A minus is the real one (U+2212), which is as wide as a digit.
 */
export function formatDecimal(locale: string, value: DecimalString, options: Intl.NumberFormatOptions): string {
  if (!isDecimalString(value)) throw new RangeError(`Not a decimal: ${JSON.stringify(value)}`);
  return numberFormat(locale, options).format(value as `${number}`).replace('-', '\u2212');
}

const cache = new Map<string, Intl.NumberFormat>();
export function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale}${JSON.stringify(options)}`;
  const known = cache.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, options);
  cache.set(key, made);
  return made;
}

/** 2 for EUR, 0 for JPY, 3 for KWD. */
export function currencyDigits(currency: string): number {
  return numberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** At least `min` digits and otherwise all that are there: a price is never rounded for display. */
export const digitsOf = (value: DecimalString, min: number): DigitRange => ({ min, max: Math.max(min, scaleOf(value)) });
