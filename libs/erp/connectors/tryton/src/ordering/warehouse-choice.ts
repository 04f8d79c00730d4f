import { Dec, type Availability, type Decimal, type OrderLineRequest } from '@portico/domain';
import { unitFor, type Sellable } from '../pricing/sellable.js';
import type { TrytonWarehouse } from '../reference/reference-data.js';
import type { UnitDirectory } from '../reference/unit-directory.js';

/** Preferred codes first, as configured; then the others. */
export function orderedWarehouses(warehouses: readonly TrytonWarehouse[], preferred: readonly string[]): readonly TrytonWarehouse[] {
  const rank = ({ code }: TrytonWarehouse): number => (preferred.includes(code) ? preferred.indexOf(code) : preferred.length);
  return [...warehouses].sort((left, right) => rank(left) - rank(right));
}

/** A sale has one warehouse, and Tryton refuses it when a line is short there: the first that has everything, or null. */
export function chooseWarehouse(warehouses: readonly TrytonWarehouse[], lines: readonly OrderLineRequest[], stock: readonly Availability[], sellables: ReadonlyMap<string, Sellable>, units: UnitDirectory): TrytonWarehouse | null {
  const wanted = wantedOf(lines, sellables, units);
  return warehouses.find(({ code }) => [...wanted].every(([sku, quantity]) => availableIn(code, sku, stock)?.greaterThanOrEqualTo(quantity))) ?? null;
}

/** SKUs that the warehouse cannot fill, each line by itself and all lines of a SKU together. */
export function shortSkus(warehouseCode: string, lines: readonly OrderLineRequest[], stock: readonly Availability[], sellables: ReadonlyMap<string, Sellable>, units: UnitDirectory): ReadonlySet<string> {
  const wanted = wantedOf(lines, sellables, units);
  return new Set([...wanted].flatMap(([sku, quantity]) => (availableIn(warehouseCode, sku, stock)?.lessThan(quantity) ? sku : [])));
}

/** In stock units, by SKU; consumables and services are never short. */
function wantedOf(lines: readonly OrderLineRequest[], sellables: ReadonlyMap<string, Sellable>, units: UnitDirectory): ReadonlyMap<string, Decimal> {
  const wanted = new Map<string, Decimal>();
  for (const line of lines) {
    const sellable = sellables.get(line.sku);
    if (sellable?.kind !== 'on-sale' || sellable.product.type !== 'goods' || sellable.product.consumable === true) continue;
    const unit = unitFor(sellable.product, line.unit, units);
    if (!unit) continue;
    const quantity = units.convert(line.quantity, unit.id, sellable.product.default_uom);
    wanted.set(line.sku, (wanted.get(line.sku) ?? new Dec(0)).plus(quantity));
  }
  return wanted;
}

function availableIn(warehouse: string, sku: string, stock: readonly Availability[]): Decimal | null {
  const found = stock.find((each) => each.sku === sku)?.stocks.find((each) => each.warehouse === warehouse);
  return found ? new Dec(found.available) : null;
}
