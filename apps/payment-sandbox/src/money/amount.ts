import { Decimal } from 'decimal.js';

const currencies = new Set(Intl.supportedValuesOf('currency'));

export function isCurrency(code: string): boolean {
  return currencies.has(code);
}

/** Minor digits of an ISO 4217 currency: EUR 2, JPY 0, KWD 3. */
export function minorDigits(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/** '10.5' EUR → '10.50'. Throws when the amount has more digits than the currency. */
export function inCurrency(amount: string | Decimal, currency: string): string {
  const digits = minorDigits(currency);
  const decimal = new Decimal(amount);
  if (decimal.decimalPlaces() > digits) throw new RangeError(`${decimal.toFixed()} has more than ${digits} decimals`);
  return decimal.toFixed(digits);
}

/** For people. `Intl` formats the decimal string itself, so no digit passes through a float. */
export function formatAmount(amount: string, currency: string, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount as Intl.StringNumericLiteral);
}
