import { Dec, decimal, type Decimal, type DecimalString } from './decimal.js';

/** A unit of measure as the ERP codes it, e.g. "pc", "box", "m". */
export type UnitCode = string;

/**
 * How many stock units one of this unit holds, as an exact fraction: a third of a roll is 1/3, not 0.333.
 * `decimals` is how many decimals a quantity in this unit may have (0: whole numbers only).
 */
export interface UnitOfMeasure {
  readonly code: UnitCode;
  readonly name: string;
  readonly numerator: DecimalString;
  readonly denominator: DecimalString;
  readonly decimals: number;
}

export class UnknownUnit extends Error {
  constructor(readonly unit: UnitCode) {
    super(`The item has no unit ${unit}`);
  }
}

const unitOf = (units: readonly UnitOfMeasure[], code: UnitCode): UnitOfMeasure => {
  const unit = units.find((candidate) => candidate.code === code);
  if (!unit) throw new UnknownUnit(code);
  return unit;
};

/** Converts by the ERP's factors only; multiplies before it divides, so that whole results stay whole. */
export function convert(value: DecimalString, from: UnitCode, to: UnitCode, units: readonly UnitOfMeasure[]): Decimal {
  if (from === to) return decimal(value);
  const source = unitOf(units, from);
  const target = unitOf(units, to);
  return decimal(value)
    .times(decimal(source.numerator)).times(decimal(target.denominator))
    .dividedBy(decimal(source.denominator).times(decimal(target.numerator)));
}

export type QuantityProblem =
  | { readonly kind: 'not-a-quantity' }
  | { readonly kind: 'too-many-decimals'; readonly decimals: number }
  | { readonly kind: 'below-minimum'; readonly minimum: DecimalString }
  | { readonly kind: 'wrong-multiple'; readonly multiple: DecimalString; readonly below: DecimalString; readonly above: DecimalString };

/** What is wrong with ordering this quantity, or null. `minimum` and `multiple` are in the same unit as the quantity. */
export function quantityProblem(
  value: DecimalString,
  rules: { readonly decimals: number; readonly minimum: DecimalString | null; readonly multiple: DecimalString | null },
): QuantityProblem | null {
  let quantity: Decimal;
  try {
    quantity = decimal(value);
  } catch {
    return { kind: 'not-a-quantity' };
  }
  if (quantity.lessThanOrEqualTo(0)) return { kind: 'not-a-quantity' };
  if (quantity.decimalPlaces() > rules.decimals) return { kind: 'too-many-decimals', decimals: rules.decimals };
  if (rules.minimum !== null && quantity.lessThan(decimal(rules.minimum))) return { kind: 'below-minimum', minimum: rules.minimum };
  if (rules.multiple !== null && decimal(rules.multiple).greaterThan(0) && !quantity.modulo(decimal(rules.multiple)).isZero()) {
    const step = decimal(rules.multiple);
    const below = quantity.dividedToIntegerBy(step).times(step);
    return { kind: 'wrong-multiple', multiple: rules.multiple, below: below.toFixed(), above: below.plus(step).toFixed() };
  }
  return null;
}

export const normalised = (value: DecimalString): DecimalString => new Dec(decimal(value)).toFixed();
