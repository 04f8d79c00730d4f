import { describe, expect, it } from '@jest/globals';

import { addDecimals, compareDecimals, exactQuotient, isMultipleOf, shareOf, sumAmounts } from './decimal';
import { isNegative } from './decimal-text';

describe('decimal text', () => {
  it('is compared and added exactly, far beyond what a float holds', () => {
    expect(compareDecimals('9007199254740993', '9007199254740992')).toBe(1);
    expect(addDecimals('0.1', '0.2')).toBe('0.3');
  });

  it('never adds amounts of two currencies', () => {
    expect(sumAmounts([{ amount: '1.10', currency: 'EUR' }, { amount: '2', currency: 'USD' }, { amount: '2.20', currency: 'EUR' }])).toEqual([{ currency: 'EUR', amount: '3.3' }, { currency: 'USD', amount: '2' }]);
  });

  it('knows multiples of fractions', () => {
    expect(isMultipleOf('0.3', '0.1')).toBe(true);
    expect(isMultipleOf('0.35', '0.1')).toBe(false);
  });

  it('says a factor as a decimal only where that is exact', () => {
    expect(exactQuotient('3699', '1000')).toBe('3.699');
    expect(exactQuotient('25', '1')).toBe('25');
    expect(exactQuotient('1', '3')).toBeNull();
  });

  it('does not call a negative zero negative', () => {
    expect(isNegative('-0.00')).toBe(false);
    expect(isNegative('-0.01')).toBe(true);
  });

  it('keeps the share of a bar between nothing and all', () => {
    expect(shareOf('30', '60')).toBe(0.5);
    expect(shareOf('90', '60')).toBe(1);
    expect(shareOf('-5', '60')).toBe(0);
    expect(shareOf('5', '0')).toBe(0);
  });
});
