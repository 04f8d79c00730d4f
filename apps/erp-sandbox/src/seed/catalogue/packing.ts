import type { ProductUnit } from '../world.js';
import type { Packing } from './family.js';

const unit = (code: string, name: string, numerator: number, denominator = 1, decimals = 0, sellable = true): ProductUnit =>
  ({ code, name, numerator, denominator, decimals, sellable });
const piece = unit('PCE', 'piece', 1);

/** Sold and priced by the piece. */
export const each: Packing = { stockUnit: 'PCE', salesUnit: 'PCE', priceUnit: 'PCE', priceQuantity: 1, units: [piece] };

/** Priced per 100 (or 1,000) pieces, sold in full boxes; single pieces are not sold. */
export const boxes = (perBox: number, priceQuantity: 100 | 1000 = 100): Packing => ({
  stockUnit: 'PCE', salesUnit: 'BX', priceUnit: 'PCE', priceQuantity,
  units: [unit('PCE', 'piece', 1, 1, 0, false), unit('BX', `box of ${String(perBox)}`, perBox), unit('CT', `carton of ${String(perBox * 10)}`, perBox * 10)],
});

/** Priced and sold by the piece, in multiples of the inner pack. */
export const innerPack = (multiple: number, minimum = multiple): Packing =>
  ({ ...each, multiple: String(multiple), minimum: String(minimum), units: [piece, unit('PK', `pack of ${String(multiple)}`, multiple)] });

/** Gloves and shoes: pairs, and packs of so many pairs. */
export const pairs = (perPack: number): Packing => ({
  stockUnit: 'PR', salesUnit: perPack === 1 ? 'PR' : 'PK', priceUnit: 'PR', priceQuantity: 1,
  units: [unit('PR', 'pair', 1, 1, 0, perPack === 1), ...(perPack === 1 ? [] : [unit('PK', `pack of ${String(perPack)} pairs`, perPack)])],
});

/** Cut to length, or by the roll or drum. */
export const metres = (perRoll: number, priceQuantity: 1 | 100 | 1000, decimals = 0): Packing => ({
  stockUnit: 'MTR', salesUnit: 'MTR', priceUnit: 'MTR', priceQuantity,
  units: [unit('MTR', 'metre', 1, 1, decimals), unit('RO', `roll of ${String(perRoll)} m`, perRoll)],
});

/** Rolls only, priced by the metre. */
export const rolls = (perRoll: number, priceQuantity: 1 | 100): Packing => ({
  stockUnit: 'MTR', salesUnit: 'RO', priceUnit: 'MTR', priceQuantity,
  units: [unit('MTR', 'metre', 1, 1, 2, false), unit('RO', `roll of ${String(perRoll)} m`, perRoll)],
});

/** By weight, with the container it comes in. */
export const kilograms = (perContainer: number, container: string): Packing => ({
  stockUnit: 'KGM', salesUnit: 'KGM', priceUnit: 'KGM', priceQuantity: 1,
  units: [unit('KGM', 'kilogram', 1, 1, 3), unit('CA', `${container} of ${String(perContainer)} kg`, perContainer)],
  minimum: '0.5', multiple: '0.5',
});

/** Kept by weight, sold by the bar: 2.466 kg a metre stay exact as a fraction. */
export const bars = (gramsPerBar: number): Packing => ({
  stockUnit: 'KGM', salesUnit: 'PCE', priceUnit: 'KGM', priceQuantity: 100,
  units: [unit('KGM', 'kilogram', 1, 1, 3, false), unit('PCE', 'bar of 6 m', gramsPerBar, 1000)],
});

/** Kept and priced in packs of three, sold singly: a piece is a third of the stock unit, which no decimal can say. */
export const thirds: Packing = {
  stockUnit: 'PK', salesUnit: 'PCE', priceUnit: 'PK', priceQuantity: 1,
  units: [unit('PK', 'pack of 3', 1), unit('PCE', 'piece', 1, 3)],
};
