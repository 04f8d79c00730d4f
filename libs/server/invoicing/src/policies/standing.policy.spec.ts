import { describe, expect, it } from '@jest/globals';
import { standingOf, whatSettles } from './standing.policy.js';

const today = '2026-11-24';
const anInvoice = (change: Partial<Parameters<typeof standingOf>[0]> = {}): Parameters<typeof standingOf>[0] =>
  ({ kind: 'invoice', isCancelled: false, currency: 'EUR', originalBalance: '100.00', openBalance: '100.00', discount: null, discountUntil: null, dueOn: '2026-12-01', ...change });
const withDiscount = { discount: '2.00', discountUntil: '2026-11-24' };

describe('where an invoice stands', () => {
  it.each([
    ['open', {}],
    ['open', { dueOn: today }],
    ['open', { dueOn: null }],
    ['overdue', { dueOn: '2026-11-23' }],
    ['overdue', { dueOn: '2026-11-23', openBalance: '40.00' }],
    ['part-paid', { openBalance: '40.00' }],
    ['paid', { openBalance: '0.00', dueOn: '2019-03-01' }],
    ['credit', { openBalance: '-12.00' }],
    ['credit', { kind: 'credit-memo' as const, originalBalance: '-50.00', openBalance: '-50.00', dueOn: '2019-03-01' }],
    ['paid', { kind: 'credit-memo' as const, originalBalance: '-50.00', openBalance: '0' }],
    ['cancelled', { isCancelled: true, dueOn: '2019-03-01' }],
  ])('is %s: %j', (state, change) => {
    expect(standingOf(anInvoice(change), today, false).state).toBe(state);
  });

  it('counts days late and buckets only for what is owed', () => {
    expect(standingOf(anInvoice({ dueOn: '2026-08-25' }), today, false)).toMatchObject({ daysOverdue: 91, bucket: 'days-over-90' });
    expect(standingOf(anInvoice({ dueOn: '2026-08-26' }), today, false)).toMatchObject({ daysOverdue: 90, bucket: 'days-61-90' });
    expect(standingOf(anInvoice({ dueOn: '2019-01-01', openBalance: '-5' }), today, false)).toMatchObject({ daysOverdue: 0, bucket: 'not-due' });
    expect(standingOf(anInvoice({ dueOn: '2019-01-01', isCancelled: true }), today, false)).toMatchObject({ daysOverdue: 0, bucket: 'not-due' });
  });

  it('cannot be paid again while money for it is on its way', () => {
    expect(standingOf(anInvoice(), today, true)).toMatchObject({ state: 'payment-pending', isPayable: false });
    expect(standingOf(anInvoice(), today, false).isPayable).toBe(true);
  });
});

describe('what settles an invoice', () => {
  const toPay = (change: Partial<Parameters<typeof standingOf>[0]>, on = today) => {
    const { toPay, discountTaken } = whatSettles(anInvoice(change), on);
    return [toPay.amount, discountTaken.amount];
  };
  it('takes the cash discount through its last day and no longer', () => {
    expect(toPay(withDiscount)).toEqual(['98', '2']);
    expect(toPay(withDiscount, '2026-11-25')).toEqual(['100', '0']);
  });
  it('takes no discount once something was paid', () => {
    expect(toPay({ ...withDiscount, openBalance: '99.00' })).toEqual(['99', '0']);
  });
  it('leaves a cent a cent, though a discount would leave nothing', () => {
    expect(toPay({ originalBalance: '0.01', openBalance: '0.01', discount: '0.01', discountUntil: today })).toEqual(['0.01', '0']);
    expect(toPay({ originalBalance: '0.01', openBalance: '0.01' })).toEqual(['0.01', '0']);
  });
  it.each([{ openBalance: '-5.00' }, { openBalance: '0' }, { openBalance: '0.004' }, { kind: 'credit-memo' as const }, { kind: 'unapplied-cash' as const }, { isCancelled: true }])('is nothing for %j', (change) => {
    expect(toPay(change)).toEqual(['0', '0']);
  });
  it('is whole minor units of its currency', () => {
    expect(toPay({ openBalance: '10.005' })).toEqual(['10.01', '0']);
    expect(whatSettles(anInvoice({ currency: 'JPY', openBalance: '1200', originalBalance: '1200' }), today).toPay).toEqual({ amount: '1200', currency: 'JPY' });
  });
});
