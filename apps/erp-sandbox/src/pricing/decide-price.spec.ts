import { describe, expect, it } from '@jest/globals';
import { D } from '../wire/decimal.js';
import { decidePrice, type ListPrice, type Offer } from './decide-price.js';

const list = (amount: string, price_quantity = 1): ListPrice => ({ amount, price_quantity, no_charge: false });
const offer = (kind: Offer['agreement']['kind'], id: string, breaks: Record<string, string>, from: string | null = '2026-01-01', to: string | null = null): Offer => ({
  agreement: { id, kind, name: id, valid_from: from, valid_to: to },
  items: Object.entries(breaks).map(([from_quantity, amount]) => ({ from_quantity, amount, price_quantity: 1, no_charge: false })),
});
const decide = (price: ListPrice | null, offers: Offer[], quantity = '1', date = '2026-06-01') => decidePrice(price, offers, new D(quantity), date);

describe('the price of a line', () => {
  it('is the list price where nothing else is agreed', () => {
    expect(decide(list('8.4371', 100), [])).toMatchObject({ amount: '8.4371', priceQuantity: 100, source: { kind: 'list', id: null }, breaks: [] });
  });

  it('is the contract\'s, even above list, and says so', () => {
    const decided = decide(list('10'), [offer('contract', 'RA-1', { 0: '11.50' }), offer('price-list', 'PL-A', { 0: '8' }), offer('promotion', 'PR', { 0: '7' })]);
    expect(decided).toMatchObject({ amount: '11.50', listAmount: '10', source: { kind: 'contract', id: 'RA-1' } });
    expect(decided?.source.explanation.join(' ')).toContain('above list');
  });

  it('is of the agreement that began last where two overlap', () => {
    const decided = decide(list('10'), [offer('contract', 'RA-1', { 0: '9' }, '2026-01-01'), offer('contract', 'RA-2', { 0: '9.5' }, '2026-03-01')]);
    expect(decided).toMatchObject({ amount: '9.5', source: { id: 'RA-2' } });
    expect(decided?.source.explanation.join(' ')).toContain('2 agreements overlap');
  });

  it('is the lowest of price list, promotion and list without a contract', () => {
    expect(decide(list('10'), [offer('price-list', 'PL-A', { 0: '9' }), offer('promotion', 'PR', { 0: '8.5' })])).toMatchObject({ amount: '8.5', source: { kind: 'promotion' } });
    expect(decide(list('8'), [offer('price-list', 'PL-A', { 0: '9' })])).toMatchObject({ amount: '8', source: { kind: 'list' } });
  });

  it('compares prices per 1, 100 and 1,000 by the piece', () => {
    const perHundred: Offer = { agreement: { id: 'PL', kind: 'price-list', name: 'PL', valid_from: null, valid_to: null }, items: [{ from_quantity: '0', amount: '84.00', price_quantity: 100, no_charge: false }] };
    expect(decide(list('0.85'), [perHundred])).toMatchObject({ amount: '84.00', priceQuantity: 100, listAmount: '85' });
    expect(decide(list('0.83'), [perHundred])).toMatchObject({ amount: '0.83', priceQuantity: 1 });
  });

  it('follows the quantity through its breaks, the boundary included', () => {
    const contract = offer('contract', 'RA', { 0: '10', 25: '9', 200: '8' });
    expect(['24.999', '25', '199', '200'].map((quantity) => decide(null, [contract], quantity)?.amount)).toEqual(['10', '9', '9', '8']);
    expect(decide(null, [contract])?.breaks).toEqual([{ fromQuantity: '0', netUnitPrice: '10' }, { fromQuantity: '25', netUnitPrice: '9' }, { fromQuantity: '200', netUnitPrice: '8' }]);
  });

  it('does not come from an agreement below its first break', () => {
    expect(decide(list('12'), [offer('contract', 'RA', { 50: '9' })], '49')).toMatchObject({ amount: '12', source: { kind: 'list' } });
  });

  it('counts an agreement on its first and last day, and on no other', () => {
    const contract = offer('contract', 'RA', { 0: '5' }, '2026-02-01', '2026-02-28');
    const on = (date: string) => decide(list('12'), [contract], '1', date)?.amount;
    expect([on('2026-01-31'), on('2026-02-01'), on('2026-02-28'), on('2026-03-01')]).toEqual(['12', '5', '5', '12']);
  });

  it('is missing where nothing prices it', () => {
    expect(decide(null, [])).toBeNull();
    expect(decide(null, [offer('contract', 'RA', { 10: '5' })], '9')).toBeNull();
  });
});
