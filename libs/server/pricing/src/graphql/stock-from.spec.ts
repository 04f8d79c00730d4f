import { describe, expect, it } from '@jest/globals';
import { unavailable, type StockDisplay } from '@portico/domain';
import { bandOf, stockFrom } from './stock-from.js';

const shown = (display: StockDisplay, available: string) => stockFrom(
  { state: 'live', asOf: '2026-11-24T09:00:00Z', value: { sku: 'A', unit: 'pc', stocks: [{ warehouse: 'HAM', onHand: null, reserved: null, available, inbound: [{ quantity: '60', date: '2026-11-27' }] }] } },
  { display, owner: 'ERP', warehouses: [{ code: 'HAM', name: 'Hamburg' }], defaultWarehouse: 'HAM' }).warehouses[0];

describe('stock as the map shows it', () => {
  it('is exact with what is inbound', () => {
    expect(shown({ kind: 'exact' }, '73')).toMatchObject({ available: '73', band: null, name: 'Hamburg', inbound: [{ quantity: '60' }], isDefault: true });
  });
  it('is a band that gives no figure away', () => {
    expect(shown({ kind: 'bands', bands: [1, 10, 50] }, '73')).toMatchObject({ available: null, band: '50+', inbound: [] });
    expect(bandOf('0', [1, 10])).toBeNull();
  });
  it('shows oversold stock as nothing to sell', () => {
    expect(shown({ kind: 'exact' }, '-12')).toMatchObject({ available: '0', isInStock: false });
  });
  it('says no more than whether there is any where it is hidden', () => {
    expect(shown({ kind: 'hidden' }, '73')).toMatchObject({ available: null, band: null, isInStock: true, inbound: [] });
  });
  it('of the buyer\'s own warehouse comes first', () => {
    const stocks = ['LYS', 'RTM', 'HAM'].map((warehouse) => ({ warehouse, onHand: null, reserved: null, available: '1', inbound: [] }));
    const { warehouses } = stockFrom({ state: 'live', asOf: '2026-11-24T09:00:00Z', value: { sku: 'A', unit: 'pc', stocks } }, { display: { kind: 'exact' }, owner: 'ERP', warehouses: [], defaultWarehouse: 'RTM' });
    expect(warehouses.map(({ name, isDefault }) => [name, isDefault])).toEqual([['RTM', true], ['HAM', false], ['LYS', false]]);
  });
  it('that is unavailable is no zero', () => {
    expect(stockFrom(unavailable, { display: { kind: 'exact' }, owner: 'ERP', warehouses: [], defaultWarehouse: null })).toMatchObject({ unit: null, warehouses: [], freshness: { state: 'UNAVAILABLE', asOf: null } });
  });
});
