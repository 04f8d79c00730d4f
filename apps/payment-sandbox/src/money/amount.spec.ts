import { describe, expect, it } from '@jest/globals';
import { formatAmount, inCurrency, isCurrency } from './amount.js';

describe('an amount', () => {
  it.each([
    ['10.5', 'EUR', '10.50'],
    ['1200', 'JPY', '1200'],
    ['0.125', 'KWD', '0.125'],
    ['10.500', 'EUR', '10.50'],
    ['999999999999.99', 'EUR', '999999999999.99'],
  ])('%s %s is written %s', (amount, currency, written) => {
    expect(inCurrency(amount, currency)).toBe(written);
  });

  it('with more decimals than its currency is not rounded but refused', () => {
    expect(() => inCurrency('1.005', 'EUR')).toThrow(RangeError);
    expect(() => inCurrency('1.5', 'JPY')).toThrow(RangeError);
  });

  it('is shown to the last digit', () => {
    expect(formatAmount('999999999999999.99', 'EUR', 'en-GB')).toBe('€999,999,999,999,999.99');
    expect(formatAmount('4210.00', 'EUR', 'de-DE')).toBe('4.210,00\u00a0€');
  });

  it('knows the currencies of ISO 4217', () => {
    expect(['EUR', 'USD', 'CHF'].every(isCurrency)).toBe(true);
    expect(['eur', 'ABC', ''].some(isCurrency)).toBe(false);
  });
});
