import { Dec, type Decimal, type DecimalString, type UnitCode, type UnitOfMeasure } from '@portico/domain';
import { z } from 'zod';
import { wireFloat } from '../client/values.js';

export const unitFields = ['name', 'symbol', 'factor', 'rate', 'digits', 'category'] as const;
export const wireUnit = z.object({
  id: z.number().int(), name: z.string(), symbol: z.string(), factor: wireFloat, rate: wireFloat, digits: z.number().int(), category: z.number().int(),
});
export type WireUnit = z.infer<typeof wireUnit>;

/** All units of the database. A code is the symbol; where two units share one, the id makes it unique. */
export class UnitDirectory {
  private readonly byId: ReadonlyMap<number, WireUnit>;
  private readonly byCode: ReadonlyMap<UnitCode, WireUnit>;
  private readonly codes: ReadonlyMap<number, UnitCode>;

  constructor(units: readonly WireUnit[]) {
    const uses = new Map<string, number>();
    for (const { symbol } of units) uses.set(symbol, (uses.get(symbol) ?? 0) + 1);
    this.byId = new Map(units.map((unit) => [unit.id, unit]));
    this.codes = new Map(units.map((unit) => [unit.id, uses.get(unit.symbol) === 1 ? unit.symbol : `${unit.symbol}#${unit.id}`]));
    this.byCode = new Map(units.map((unit) => [this.codes.get(unit.id) ?? unit.symbol, unit]));
  }

  has(id: number): boolean {
    return this.byId.has(id);
  }
  code(id: number): UnitCode {
    return this.codes.get(id) ?? `#${id}`;
  }
  withCode(code: UnitCode): WireUnit | null {
    return this.byCode.get(code) ?? null;
  }
  unit(id: number): WireUnit {
    const unit = this.byId.get(id);
    if (!unit) throw new RangeError(`Tryton has no unit ${id}`);
    return unit;
  }

  /** In the product's stock unit, as an exact fraction. */
  measure(id: number, stockUnitId: number): UnitOfMeasure {
    const unit = this.unit(id);
    const ratio = divide(fractionOf(unit), fractionOf(this.unit(stockUnitId)));
    return { code: this.code(id), name: unit.name, numerator: ratio.numerator.toFixed(), denominator: ratio.denominator.toFixed(), decimals: unit.digits };
  }

  convert(value: DecimalString, fromId: number, toId: number): Decimal {
    const ratio = divide(fractionOf(this.unit(fromId)), fractionOf(this.unit(toId)));
    return new Dec(value).times(ratio.numerator).dividedBy(ratio.denominator);
  }
}

interface Fraction {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

/** Tryton keeps factor and rate = 1/factor as floats and trusts the larger: a gram is 1/1000, not 0.001 rounded. */
const fractionOf = ({ factor, rate }: WireUnit): Fraction =>
  new Dec(factor).greaterThan(new Dec(rate)) ? { numerator: new Dec(factor), denominator: new Dec(1) } : { numerator: new Dec(1), denominator: new Dec(rate) };

const divide = (left: Fraction, right: Fraction): Fraction =>
  ({ numerator: left.numerator.times(right.denominator), denominator: left.denominator.times(right.numerator) });
