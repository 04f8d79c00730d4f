import { describe, expect, it } from '@jest/globals';
import { Dec } from '@portico/domain';
import { roundedUnitPrice, saleLineAmount } from './rounding.js';

describe('rounding as Tryton does', () => {
  it.each([['1.00005', '1'], ['1.00015', '1.0002'], ['117.147000000000000', '117.147'], ['0.00004', '0']])('a unit price of %s becomes %s', (exact, rounded) => {
    expect(roundedUnitPrice(new Dec(exact))).toBe(rounded);
  });
  it.each([['1', '0.125', '0.12'], ['1', '0.135', '0.14'], ['3', '43.5072', '130.52'], ['-2', '93.11', '-186.22']])('%s at %s amount to %s', (quantity, price, amount) => {
    expect(saleLineAmount(quantity, price, 'EUR').amount).toBe(new Dec(amount).toFixed());
  });
  it('has the digits of the currency', () => {
    expect(saleLineAmount('1', '10.5', 'JPY').amount).toBe('10');
  });
});
