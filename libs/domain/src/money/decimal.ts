import { Decimal } from 'decimal.js';

/** 40 significant digits: an ERP price of 6 decimals times a quantity of 6 stays exact. */
export const Dec = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -30, toExpPos: 30 });

/** A decimal in plain notation, e.g. "8.4371". Never a JavaScript number on a wire, in a cache or in a column. */
export type DecimalString = string;

const plainDecimal = /^-?\d+(\.\d+)?$/;

/** @throws RangeError when the text is not a plain decimal (no exponent, no separators). */
export function decimal(text: DecimalString): Decimal {
  if (!plainDecimal.test(text)) throw new RangeError(`Not a decimal: ${JSON.stringify(text)}`);
  return new Dec(text);
}

export const isDecimal = (text: string): boolean => plainDecimal.test(text);
export type { Decimal };
