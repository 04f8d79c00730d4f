import { Dec, type CurrencyCode, type Decimal, type DecimalString, type PlainDate, type PriceBreak } from '@portico/domain';
import { z } from 'zod';
import type { Rpc } from '../client/tryton.client.js';
import type { UnitDirectory, WireUnit } from '../reference/unit-directory.js';
import type { PriceQuestion } from './ask-prices.js';
import { thresholdFields, wireThreshold, type WirePricedProduct, type WireThreshold } from './price.wire.js';
import { roundedUnitPrice } from './rounding.js';

/** Reads where prices may change, never how: the formulas are Python and stay in Tryton, which is asked at each threshold. */
export async function readThresholds(rpc: Rpc, priceListId: number, productIds: readonly number[], date: PlainDate): Promise<readonly WireThreshold[]> {
  const rows = await rpc.call('model.product.price_list.line.search_read',
    [[['price_list', '=', priceListId], ['OR', ['product', '=', null], ['product', 'in', [...productIds]]]], 0, null, null, [...thresholdFields]], z.array(wireThreshold));
  return rows.filter((row) => (row.start_date === null || row.start_date <= date) && (row.end_date === null || row.end_date >= date));
}

/** One line's break table: what has to be asked, and the table once it is answered. */
export interface BreakPlan {
  readonly questions: readonly PriceQuestion[];
  table(answer: (question: PriceQuestion) => Decimal | null): readonly PriceBreak[] | null;
}

export interface BreakSubject {
  readonly product: WirePricedProduct;
  /** The unit the table is in. */
  readonly unit: WireUnit;
  readonly currency: CurrencyCode;
  /** The unit the price list counts in: the stock unit, or the sale unit by its setting. */
  readonly countingUnitId: number;
}

export function planBreaks({ product, unit, currency, countingUnitId }: BreakSubject, thresholds: readonly WireThreshold[], units: UnitDirectory): BreakPlan {
  const quantities = thresholds
    .filter(({ product: only, quantity }) => quantity !== null && new Dec(quantity).greaterThan(0) && (only === null || only === product.id))
    .map(({ quantity }) => new Dec(quantity ?? '0').toFixed());
  const smallest = units.convert(smallestQuantity(unit), unit.id, countingUnitId).toFixed();
  const points = [smallest, ...new Set(quantities.filter((quantity) => new Dec(quantity).greaterThan(smallest)))];
  const questionAt = (quantity: DecimalString): PriceQuestion => ({ productId: product.id, quantity, unitId: countingUnitId });
  const code = units.code(unit.id);
  return {
    questions: points.map(questionAt),
    table: (answer) => {
      const breaks = new Map<DecimalString, { readonly at: Decimal; readonly amount: DecimalString }>();
      for (const point of [...points].sort((left, right) => new Dec(left).comparedTo(right))) {
        const price = answer(questionAt(point));
        if (price === null || price.isZero()) return null;
        const from = units.convert(point, countingUnitId, unit.id).toDecimalPlaces(unit.digits, Dec.ROUND_CEIL);
        breaks.set(from.toFixed(), { at: from, amount: roundedUnitPrice(price.times(units.convert('1', unit.id, countingUnitId))) });
      }
      return withoutRepeats([...breaks.values()]).map(({ at, amount }) => ({
        fromQuantity: at.toFixed(), unit: code, price: { amount, currency, unit: code, priceQuantity: '1' },
      }));
    },
  };
}

const smallestQuantity = (unit: WireUnit): DecimalString => new Dec(10).pow(-unit.digits).toFixed();

/** One price for every quantity is no table. */
function withoutRepeats<T extends { readonly amount: DecimalString }>(breaks: readonly T[]): readonly T[] {
  const changes = breaks.filter((each, index) => each.amount !== breaks[index - 1]?.amount);
  return changes.length > 1 ? changes : [];
}
