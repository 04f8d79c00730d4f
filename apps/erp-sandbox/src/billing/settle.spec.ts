import { describe, expect, it } from '@jest/globals';
import { D } from '../wire/decimal.js';
import type { StoredInvoice } from './invoice-records.js';
import { settle } from './post-payment.js';

const invoice = (open: string, original = '100.00'): StoredInvoice =>
  ({ number: 'I', open_balance: open, original_balance: original, discount_percent: '2', discount_amount: '2.00', discount_date: '2026-06-10' }) as StoredInvoice;
const pay = (open: string, amount: string, discountTaken: string, on: string, money = amount) => {
  const { amount: taken, discount } = settle(invoice(open), { invoice: 'I', amount, discountTaken }, new D(money), on);
  return [taken.toFixed(2), discount.toFixed(2)];
};

describe('money set against an invoice', () => {
  it('settles it with the discount up to the last day', () => {
    expect(pay('100.00', '98.00', '2.00', '2026-06-10')).toEqual(['98.00', '2.00']);
    expect(pay('100.00', '98.00', '2.00', '2026-06-11')).toEqual(['98.00', '0.00']);
  });
  it('gets no more discount than is due, and none on a part', () => {
    expect(pay('100.00', '98.00', '50.00', '2026-06-01')).toEqual(['98.00', '2.00']);
    expect(pay('100.00', '50.00', '2.00', '2026-06-01')).toEqual(['50.00', '0.00']);
    expect(pay('60.00', '58.00', '2.00', '2026-06-01')).toEqual(['58.00', '0.00']);
  });
  it('is cut to what is open, to nothing where all is paid or overpaid, and to what came in', () => {
    expect(pay('30.00', '98.00', '0', '2026-06-01')).toEqual(['30.00', '0.00']);
    expect(pay('0.00', '98.00', '2.00', '2026-06-01')).toEqual(['0.00', '0.00']);
    expect(pay('-10.00', '98.00', '0', '2026-06-01')).toEqual(['0.00', '0.00']);
    expect(pay('100.00', '98.00', '0', '2026-06-01', '20.00')).toEqual(['20.00', '0.00']);
  });
});
