import { describe, expect, it } from '@jest/globals';
import { Dec } from '@portico/domain';
import { UnitDirectory, type WireUnit } from '../reference/unit-directory.js';
import { planBreaks } from './break-table.js';
import type { WirePricedProduct, WireThreshold } from './price.wire.js';

const unit = (id: number, symbol: string, factor: string, rate: string): WireUnit => ({ id, symbol, name: symbol, factor, rate, digits: 0, category: 1 });
const piece = unit(1, 'u', '1', '1');
const carton = unit(2, 'ct100', '100', '0.01');
const units = new UnitDirectory([piece, carton]);
const product: WirePricedProduct = { id: 7, code: 'X', name: 'X', active: true, salable: true, type: 'goods', consumable: false, default_uom: 1, sale_uom: 2, default_uom_category: 1, list_price: '1', account_category: 1, lead_time: 0, 'template.': { active: true } };
const threshold = (quantity: string | null, only: number | null = null): WireThreshold => ({ product: only, quantity, start_date: null, end_date: null });
const plan = (sold: WireUnit, ...thresholds: WireThreshold[]) => planBreaks({ product, unit: sold, currency: 'EUR', countingUnitId: 1 }, thresholds, units);
/** 1 a piece, 0.9 from 12 on, 0.8 from 250 on. */
const price = ({ quantity }: { readonly quantity: string }) => new Dec(Number(quantity) >= 250 ? '0.8' : Number(quantity) >= 12 ? '0.9' : '1');

describe('a break table', () => {
  it('begins with the smallest quantity and changes where the price does', () => {
    expect(plan(piece, threshold('12'), threshold('250')).table(price)?.map(({ fromQuantity, price: { amount } }) => [fromQuantity, amount])).toEqual([['1', '1'], ['12', '0.9'], ['250', '0.8']]);
  });
  it('is in whole units of sale: the first carton that reaches the threshold', () => {
    expect(plan(carton, threshold('12'), threshold('250')).table(price)?.map(({ fromQuantity, price: { amount, unit: code } }) => [fromQuantity, amount, code])).toEqual([['1', '90', 'ct100'], ['3', '80', 'ct100']]);
  });
  it('leaves out thresholds that change nothing, of other products, and of no quantity', () => {
    const table = plan(piece, threshold('12'), threshold('50'), threshold('60', 8), threshold(null), threshold('0'));
    expect(table.questions.map(({ quantity }) => quantity)).toEqual(['1', '12', '50']);
    expect(table.table(price)?.map(({ fromQuantity }) => fromQuantity)).toEqual(['1', '12']);
  });
  it('is empty where one price holds for every quantity', () => {
    expect(plan(piece).table(price)).toEqual([]);
    expect(plan(piece, threshold('5')).table(() => new Dec('1'))).toEqual([]);
  });
  it('is unknown where Tryton has no price at one of them: never a gap that looks like a price', () => {
    expect(plan(piece, threshold('12')).table(({ quantity }) => (quantity === '12' ? null : new Dec('1')))).toBeNull();
    expect(plan(piece, threshold('12')).table(({ quantity }) => new Dec(quantity === '12' ? '0' : '1'))).toBeNull();
  });
});
