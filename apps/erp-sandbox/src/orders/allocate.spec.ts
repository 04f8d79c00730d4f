import { describe, expect, it } from '@jest/globals';
import { boxes, each, thirds } from '../seed/catalogue/packing.js';
import type { Packing } from '../seed/catalogue/family.js';
import { D } from '../wire/decimal.js';
import { planParts, StockLeft, type Inbound } from './allocate.js';

const monday = '2026-11-23';
const product = (packing: Packing) => ({ sku: 'X', stock_unit: packing.stockUnit, sales_unit: packing.salesUnit, price_unit: packing.priceUnit, units: packing.units, order_multiple: packing.multiple ?? '1' });
const stock = (perWarehouse: Record<string, string>, inbound: Inbound[] = []) =>
  new StockLeft(['HAM', 'RTM', 'LYS'], Object.entries(perWarehouse).map(([warehouse, available]) => ({ sku: 'X', warehouse, available: new D(available) })), new Map([['X', inbound]]));
const plan = (left: StockLeft, quantity: string, more: { packing?: Packing; unit?: string; shipComplete?: boolean; requestedDate?: string; home?: string } = {}) =>
  planParts({ product: product(more.packing ?? each), unit: more.unit ?? 'PCE', quantity: new D(quantity), home: more.home ?? 'HAM', shipComplete: more.shipComplete ?? false, requestedDate: more.requestedDate ?? null, today: monday }, left)
    .map((part) => [part.quantity.toFixed(), part.warehouse, part.allocated.toFixed(), part.date, part.certainty]);

describe('a line is planned', () => {
  it('whole from the home warehouse, for the next working day', () => {
    expect(plan(stock({ HAM: '10' }), '10')).toEqual([['10', 'HAM', '10', '2026-11-24', 'exact']]);
  });

  it('whole from another where home has too little', () => {
    expect(plan(stock({ HAM: '4', LYS: '10' }), '10')).toEqual([['10', 'LYS', '10', '2026-11-24', 'exact']]);
  });

  it('in two parts where none has it all: now, and when enough is under way', () => {
    const left = stock({ HAM: '4' }, [{ warehouse: 'HAM', quantity: '3', due: '2026-12-01' }, { warehouse: 'HAM', quantity: '30', due: '2026-12-04' }]);
    expect(plan(left, '10')).toEqual([['4', 'HAM', '4', '2026-11-24', 'exact'], ['6', 'HAM', '0', '2026-12-07', 'estimate']]);
  });

  it('in one part where it ships complete, with what is there put aside', () => {
    expect(plan(stock({ HAM: '4' }), '10', { shipComplete: true })).toEqual([['10', 'HAM', '4', '2026-12-14', 'estimate']]);
  });

  it('in whole sales units: 30 pieces are two boxes of 12', () => {
    expect(plan(stock({ HAM: '30' }), '5', { packing: boxes(12), unit: 'BX' }).map(([quantity]) => quantity)).toEqual(['2', '3']);
  });

  it('in thirds', () => {
    expect(plan(stock({ HAM: '1' }), '5', { packing: thirds }).map(([quantity, , allocated]) => [quantity, allocated])).toEqual([['3', '1'], ['2', '0']]);
  });

  it('not before the day it is wanted', () => {
    expect(plan(stock({ HAM: '10' }), '1', { requestedDate: '2026-12-10' })[0]?.[3]).toBe('2026-12-10');
  });

  it('out of what earlier lines of the order have left', () => {
    const left = stock({ HAM: '10' });
    plan(left, '8');
    expect(plan(left, '8').map(([quantity]) => quantity)).toEqual(['2', '6']);
  });
});
