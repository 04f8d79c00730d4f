import { Problem } from '../http/problem.js';
import { inCurrency } from '../money/amount.js';

/** The amount in the currency's digits; one with more is refused, not rounded. */
export function requestedAmount(amount: string, currency: string): string {
  try {
    return inCurrency(amount, currency);
  } catch {
    const message = `has more decimals than ${currency}`;
    throw new Problem('invalid-request', `amount: ${message}`, { errors: [{ path: 'amount', message }] });
  }
}
