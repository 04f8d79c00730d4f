import { Dec, type Decimal, type DecimalString, type PlainDate } from '@portico/domain';
import { z } from 'zod';
import type { TrytonContext } from '../client/session.js';
import type { Rpc } from '../client/tryton.client.js';
import { dateValue, floatValue } from '../client/values.js';
import { wirePrice } from './price.wire.js';

/** One question to Tryton: what does this product cost at this quantity in this unit (null: in its sale unit)? */
export interface PriceQuestion {
  readonly productId: number;
  readonly quantity: DecimalString;
  readonly unitId: number | null;
}
export interface PriceTerms {
  readonly customerId: number;
  /** Null is list price, and not the default list: read it from the party first. */
  readonly priceListId: number | null;
  readonly date: PlainDate;
  /** Null: the company's own. */
  readonly currencyId: number | null;
}

const keyOf = ({ quantity, unitId }: PriceQuestion): string => `${new Dec(quantity).toFixed()} ${unitId ?? 'sale'}`;
export const distinctQuestions = (questions: readonly PriceQuestion[]): number => new Set(questions.map(keyOf)).size;

/** Prices unrounded, per unit asked; null where Tryton has none. A context takes one quantity in one unit, so that is one call each. */
export async function askPrices(rpc: Rpc, terms: PriceTerms, questions: readonly PriceQuestion[]): Promise<(question: PriceQuestion) => Decimal | null> {
  const groups = new Map<string, PriceQuestion[]>();
  for (const question of questions) groups.set(keyOf(question), [...(groups.get(keyOf(question)) ?? []), question]);
  const prices = new Map<string, Decimal | null>();
  for (const [key, group] of groups) {
    const [first] = group;
    if (!first) continue;
    const ids = [...new Set(group.map(({ productId }) => productId))];
    const rows = await rpc.call('model.product.product.read', [ids, ['sale_price_uom']], z.array(wirePrice), contextOf(terms, first));
    for (const { id, sale_price_uom: price } of rows) prices.set(`${id} ${key}`, price === null ? null : new Dec(price));
  }
  return (question) => prices.get(`${question.productId} ${keyOf(question)}`) ?? null;
}

const contextOf = (terms: PriceTerms, { quantity, unitId }: PriceQuestion): TrytonContext => ({
  price_list: terms.priceListId,
  customer: terms.customerId,
  quantity: floatValue(quantity),
  date: dateValue(terms.date), // of the price list's lines
  sale_date: dateValue(terms.date), // of the currency's rate
  ...(unitId === null ? {} : { uom: unitId }),
  ...(terms.currencyId === null ? {} : { currency: terms.currencyId }),
});
