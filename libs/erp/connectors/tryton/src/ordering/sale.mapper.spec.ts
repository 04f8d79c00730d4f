import { describe, expect, it } from '@jest/globals';
import { UnitDirectory } from '../reference/unit-directory.js';
import { aLine, aSale } from '../testing/sale.builder.js';
import { noteOf } from './our-mark.js';
import { orderFromSale } from './sale.mapper.js';
import type { WireSale } from './sale.wire.js';

const units = new UnitDirectory([{ id: 1, symbol: 'u', name: 'Unit', factor: '1', rate: '1', digits: 0, category: 1 }, { id: 2, symbol: 'bx12', name: 'Box', factor: '12', rate: '0.083333333333', digits: 0, category: 1 }]);
const order = (sale: WireSale) => orderFromSale(sale, { units, now: new Date('2026-11-24T12:00:00Z'), ourUserId: 2 });
const lines = (...changes: Parameters<typeof aLine>[0][]) => order(aSale({ 'lines.': changes.map((change, index) => aLine({ id: index + 1, ...change })) })).lines;
const mark = (lineId: string, sku = 'X') => noteOf({ lineId, sku, revision: 1 }, null);

describe('an order read from a sale', () => {
  it('is ours by the mark in its description, and only where we wrote it', () => {
    expect(order(aSale({ description: 'Portico ref-1' }))).toMatchObject({ reference: 'ref-1', origin: 'portal' });
    expect(order(aSale({ description: 'Portico ref-1', create_uid: 9 }))).toMatchObject({ reference: null, origin: 'unknown' });
    expect(order(aSale({ description: 'Portico refused ref-1' }))).toMatchObject({ reference: null });
    expect(order(aSale({ description: 'Portal order' }))).toMatchObject({ reference: null });
  });
  it('says what became of each of our lines', () => {
    expect(lines({ note: mark('a') }, { note: mark('b') }, { note: mark('b') }, { note: mark('c', 'OLD') }, { shipment_cost: '12.5' }, {}).map(({ originLine, relation }) => [originLine, relation]))
      .toEqual([['a', 'same'], ['b', 'split'], ['b', 'split'], ['c', 'substitute'], [null, 'charge'], [null, 'same']]);
  });
  it('counts what is shipped in the line’s unit, and no more as open than was ordered', () => {
    const shipped = (quantity: string, uom: number, state = 'done') => ({ quantity, uom, state });
    expect(lines({ 'moves.': [shipped('2', 1), shipped('3', 1, 'draft')] })[0]).toMatchObject({ shippedQuantity: '2', openQuantity: '3' });
    expect(lines({ 'moves.': [shipped('1', 2)] })[0]).toMatchObject({ shippedQuantity: '12', openQuantity: '0' });
    expect(lines({ quantity: '-2', 'moves.': [shipped('2', 1)] })[0]).toMatchObject({ quantity: '-2', shippedQuantity: '-2', openQuantity: '0' });
    expect(lines({ quantity: '-2' })[0]).toMatchObject({ shippedQuantity: '0', openQuantity: '-2' });
  });
  it('leaves titles and subtotals out, and free text lines in', () => {
    expect(lines({ type: 'title', quantity: null, unit: null }, { 'product.': null, unit: null, description: 'Engraving' }).map(({ sku, description, price }) => [sku, description, price])).toEqual([[null, 'Engraving', null]]);
  });
  it('has its freight apart from its goods', () => {
    expect(order(aSale({ untaxed_amount: '22.5', 'lines.': [aLine(), aLine({ id: 2, shipment_cost: '12.5', amount: '12.5' })] }))).toMatchObject({ goods: { amount: '10' }, freight: { amount: '12.5' } });
    expect(order(aSale())).toMatchObject({ goods: { amount: '10' }, freight: null });
  });
  it('lists of a shared shipment only its own goods', () => {
    const move = (origin: string, state = 'done') => ({ origin, state, quantity: '1', uom: 1, 'product.': { code: 'X' } });
    const { shipments } = order(aSale({ 'shipments.': [{ id: 4, number: 'SHP-1', state: 'done', effective_date: '2026-11-25', 'warehouse.': { id: 5, code: null }, 'carrier.': null, 'outgoing_moves.': [move('sale.line,1'), move('sale.line,77'), move('sale.line,1', 'cancelled')] }] }));
    expect(shipments).toMatchObject([{ state: 'shipped', shippedOn: '2026-11-25', warehouse: '5', trackingNumber: null, lines: [{ orderLineExternalId: '1', quantity: '1', unit: 'u' }] }]);
  });
});
