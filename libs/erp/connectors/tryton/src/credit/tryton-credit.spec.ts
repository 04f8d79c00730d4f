import { describe, expect, it } from '@jest/globals';
import { creditFrom } from './tryton-credit.source.js';

const credit = (limit: string | null, digits: number | null) => creditFrom({ code: 'C1', credit_limit_amount: limit, credit_limit_digits: digits, credit_amount: '120.5', receivable: '100' }, 'EUR');

describe('a credit limit', () => {
  it('of 0 is a limit, and none set is unlimited, by Tryton’s own rule', () => {
    expect(credit('0', 2).limit).toEqual({ kind: 'limited', amount: { amount: '0', currency: 'EUR' } });
    expect(credit(null, 2).limit).toEqual({ kind: 'unlimited' });
  });
  it('is unknown, never unlimited, where the call had no company', () => {
    expect(credit(null, null).limit).toEqual({ kind: 'unknown' });
  });
  it('stands beside what is owed and what is ordered', () => {
    expect(credit('500', 2)).toMatchObject({ outstandingBalance: { amount: '100' }, openOrders: { amount: '20.5' }, exposure: { amount: '120.5' } });
  });
});
