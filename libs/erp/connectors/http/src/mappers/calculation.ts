import { Money, type CalculatedLine, type CertainAmount, type Certainty, type OrderCalculation } from '@portico/domain';
import type { WireAmount, WireCalculation, WireIssue, WireShippingMethod } from '../wire/calculation.js';
import { isUnmarkedZero, unitPriceFromWire } from './pricing.js';
import { orderRejection } from './rejections.js';

export interface CalculationRules {
  readonly discounts: Certainty;
  readonly surcharges: Certainty;
  readonly methods: readonly WireShippingMethod[];
}

export function calculationFromWire(raw: WireCalculation, rules: CalculationRules): OrderCalculation {
  const { currency } = raw;
  const certain = (part: WireAmount): CertainAmount => ({ amount: part.amount === null ? null : { amount: part.amount, currency }, certainty: part.certainty });
  const errors = raw.issues.filter((issue) => issue.severity === 'error');
  const lines = raw.lines.map((line) => lineFromWire(line, errors));
  return {
    lines,
    goods: Money.sum(lines.flatMap((line) => line.amount ?? []), currency).toValue(),
    discount: sum(raw.discounts, rules.discounts, currency), surcharges: sum(raw.surcharges, rules.surcharges, currency),
    freight: certain(raw.freight), tax: certain(raw.tax), taxTreatment: raw.tax.treatment, total: certain(raw.total),
    shippingMethods: raw.freightOptions.map((option) => ({
      code: option.method, name: rules.methods.find((method) => method.id === option.method)?.name ?? option.method, freight: certain(option),
    })),
    problems: errors.filter((issue) => issue.lineId === undefined).map(orderRejection),
  };
}

function lineFromWire({ lineId, price, earliestDate }: WireCalculation['lines'][number], errors: readonly WireIssue[]): CalculatedLine {
  const issue = errors.find((each) => each.lineId === lineId);
  const problem = issue ? orderRejection(issue) : null;
  if (price.kind === 'gap' || isUnmarkedZero(price)) {
    const missing = { reason: 'price-missing', lineId, erpMessage: price.kind === 'gap' ? price.reason : 'The price is zero and not marked as free of charge' } as const;
    return { lineId, price: null, amount: null, isNoCharge: false, availableFrom: earliestDate, problem: problem ?? missing };
  }
  return { lineId, price: unitPriceFromWire(price), amount: { amount: price.lineAmount, currency: price.currency }, isNoCharge: price.noCharge, availableFrom: earliestDate, problem };
}

/** As sure as its least sure part; one the ERP cannot say makes the sum unknown. */
function sum(parts: readonly WireAmount[], ability: Certainty, currency: string): CertainAmount {
  if (ability === 'none' || parts.some((part) => part.amount === null)) return { amount: null, certainty: 'none' };
  const amount = Money.sum(parts.flatMap((part) => (part.amount === null ? [] : { amount: part.amount, currency })), currency).toValue();
  return { amount, certainty: parts.some((part) => part.certainty === 'estimate') ? 'estimate' : 'exact' };
}
