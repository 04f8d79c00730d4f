import { describe, expect, it } from '@jest/globals';
import { terms } from '../seed/accounts/terms.js';
import { summed } from './credit-figures.js';
import { decideCredit, holdReason } from './credit-verdict.js';

const account = { id: 'CR', name: 'A', currency: 'EUR', credit_limit: '1000' };
const figures = (exposure: string, limit: string | null = '1000') => summed({ ...account, credit_limit: limit }, [{ currency: 'EUR', outstanding: exposure, openOrders: '0', deliveredNotInvoiced: '0', unappliedCash: '0' }]);
const customer = { blocked: false, payment_terms: terms.net30, currency: 'EUR' };

describe('credit figures', () => {
  it('sum what is owed, open and delivered, less cash not yet applied', () => {
    expect(summed(account, [{ currency: 'EUR', outstanding: '400.10', openOrders: '300.20', deliveredNotInvoiced: '50.05', unappliedCash: '25.00' }])).toMatchObject({ exposure: '725.35', available: '274.65' });
  });

  it('leave documents in other currencies apart', () => {
    expect(summed(account, [{ currency: 'EUR', outstanding: '1', openOrders: '0', deliveredNotInvoiced: '0', unappliedCash: '0' }, { currency: 'USD', outstanding: '900', openOrders: '9', deliveredNotInvoiced: '0', unappliedCash: '0' }]))
      .toMatchObject({ exposure: '1.00', otherCurrencies: [{ currency: 'USD', outstanding: '900.00', openOrders: '9.00' }] });
  });

  it('may be negative, and may have no limit', () => {
    expect(figures('1200')).toMatchObject({ available: '-200.00' });
    expect(figures('10', null)).toMatchObject({ limit: null, available: null });
  });
});

describe('the verdict on an order', () => {
  it('is over the limit from the first cent above', () => {
    expect(decideCredit(customer, figures('900'), '100.00')).toEqual({ verdict: 'within-limit', excess: null });
    expect(decideCredit(customer, figures('900'), '100.01')).toEqual({ verdict: 'over-limit', excess: '0.01' });
  });

  it('does not take a missing limit, a foreign account or no account for room', () => {
    expect(decideCredit(customer, figures('0', null), '1').verdict).toBe('no-limit');
    expect(decideCredit({ ...customer, currency: 'USD' }, figures('0'), '1').verdict).toBe('unknown');
    expect(decideCredit(customer, null, '1').verdict).toBe('unknown');
    for (const verdict of ['over-limit', 'no-limit', 'unknown'] as const) expect(holdReason({ verdict, excess: null }, null)).not.toBeNull();
    expect(holdReason({ verdict: 'within-limit', excess: null }, null)).toBeNull();
  });

  it('is blocked before prepayment before everything else', () => {
    expect(decideCredit({ ...customer, payment_terms: terms.prepaid }, figures('0'), '1').verdict).toBe('prepayment');
    expect(decideCredit({ ...customer, blocked: true, payment_terms: terms.prepaid }, figures('0'), '1').verdict).toBe('blocked');
  });

  it('counts a limit of zero as a limit', () => {
    expect(decideCredit(customer, figures('0', '0'), '0.01').verdict).toBe('over-limit');
  });
});
