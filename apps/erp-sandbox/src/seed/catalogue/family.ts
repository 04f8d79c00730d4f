import type { Attribute, ProductUnit } from '../world.js';

/** A value of an axis: what is shown, what it does to the price, what stands in the SKU. */
export type AxisValue = string | readonly [shown: string, priceFactor: number, inSku?: string];
export interface Axis { code: string; name: string; unit?: string; values: readonly AxisValue[] }

export interface Packing {
  stockUnit: string;
  salesUnit: string;
  priceUnit: string;
  priceQuantity: number;
  units: readonly ProductUnit[];
  /** In sales units. */
  multiple?: string;
  minimum?: string;
}
/** The number in an axis value: 8 for `M8`, 0.5 for `1/2"`. */
export type Measures = (axis: string) => number;

/** A line of goods: its axes multiplied out give the articles. */
export interface Family {
  /** First part of the SKU. */
  code: string;
  category: string;
  brands: readonly string[];
  /** `{axis}` stands for the axis's value. */
  title: string;
  summary: string;
  axes: readonly Axis[];
  facts?: readonly (readonly [code: string, name: string, value: string, unit?: string])[];
  packing: Packing | ((measure: Measures) => Packing);
  /** List price in EUR for the price quantity, before the factors of the axes. */
  price: (measure: Measures) => number;
  priceDecimals?: number;
  /** Of one stock unit. */
  weightKg: (measure: Measures) => number;
  copperKgPerKm?: (measure: Measures) => number;
  taxRate?: string;
}

export const shownOf = (value: AxisValue): string => (typeof value === 'string' ? value : value[0]);
export const factorOf = (value: AxisValue): number => (typeof value === 'string' ? 1 : value[1]);
export const codeOf = (value: AxisValue): string => (typeof value === 'string' ? value : value[2] ?? value[0]).toUpperCase().replaceAll('×', 'X').replace(/[^A-Z0-9.]+/g, '');

/** `G 1/2"` is 0.5, `1 1/4"` is 1.25, `M8` is 8, `2.5 mm²` is 2.5, `3G1.5` is 1.5 by its last number. */
export function measureOf(shown: string): number {
  const fraction = /(?:(\d+) )?(\d+)\/(\d+)/.exec(shown);
  if (fraction) return Number(fraction[1] ?? 0) + Number(fraction[2]) / Number(fraction[3]);
  return Number(/\d+(\.\d+)?(?!.*\d)/.exec(shown)?.[0] ?? 1);
}

export const attributesOf = (family: Family, values: readonly AxisValue[]): Attribute[] => [
  ...family.axes.map((axis, i): Attribute => ({ code: axis.code, name: axis.name, value: shownOf(values[i] ?? ''), unit: axis.unit ?? null })),
  ...(family.facts ?? []).map(([code, name, value, unit]): Attribute => ({ code, name, value, unit: unit ?? null })),
];
