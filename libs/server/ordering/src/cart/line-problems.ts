import { convert, decimal, quantityProblem, type Availability, type DecimalString, type PriceAnswer, type ProductFacts, type Reading, type UnitCode, UnknownUnit } from '@portico/domain';
import { sayNumber } from '@portico/platform-messages';
import { say } from '../messages/say.js';

export type LineProblemKind = 'NOT_AVAILABLE' | 'DISCONTINUED' | 'WRONG_MULTIPLE' | 'BELOW_MINIMUM' | 'TOO_MANY_DECIMALS' | 'PRICE_MISSING' | 'UNKNOWN_UNIT' | 'SHORTAGE' | 'NOT_ENOUGH_STOCK';
export interface LineProblem {
  readonly kind: LineProblemKind;
  readonly message: string;
  readonly suggestions: readonly DecimalString[];
  readonly successorSku: string | null;
}
/** A shortage that can be back-ordered is; everything else has to be mended first. */
export const blocks = (problem: LineProblem): boolean => problem.kind !== 'SHORTAGE';

interface Line { readonly sku: string; readonly unit: UnitCode; readonly quantity: DecimalString }

/** What is wrong with ordering this line, in sentences for the buyer. `facts` is null when the item left the assortment. */
export function lineProblems(locale: string, line: Line, facts: ProductFacts | null, price: Reading<PriceAnswer> | null, stock: { readonly of: Availability | null; readonly canBackOrder: boolean }): LineProblem[] {
  if (!facts) return [problem('NOT_AVAILABLE', say(locale, 'line.not-available', { sku: line.sku }))];
  if (!facts.isOrderable) return [problem('DISCONTINUED', say(locale, 'line.discontinued', { sku: line.sku }), [], facts.successorSku)];
  const unit = facts.units.find((candidate) => candidate.code === line.unit);
  if (!unit) return [problem('UNKNOWN_UNIT', say(locale, 'line.unknown-unit', { sku: line.sku, unit: line.unit }))];
  const problems: LineProblem[] = [];
  const quantity = quantityFault(locale, line, facts);
  if (quantity) problems.push(quantity);
  if (price?.state !== 'unavailable' && price?.value.kind === 'gap') problems.push(problem('PRICE_MISSING', say(locale, 'line.price-missing')));
  const shortage = stock.of ? shortageOf(locale, line, facts, stock.of, stock.canBackOrder) : null;
  if (shortage) problems.push(shortage);
  return problems;
}

/** Minimum and multiple are in the sales unit, so a quantity in another unit is converted before it is judged. */
export function quantityFault(locale: string, line: Line, facts: ProductFacts): LineProblem | null {
  const unit = facts.units.find((candidate) => candidate.code === line.unit);
  if (!unit) return problem('UNKNOWN_UNIT', say(locale, 'line.unknown-unit', { sku: line.sku, unit: line.unit }));
  const rules = inUnit(facts, line.unit);
  const fault = quantityProblem(line.quantity, { decimals: unit.decimals, ...rules });
  if (!fault) return null;
  const number = (value: DecimalString): string => sayNumber(locale, value);
  switch (fault.kind) {
    case 'not-a-quantity': return problem('TOO_MANY_DECIMALS', say(locale, 'line.not-a-quantity'));
    case 'too-many-decimals': return problem('TOO_MANY_DECIMALS', say(locale, 'line.too-many-decimals', { unit: unit.name, decimals: fault.decimals }));
    case 'below-minimum': return problem('BELOW_MINIMUM', say(locale, 'line.below-minimum', { minimum: number(fault.minimum), unit: unit.name }), [fault.minimum]);
    case 'wrong-multiple': {
      const below = decimal(fault.below).greaterThan(0);
      return problem('WRONG_MULTIPLE', say(locale, below ? 'line.wrong-multiple' : 'line.wrong-multiple-first',
        { multiple: number(fault.multiple), unit: unit.name, below: number(fault.below), above: number(fault.above) }), below ? [fault.below, fault.above] : [fault.above]);
    }
  }
}

function inUnit(facts: ProductFacts, unit: UnitCode): { minimum: DecimalString | null; multiple: DecimalString | null } {
  if (unit === facts.salesUnit) return { minimum: facts.minimum, multiple: facts.multiple };
  // A factor of 1/3 makes no exact multiple in the other unit; the ERP judges such a line itself.
  const exact = (value: DecimalString | null): DecimalString | null => {
    if (value === null) return null;
    const converted = convert(value, facts.salesUnit, unit, facts.units);
    return convert(converted.toFixed(), unit, facts.salesUnit, facts.units).equals(decimal(value)) ? converted.toFixed() : null;
  };
  return { minimum: exact(facts.minimum), multiple: exact(facts.multiple) };
}

function shortageOf(locale: string, line: Line, facts: ProductFacts, stock: Availability, canBackOrder: boolean): LineProblem | null {
  try {
    const wanted = convert(line.quantity, line.unit, stock.unit, facts.units);
    const available = stock.stocks.reduce((sum, warehouse) => sum.plus(decimal(warehouse.available).greaterThan(0) ? decimal(warehouse.available) : decimal('0')), decimal('0'));
    if (available.greaterThanOrEqualTo(wanted)) return null;
    if (canBackOrder && available.isZero()) return problem('SHORTAGE', say(locale, 'line.shortage-all'));
    const [kind, words] = canBackOrder ? ['SHORTAGE', 'line.shortage'] as const : ['NOT_ENOUGH_STOCK', 'line.not-enough-stock'] as const;
    // Two digits and never up, as stock is shown everywhere: a third of a pack has no end.
    const shown = available.times('100').floor().dividedBy('100');
    return problem(kind, say(locale, words, { available: sayNumber(locale, shown.toFixed()), unit: facts.units.find(({ code }) => code === stock.unit)?.name ?? stock.unit }));
  } catch (error) {
    if (error instanceof UnknownUnit) return null;
    throw error;
  }
}

function problem(kind: LineProblemKind, message: string, suggestions: readonly DecimalString[] = [], successorSku: string | null = null): LineProblem {
  return { kind, message, suggestions, successorSku };
}
