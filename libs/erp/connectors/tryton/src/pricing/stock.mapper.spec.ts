import { describe, expect, it } from '@jest/globals';
import { UnitDirectory } from '../reference/unit-directory.js';
import { availabilityFrom } from './stock.mapper.js';
import type { WireStock } from './stock.wire.js';

const units = new UnitDirectory([
  { id: 1, symbol: 'u', name: 'Unit', factor: '1', rate: '1', digits: 0, category: 1 }, { id: 2, symbol: 'bx12', name: 'Box', factor: '12', rate: '0.083333333333', digits: 0, category: 1 },
  { id: 3, symbol: 'kg', name: 'Kilogram', factor: '1', rate: '1', digits: 2, category: 2 },
]);
const warehouse = { id: 5, code: 'PAR', name: 'Paris' };
const stock = (more: Partial<WireStock> = {}): WireStock => ({ id: 9, code: 'X', default_uom: 1, quantity: '100', forecast_quantity: '90', ...more });
const move = (quantity: string, uom: number, date: string | null) => ({ product: 9, quantity, uom, planned_date: date, 'from_location.': { warehouse: null }, 'to_location.': { warehouse: 5 } });

describe('stock in a warehouse', () => {
  it('takes out of the forecast what is still to come in, and tells it by date', () => {
    const [found] = availabilityFrom([{ warehouse, stocks: [stock({ forecast_quantity: '120' })] }], [move('1', 2, null), move('18', 1, '2026-12-01')], units);
    expect(found?.stocks).toEqual([{ warehouse: 'PAR', onHand: '100', available: '90', reserved: '10', inbound: [{ quantity: '18', date: '2026-12-01' }, { quantity: '12', date: null }] }]);
  });
  it('may be negative', () => {
    expect(availabilityFrom([{ warehouse, stocks: [stock({ quantity: '-3', forecast_quantity: '-8' })] }], [], units)[0]?.stocks[0]).toMatchObject({ onHand: '-3', available: '-8', reserved: '5' });
  });
  it('is rounded to the unit: floats were summed in Tryton', () => {
    expect(availabilityFrom([{ warehouse, stocks: [stock({ default_uom: 3, quantity: '0.30000000000000004', forecast_quantity: '0.1' })] }], [], units)[0]?.stocks[0]).toMatchObject({ onHand: '0.3', reserved: '0.2' });
  });
  it('is not told where Tryton has no figure', () => {
    expect(availabilityFrom([{ warehouse, stocks: [stock({ quantity: null })] }], [], units)[0]?.stocks).toEqual([]);
  });
});
