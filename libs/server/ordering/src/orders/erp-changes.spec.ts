import { describe, expect, it } from '@jest/globals';
import type { ErpOrder, ErpOrderLine } from '@portico/domain';
import { erpChanges, type OrderDetail } from './erp-changes.js';
import type { OrderedLine } from './order.js';

const euros = (amount: string) => ({ amount, currency: 'EUR' });
const ordered: OrderedLine = { lineId: 'a', position: 0, sku: 'BOX', name: 'Screws', customerPartNumber: null, quantity: '10', unit: 'BX', price: null, amount: euros('84.40'), note: null };
const anErpLine = (change: Partial<ErpOrderLine> = {}): ErpOrderLine => ({
  externalId: 'SO-1/1', originLine: 'a', relation: 'same', sku: 'BOX', description: 'Screws', quantity: '10', unit: 'BX', shippedQuantity: '0', openQuantity: '10', price: null,
  amount: euros('84.40'), expectedDate: null, isCancelled: false, ...change,
});
/** Only what is compared. */
const changes = (lines: readonly ErpOrderLine[], asked: Partial<OrderedLine> = {}, requestedDate: string | null = null) =>
  erpChanges({ lines: [{ ...ordered, ...asked }], requestedDate }, { lines } as unknown as ErpOrder);
const details = (...args: Parameters<typeof changes>): readonly OrderDetail[] => changes(...args).details;

describe('what the ERP made of an order', () => {
  it('is nothing to tell of where it is what was asked for', () => {
    expect(changes([anErpLine({ amount: euros('84.4'), quantity: '10.00' })])).toEqual({ details: [], hasChanges: false });
  });

  it('may be another item', () => {
    expect(details([anErpLine({ relation: 'substitute', sku: 'BOX-2' })])).toEqual([{ key: 'substitute', parameters: { line: 1, sku: 'BOX-2', origin: 'BOX' } }]);
  });

  it('may come in parts that together are what was ordered', () => {
    const parts = [anErpLine({ relation: 'split', quantity: '4', amount: euros('33.76') }), anErpLine({ externalId: 'SO-1/2', relation: 'split', quantity: '6', amount: euros('50.64') })];
    expect(details(parts)).toEqual([{ key: 'split', parameters: { line: 1, count: 2 } }]);
  });

  it('may be a set exploded into what it consists of', () => {
    expect(details([anErpLine(), anErpLine({ externalId: 'SO-1/2', relation: 'component', sku: 'NUT', amount: euros('0') })])).toEqual([{ key: 'component', parameters: { line: 1 } }]);
  });

  it('may be more or less, which explains its amount', () => {
    expect(details([anErpLine({ quantity: '12', amount: euros('101.28') })])).toEqual([{ key: 'quantity', parameters: { line: 1, quantity: '12', ordered: '10', unit: 'BX' } }]);
  });

  it('may cost more or less than the buyer accepted, over all its parts', () => {
    const money = [{ name: 'amount', ...euros('84.5') }, { name: 'asked', ...euros('84.40') }];
    expect(changes([anErpLine({ amount: euros('84.50') })])).toEqual({ details: [{ key: 'price', parameters: { line: 1 }, money }], hasChanges: true });
    const parts = [anErpLine({ relation: 'split', quantity: '4', amount: euros('33.86') }), anErpLine({ externalId: 'SO-1/2', relation: 'split', quantity: '6', amount: euros('50.64') })];
    expect(details(parts).map(({ key }) => key)).toEqual(['split', 'price']);
  });

  it('has no price to compare where none was agreed, or in another currency', () => {
    expect(details([anErpLine()], { amount: null })).toEqual([]);
    expect(details([anErpLine({ amount: { amount: '91.00', currency: 'USD' } })])).toEqual([]);
  });

  it('may come later than asked, and never late where no day was asked', () => {
    const late = [anErpLine({ expectedDate: '2026-12-03' })];
    expect(details(late, {}, '2026-12-01')).toEqual([{ key: 'date', parameters: { line: 1 }, dates: { date: '2026-12-03', asked: '2026-12-01' } }]);
    expect(details(late, {}, '2026-12-03')).toEqual([]);
    expect(details(late)).toEqual([]);
  });

  it('may lack a line, and have charges, which alone are no change', () => {
    expect(details([])).toEqual([{ key: 'dropped', parameters: { line: 1 } }]);
    const charge = anErpLine({ originLine: null, relation: 'charge', description: 'Freight', amount: euros('4.90') });
    expect(changes([anErpLine(), charge])).toEqual({ details: [{ key: 'charge', parameters: { name: 'Freight' }, money: { name: 'amount', ...euros('4.90') } }], hasChanges: false });
  });
});
