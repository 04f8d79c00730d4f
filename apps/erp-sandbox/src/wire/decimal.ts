import { Decimal } from 'decimal.js';

export const D = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 60 });
export type D = InstanceType<typeof D>;

/** Half up to cents: the one rounding this ERP does, per line. */
export const cents = (value: D | string): string => new D(value).toDecimalPlaces(2).toFixed(2);

/** A quantity without trailing zeros. */
export const plain = (value: D | string): string => new D(value).toFixed();

export const sum = (values: readonly (D | string)[]): D => values.reduce<D>((total, value) => total.plus(value), new D(0));
