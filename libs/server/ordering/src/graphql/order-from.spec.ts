import { describe, expect, it } from '@jest/globals';
import { adjustmentOf } from './order-from.js';

const euros = (amount: string, currency = 'EUR') => ({ amount, currency });
const exact = (amount: string) => ({ amount: euros(amount), certainty: 'exact' as const });

describe('what an order’s total holds besides goods, freight and tax', () => {
  it('is the discount, to the cent', () => {
    expect(adjustmentOf({ goods: euros('48052.42'), freight: exact('0.00'), tax: exact('8947.36'), total: exact('56038.73') })?.amount).toBe('-961.05');
  });

  it('is nothing where the figures add up', () => {
    expect(Number(adjustmentOf({ goods: euros('0.1'), freight: exact('0.2'), tax: exact('0'), total: exact('0.3') })?.amount)).toBe(0);
  });

  it('is not known where one of them is not', () => {
    expect(adjustmentOf({ goods: euros('10'), freight: { amount: null, certainty: 'none' }, tax: exact('1.9'), total: exact('11.9') })).toBeNull();
  });
});
