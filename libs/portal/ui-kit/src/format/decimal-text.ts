// What can be told from the text alone; without the arithmetic, which the first page does not need.

/** A decimal number as text, as it came from the ERP: "8.4371". Never a JavaScript number. */
export type DecimalString = string;

export const isDecimalString = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

/** Digits after the point as written: scaleOf("8.4300") is 4. */
export const scaleOf = (value: DecimalString): number => value.split('.')[1]?.length ?? 0;

export const isZero = (value: DecimalString): boolean => isDecimalString(value) && !/[1-9]/.test(value);
export const isNegative = (value: DecimalString): boolean => value.startsWith('-') && !isZero(value);
