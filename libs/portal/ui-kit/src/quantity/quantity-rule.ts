import { addDecimals, compareDecimals, isMultipleOf, nextMultiple, previousMultiple } from '../format/decimal';
import { type DecimalString, isZero, scaleOf } from '../format/decimal-text';

/** What may be ordered, in the sales unit. */
export interface QuantityRule {
  readonly minimum?: DecimalString;
  readonly multiple?: DecimalString;
  /** Digits after the point the unit allows. Default 0. */
  readonly decimals?: number;
}

export type QuantityProblem =
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'decimals'; readonly decimals: number }
  | { readonly kind: 'minimum'; readonly minimum: DecimalString }
  | { readonly kind: 'multiple'; readonly multiple: DecimalString; readonly lower: DecimalString | null; readonly upper: DecimalString };

/** Why a quantity can't be ordered; null for one that can, and for none at all. */
export function quantityProblem(quantity: string, rule: QuantityRule): QuantityProblem | null {
  if (quantity === '') return null;
  if (!/^\d+(\.\d+)?$/.test(quantity)) return { kind: 'not-a-number' };
  if (isZero(quantity)) return null;
  const decimals = rule.decimals ?? 0;
  if (scaleOf(quantity) > decimals) return { kind: 'decimals', decimals };
  if (rule.minimum && compareDecimals(quantity, rule.minimum) < 0) return { kind: 'minimum', minimum: rule.minimum };
  if (rule.multiple && !isZero(rule.multiple) && !isMultipleOf(quantity, rule.multiple)) {
    const lower = previousMultiple(quantity, rule.multiple);
    const allowed = !isZero(lower) && (!rule.minimum || compareDecimals(lower, rule.minimum) >= 0);
    return { kind: 'multiple', multiple: rule.multiple, lower: allowed ? lower : null, upper: nextMultiple(quantity, rule.multiple) };
  }
  return null;
}

/** One step up or down: to the neighbouring multiple, from nothing to the least that may be ordered, and from that to nothing. */
export function stepQuantity(quantity: string, direction: 'up' | 'down', rule: QuantityRule): DecimalString {
  const step = rule.multiple && !isZero(rule.multiple) ? rule.multiple : '1';
  const least = leastQuantity(rule, step);
  const current = /^\d+(\.\d+)?$/.test(quantity) ? quantity : '0';
  if (direction === 'up') return compareDecimals(current, least) < 0 ? least : previousMultiple(addDecimals(current, step), step);
  const lower = previousMultiple(addDecimals(nextMultiple(current, step), `-${step}`), step);
  return compareDecimals(lower, least) < 0 ? '0' : lower;
}

const leastQuantity = (rule: QuantityRule, step: DecimalString) => (rule.minimum && !isZero(rule.minimum) ? nextMultiple(rule.minimum, step) : step);

/** What a person typed ("1.250,5" in German, "1,250.5" in English) as a decimal; text that is no number comes back as it is. */
export function readQuantity(typed: string, locale: string): string {
  const parts = new Intl.NumberFormat(locale).formatToParts(12345.6);
  const separator = (type: 'group' | 'decimal') => parts.find((part) => part.type === type)?.value ?? '';
  const plain = typed.trim().replaceAll(separator('group'), '').replace(/[\s\u00a0\u202f]/g, '').replace(separator('decimal'), '.');
  return /^\d+(\.\d+)?$/.test(plain) ? plain.replace(/^0+(?=\d)/, '') : typed.trim();
}
