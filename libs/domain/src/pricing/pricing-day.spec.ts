import { describe, expect, it } from '@jest/globals';
import { pricingDay } from './pricing-day.js';

describe('the day that decides a price', () => {
  it.each([
    ['order-date', '2027-01-15', '2026-11-24', 'order-date'], ['delivery-date', '2027-01-15', '2027-01-15', 'delivery-date'],
    ['delivery-date', null, '2026-11-24', 'order-date'], ['delivery-date', '2026-11-01', '2026-11-24', 'order-date'],
  ] as const)('by %s, wanted for %s, is %s', (policy, requestedDate, date, basis) => {
    expect(pricingDay(policy, '2026-11-24', requestedDate)).toEqual({ date, basis });
  });
});
