import { decimal, type Availability, type IntegrationMap, type Reading, type StockDisplay as Display, type WarehouseStock as DomainStock } from '@portico/domain';
import { freshness, type Freshness } from '@portico/platform-graphql-kit';
import { StockDisplay, type Stock, type WarehouseStock } from './stock.type.js';

const displays: Readonly<Record<Display['kind'], StockDisplay>> = { exact: StockDisplay.EXACT, bands: StockDisplay.BANDS, hidden: StockDisplay.HIDDEN };

/** "50+" for 73 with bands 1, 10, 50; null below the lowest. */
export function bandOf(available: string, bands: readonly number[]): string | null {
  const reached = bands.filter((bound) => decimal(available).greaterThanOrEqualTo(bound)).at(-1);
  return reached === undefined ? null : `${String(reached)}+`;
}

/** What the map lets buyers see of it. A SKU the ERP does not stock has no warehouses; an unavailable figure is no zero. */
export function stockFrom(reading: Reading<Availability | null>, map: IntegrationMap, names: ReadonlyMap<string, string>, ownWarehouse: string | null): Stock {
  const age: Freshness = freshness(reading, map.rules.inventory.owner);
  const display = displays[map.stockDisplay.kind];
  if (!reading.value) return { display, unit: null, warehouses: [], freshness: age };
  const warehouses = reading.value.stocks.map((stock) => warehouseFrom(stock, map.stockDisplay, names, ownWarehouse));
  return { display, unit: reading.value.unit, warehouses: [...warehouses].sort((a, b) => Number(b.isDefault) - Number(a.isDefault) || a.warehouse.localeCompare(b.warehouse)), freshness: age };
}

function warehouseFrom({ warehouse, available, inbound }: DomainStock, display: Display, names: ReadonlyMap<string, string>, ownWarehouse: string | null): WarehouseStock {
  // Oversold stock is nothing to sell, and how far is nobody's business.
  const sellable = decimal(available).isNegative() ? '0' : available;
  return {
    warehouse, name: names.get(warehouse) ?? warehouse, isDefault: warehouse === ownWarehouse, isInStock: decimal(sellable).greaterThan(0),
    available: display.kind === 'exact' ? sellable : null,
    band: display.kind === 'bands' ? bandOf(sellable, display.bands) : null,
    inbound: display.kind === 'exact' ? inbound : [],
  };
}
