import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bars, boxes, metres, thirds } from '../seed/catalogue/packing.js';
import type { Packing } from '../seed/catalogue/family.js';
import { lineAmount } from './line-amount.js';

const of = (packing: Packing) => ({ sku: 'X', stock_unit: packing.stockUnit, sales_unit: packing.salesUnit, price_unit: packing.priceUnit, units: packing.units });

describe('a line amount', () => {
  it.each([
    ['8.4371 per 100 pieces, 7 boxes of 12', boxes(12), '8.4371', 100, '7', 'BX', '7.09'],
    ['a price of six decimals per 1,000', boxes(500, 1000), '12.345678', 1000, '3', 'BX', '18.52'],
    ['half a cent is rounded up', boxes(1), '0.5', 100, '1', 'BX', '0.01'],
    ['metres by the roll, per 100', metres(100, 100), '123.45', 100, '2', 'RO', '246.90'],
    ['one third of a pack', thirds, '10.00', 1, '1', 'PCE', '3.33'],
    ['three thirds of a pack', thirds, '10.00', 1, '3', 'PCE', '10.00'],
    ['a bar weighed in grams, priced per 100 kg', bars(14796), '148.00', 100, '2', 'PCE', '43.80'],
  ] as const)('%s', (_what, packing, amount, priceQuantity, quantity, unit, expected) => {
    expect(lineAmount(of(packing), { amount, priceQuantity }, quantity, unit)).toBe(expected);
  });

  it('does not depend on the unit a quantity is named in', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 99_999_999 }), (packs, micro) => {
      const price = { amount: (micro / 1_000_000).toFixed(6), priceQuantity: 100 };
      expect(lineAmount(of(thirds), price, String(packs * 3), 'PCE')).toBe(lineAmount(of(thirds), price, String(packs), 'PK'));
    }));
  });
});
