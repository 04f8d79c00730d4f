import { convert, decimal, exactLineAmount, Money, UnknownUnit, type CalculatedLine, type DecimalString, type MoneyValue, type ProductFacts, type UnitPrice } from '@portico/domain';

interface Line { readonly id: string; readonly sku: string; readonly unit: string; readonly quantity: DecimalString }
export interface PriceChange {
  readonly lineId: string;
  readonly before: UnitPrice | null;
  readonly after: UnitPrice | null;
  /** Of the line, rounded; negative when it fell. */
  readonly lineDifference: MoneyValue;
  readonly isRise: boolean;
}

/** Two unit prices of one item per one of the price unit; another currency or unit cannot be compared and counts as a change. */
function sameScale(left: UnitPrice, right: UnitPrice): boolean {
  return left.currency === right.currency && left.unit === right.unit;
}
const perOne = (price: UnitPrice) => decimal(price.amount).dividedBy(decimal(price.priceQuantity));

/**
 * Lines whose live price differs from the one that was seen. A line that was never seen at a price is no change.
 * @param facts for the difference in money; null leaves it at zero
 */
export function changedPrices(lines: readonly Line[], seen: (lineId: string) => UnitPrice | null, calculated: readonly CalculatedLine[], facts: ReadonlyMap<string, ProductFacts> | null): PriceChange[] {
  const live = new Map(calculated.map((line) => [line.lineId, line]));
  return lines.flatMap((line) => {
    const before = seen(line.id);
    const after = live.get(line.id)?.price ?? null;
    const item = facts?.get(line.sku);
    if (!before || !after) return [];
    if (sameScale(before, after) && perOne(before).equals(perOne(after))) return [];
    const difference = item && sameScale(before, after) ? lineDifference(line, before, after, item) : Money.zero(after.currency);
    return [{ lineId: line.id, before, after, lineDifference: difference.toValue(), isRise: !sameScale(before, after) || perOne(after).greaterThan(perOne(before)) }];
  });
}

function lineDifference(line: Line, before: UnitPrice, after: UnitPrice, item: ProductFacts): Money {
  try {
    const quantity = convert(line.quantity, line.unit, after.unit, item.units);
    return exactLineAmount(after, quantity).rounded().minus(exactLineAmount(before, quantity).rounded());
  } catch (error) {
    if (error instanceof UnknownUnit) return Money.zero(after.currency);
    throw error;
  }
}

/** Which rises are beyond what the buyer allowed, in percent of the unit price that was seen. */
export function risesBeyond(changes: readonly PriceChange[], percent: DecimalString): PriceChange[] {
  const most = decimal(percent).dividedBy(100).plus(1);
  return changes.filter(({ before, after, isRise }) => isRise && (!before || !after || !sameScale(before, after) || perOne(after).greaterThan(perOne(before).times(most))));
}
