import { fnv1a, Random } from '../../random/random.js';
import type { ListPriceRow, ProductRow, World } from '../world.js';
import { categories } from './categories.js';
import { electrical } from './electrical.js';
import { fasteners } from './fasteners.js';
import { attributesOf, codeOf, factorOf, measureOf, shownOf, type AxisValue, type Family, type Packing } from './family.js';
import { piping } from './piping.js';
import { protection } from './protection.js';
import { workshop } from './workshop.js';

export const families: readonly Family[] = [...fasteners, ...protection, ...piping, ...electrical, ...workshop];

/** What one EUR is in the other currencies of the list. */
const currencies: readonly (readonly [string, number])[] = [['EUR', 1], ['USD', 1.09], ['GBP', 0.86], ['CHF', 0.96]];

export function seedCatalogue(world: World, wanted: number): void {
  world.categories.push(...categories);
  for (const [family, count] of quotas(wanted)) {
    const random = new Random(`${String(world.seed)}/family/${family.code}`);
    const kept = new Set(random.sample([...combinations(family).keys()], count));
    [...combinations(family).values()].forEach((values, i) => {
      if (kept.has(i)) addProduct(world, family, values, random);
    });
  }
}

/** Shares the number wanted evenly; what a small family cannot give goes to the others. */
export function quotas(wanted: number): Map<Family, number> {
  const size = (family: Family): number => family.axes.reduce((product, axis) => product * axis.values.length, 1);
  const ascending = [...families].sort((a, b) => size(a) - size(b) || a.code.localeCompare(b.code));
  let left = wanted;
  const shares = new Map<Family, number>();
  ascending.forEach((family, i) => {
    const share = Math.min(size(family), Math.floor(left / (ascending.length - i)));
    shares.set(family, share);
    left -= share;
  });
  return new Map(families.map((family) => [family, shares.get(family) ?? 0]));
}

function combinations(family: Family): AxisValue[][] {
  return family.axes.reduce<AxisValue[][]>((sets, axis) => sets.flatMap((set) => axis.values.map((value) => [...set, value])), [[]]);
}

function addProduct(world: World, family: Family, values: readonly AxisValue[], random: Random): void {
  const shown = new Map(family.axes.map((axis, i) => [axis.code, shownOf(values[i] ?? '')]));
  const measure = (axis: string): number => measureOf(shown.get(axis) ?? '');
  const packing = typeof family.packing === 'function' ? family.packing(measure) : family.packing;
  const sku = [family.code, ...values.map(codeOf)].join('-');
  const name = family.title.replace(/\{(\w+)\}/g, (_, axis: string) => shown.get(axis) ?? '');
  world.products.push({
    sku, name, description: describe(family, name, shown), brand: random.pick(family.brands), gtin: gtinOf(sku), category_ids: [family.category],
    attributes: attributesOf(family, values), ...unitsOf(packing), variant: variantOf(family, values),
    image_ids: random.chance(0.35) ? [`${imageId(sku)}-1`, `${imageId(sku)}-2`] : [`${imageId(sku)}-1`],
    status: 'active', successor_sku: null, weight_kg: family.weightKg(measure).toFixed(5), tax_rate: family.taxRate ?? '19',
    copper_kg_per_km: family.copperKgPerKm ? family.copperKgPerKm(measure).toFixed(1) : null, components: null,
  });
  const factor = values.reduce((product, value) => product * factorOf(value), 1) * (0.95 + random.next() * 0.1);
  const price = Math.max(family.price(measure) * factor, 0.02);
  world.listPrices.push(...currencies.map(([currency, rate]): ListPriceRow =>
    ({ sku, currency, amount: (price * rate).toFixed(family.priceDecimals ?? 2), price_quantity: packing.priceQuantity, no_charge: false })));
}

const unitsOf = (packing: Packing): Pick<ProductRow, 'stock_unit' | 'sales_unit' | 'price_unit' | 'units' | 'order_multiple' | 'minimum_quantity'> => ({
  stock_unit: packing.stockUnit, sales_unit: packing.salesUnit, price_unit: packing.priceUnit, units: [...packing.units],
  order_multiple: packing.multiple ?? '1', minimum_quantity: packing.minimum ?? '0',
});

/** The last two axes tell variants apart; what stands before them is the group. */
function variantOf(family: Family, values: readonly AxisValue[]): ProductRow['variant'] {
  const fixed = Math.max(family.axes.length - 2, 0);
  return {
    groupId: [family.code, ...values.slice(0, fixed).map(codeOf)].join('-'), groupName: groupName(family, values, fixed),
    axes: family.axes.slice(fixed).map((axis, i) => ({ name: axis.name, value: shownOf(values[fixed + i] ?? '') })),
  };
}

/** The noun the title begins with, or what kind it is, or the name of its category; then what the group has in common. */
function groupName(family: Family, values: readonly AxisValue[], fixed: number): string {
  const common = family.axes.slice(0, fixed).map((axis, i) => ({ code: axis.code, text: [shownOf(values[i] ?? ''), axis.unit].filter(Boolean).join(' ') }));
  const noun = family.title.split('{')[0]?.replace(/[\s,]+$/, '') ?? '';
  const kind = common.find((axis) => family.title.startsWith(`{${axis.code}}`));
  const name = noun || kind?.text || (categories.find((category) => category.id === family.category)?.name ?? family.code);
  return [name, ...common.filter((axis) => axis !== kind).map((axis) => axis.text)].join(' ');
}

function describe(family: Family, name: string, shown: Map<string, string>): string {
  const measures = family.axes.map((axis) => `${axis.name}: ${shown.get(axis.code) ?? ''}${axis.unit ? ` ${axis.unit}` : ''}`).join(', ');
  return `${name}. ${family.summary} ${measures}.`;
}

export const imageId = (sku: string): string => fnv1a(sku).toString(16).padStart(8, '0');

export function gtinOf(sku: string): string {
  const digits = `40${String(fnv1a(sku) % 10_000_000_000).padStart(10, '0')}`;
  const weighted = [...digits].reduce((total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 3), 0);
  return `${digits}${String((10 - (weighted % 10)) % 10)}`;
}
