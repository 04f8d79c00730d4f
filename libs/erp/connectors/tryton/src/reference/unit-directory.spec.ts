import { describe, expect, it } from '@jest/globals';
import { UnitDirectory, type WireUnit } from './unit-directory.js';

const unit = (id: number, symbol: string, factor: string, rate: string, digits = 0): WireUnit => ({ id, symbol, name: symbol, factor, rate, digits, category: 1 });
const units = new UnitDirectory([
  unit(1, 'u', '1', '1'), unit(2, 'bx12', '12', '0.083333333333'), unit(3, 'ct100', '100', '0.01'),
  unit(4, 'kg', '1', '1', 2), unit(5, 'g', '0.001', '1000', 2), unit(6, 'third', '0.333333333333', '3'), unit(7, 'bx', '6', '0.166666666667'), unit(8, 'bx', '8', '0.125'),
]);

describe('units of Tryton', () => {
  it.each([[2, 1, '12', '1'], [3, 1, '100', '1'], [5, 4, '1', '1000'], [6, 1, '1', '3'], [1, 1, '1', '1'], [2, 3, '12', '100']])(
    'unit %d in units %d is %s/%s, whichever of its two floats is exact', (id, stock, numerator, denominator) => {
      expect(units.measure(id, stock)).toMatchObject({ numerator, denominator });
    });
  it('convert without a trace of the inexact float', () => {
    expect(units.convert('3', 6, 1).toFixed()).toBe('1');
    expect(units.convert('10', 2, 1).toFixed()).toBe('120');
    expect(units.convert('7', 1, 6).toFixed()).toBe('21');
  });
  it('keep their codes apart where two share a symbol', () => {
    expect([units.code(7), units.code(8)]).toEqual(['bx#7', 'bx#8']);
    expect(units.withCode('bx')).toBeNull();
    expect(units.withCode('bx#8')?.id).toBe(8);
  });
  it('carry the decimals a quantity may have', () => {
    expect(units.measure(4, 4).decimals).toBe(2);
    expect(units.measure(2, 1).decimals).toBe(0);
  });
  it('are refused when unknown', () => {
    expect(() => units.measure(99, 1)).toThrow(RangeError);
  });
});
