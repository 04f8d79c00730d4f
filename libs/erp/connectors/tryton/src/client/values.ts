import { Dec, decimal, type DecimalString, type Instant, type PlainDate } from '@portico/domain';
import { z } from 'zod';

/** What JSON-RPC carries. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Numeric: a decimal in its text, never a float. Python may write "0E-14" or "1E+2"; we keep plain notation. */
export const wireDecimal = z
  .object({ __class__: z.literal('Decimal'), decimal: z.string().regex(/^-?\d+(\.\d+)?(E[+-]?\d+)?$/i) })
  .transform(({ decimal: text }): DecimalString => new Dec(text).toFixed());

/** Float (quantities, unit factors): Tryton stores a double, whose shortest text is the quantity meant. */
export const wireFloat = z.number().transform((value): DecimalString => new Dec(value).toFixed());

export const wireDate = z
  .object({ __class__: z.literal('date'), year: z.number().int(), month: z.number().int(), day: z.number().int() })
  .transform(({ year, month, day }): PlainDate => `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`);

/** DateTime and Timestamp: naive, in UTC. */
export const wireDateTime = z
  .object({
    __class__: z.literal('datetime'), year: z.number().int(), month: z.number().int(), day: z.number().int(),
    hour: z.number().int(), minute: z.number().int(), second: z.number().int(), microsecond: z.number().int().default(0),
  })
  .transform((at): Instant => new Date(Date.UTC(at.year, at.month - 1, at.day, at.hour, at.minute, at.second, Math.floor(at.microsecond / 1000))).toISOString());

/** TimeDelta in seconds. */
export const wireTimeDelta = z.object({ __class__: z.literal('timedelta'), seconds: z.number() }).transform(({ seconds }) => seconds);

/** Binary: base64 broken by a newline every 76 characters. */
export const wireBytes = z
  .object({ __class__: z.literal('bytes'), base64: z.string() })
  .transform(({ base64 }): Uint8Array => new Uint8Array(Buffer.from(base64.replace(/\s/g, ''), 'base64')));

export const decimalValue = (text: DecimalString): Json => ({ __class__: 'Decimal', decimal: decimal(text).toFixed() });

/** The one place where a quantity becomes a JavaScript number: Tryton's Float knows nothing else. */
export const floatValue = (text: DecimalString): Json => decimal(text).toNumber();

export function dateValue(date: PlainDate): Json {
  const [year, month, day] = date.split('-').map(Number);
  return { __class__: 'date', year: year ?? 0, month: month ?? 0, day: day ?? 0 };
}

export function dateTimeValue(instant: Instant): Json {
  const at = new Date(instant);
  return {
    __class__: 'datetime', year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate(),
    hour: at.getUTCHours(), minute: at.getUTCMinutes(), second: at.getUTCSeconds(), microsecond: at.getUTCMilliseconds() * 1000,
  };
}

const digits = (value: number, length: number): string => String(value).padStart(length, '0');
