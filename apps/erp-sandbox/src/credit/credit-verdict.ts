import type { CustomerRow } from '../seed/world.js';
import { D, cents } from '../wire/decimal.js';
import type { CreditFigures } from './credit-figures.js';

export type CreditVerdict = 'within-limit' | 'over-limit' | 'no-limit' | 'prepayment' | 'blocked' | 'unknown';
export interface CreditDecision { verdict: CreditVerdict; excess: string | null }

/** A missing limit is not an unlimited one: a person decides. An order in another currency than the account's cannot be weighed. */
export function decideCredit(customer: Pick<CustomerRow, 'blocked' | 'payment_terms' | 'currency'>, figures: CreditFigures | null, orderTotal: string): CreditDecision {
  if (customer.blocked) return { verdict: 'blocked', excess: null };
  if (customer.payment_terms.prepaid) return { verdict: 'prepayment', excess: null };
  if (!figures || figures.currency !== customer.currency) return { verdict: 'unknown', excess: null };
  if (figures.limit === null) return { verdict: 'no-limit', excess: null };
  const excess = new D(figures.exposure).plus(orderTotal).minus(figures.limit);
  return excess.gt(0) ? { verdict: 'over-limit', excess: cents(excess) } : { verdict: 'within-limit', excess: null };
}

/** Why an order with this verdict is held; null where it goes on. */
export function holdReason({ verdict, excess }: CreditDecision, figures: CreditFigures | null): string | null {
  if (verdict === 'over-limit') return `Credit limit ${figures?.limit ?? ''} ${figures?.currency ?? ''} exceeded by ${excess ?? ''}.`;
  if (verdict === 'no-limit') return 'No credit limit is set; credit control decides.';
  if (verdict === 'unknown') return 'The order cannot be weighed against a credit limit; credit control decides.';
  return null;
}
