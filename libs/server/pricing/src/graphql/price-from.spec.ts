import { describe, expect, it } from '@jest/globals';
import { unavailable, type PriceAnswer, type Reading } from '@portico/domain';
import { noPrice, priceFrom } from './price-from.js';

const unit = (code: string, numerator: string, denominator = '1') => ({ code, name: code, numerator, denominator, decimals: 3 });
const product = { units: [unit('pc', '1'), unit('box', '12'), unit('roll', '1', '3')] };
const of = { owner: 'ERP', day: { date: '2026-11-24', basis: 'order-date' as const } };
const live = (change: Partial<Extract<PriceAnswer, { kind: 'price' }>> = {}): Reading<PriceAnswer> => ({ state: 'live', asOf: '2026-11-24T08:00:00.000Z', value: {
  kind: 'price', sku: 'A', unit: 'box', quantity: '25', price: { amount: '8.4371', currency: 'EUR', unit: 'pc', priceQuantity: '100' }, listPrice: null, isNoCharge: false,
  breaks: [{ fromQuantity: '1', unit: 'pc', price: { amount: '9', currency: 'EUR', unit: 'pc', priceQuantity: '100' } }, { fromQuantity: '300', unit: 'pc', price: { amount: '8.4371', currency: 'EUR', unit: 'pc', priceQuantity: '100' } },
    { fromQuantity: '26', unit: 'box', price: { amount: '8', currency: 'EUR', unit: 'pc', priceQuantity: '100' } }],
  explanation: { kind: 'contract', reference: 'RA-2026-118', name: 'Frame', validFrom: null, validTo: null, roundedTo: 4 }, ...change,
} });
const line = { sku: 'A', unit: 'box', quantity: '25' };

describe('a price as it is shown', () => {
  it('amounts to the quantity in the price\'s unit, rounded once', () => {
    expect(priceFrom(live(), line, product, of)).toMatchObject({ kind: 'PRICE', lineAmount: { amount: '25.31', currency: 'EUR' }, explanation: { kind: 'CONTRACT', pricingDate: '2026-11-24', pricingDateBasis: 'ORDER_DATE', decidedBy: 'ERP' } });
    expect(priceFrom(live(), { ...line, unit: 'roll', quantity: '900' }, product, of).lineAmount).toEqual({ amount: '25.31', currency: 'EUR' });
  });
  it('says which breaks the quantity reaches, whatever their unit', () => {
    expect(priceFrom(live(), line, product, of).breaks?.map(({ isMet }) => isMet)).toEqual([true, true, false]);
    expect(priceFrom(live({ breaks: null }), line, product, of).breaks).toBeNull();
  });
  it('of nothing is free of charge only where the ERP means it', () => {
    const price = { amount: '0', currency: 'EUR', unit: 'pc', priceQuantity: '1' };
    expect(priceFrom(live({ isNoCharge: true, price }), line, product, of)).toMatchObject({ kind: 'NO_CHARGE', lineAmount: { amount: '0' } });
  });
  it.each([
    ['a gap', { state: 'live', asOf: '2026-11-24T08:00:00.000Z', value: { ...line, kind: 'gap', reason: 'unmarked-zero' } } as Reading<PriceAnswer>, 'PRICE_ON_REQUEST', 'LIVE'],
    ['an outage', unavailable, 'UNAVAILABLE', 'UNAVAILABLE'],
    ['a price in a unit that the product does not have', live({ price: { amount: '1', currency: 'EUR', unit: 'kg', priceQuantity: '1' } }), 'PRICE_ON_REQUEST', 'LIVE'],
  ])('is no figure after %s', (_, reading, kind, state) => {
    expect(priceFrom(reading, line, product, of)).toMatchObject({ kind, unitPrice: null, lineAmount: null, breaks: null, explanation: null, freshness: { state } });
  });
  it('of a product that is not the account\'s is on request', () => {
    expect(noPrice(line, of)).toMatchObject({ kind: 'PRICE_ON_REQUEST', quantity: '25', unit: 'box', unitPrice: null });
  });
});
