import { decimal, type Availability, type Reading, type StockDisplay as DomainDisplay, type Warehouse, type WarehouseStock as DomainStock } from '@portico/domain';
import { freshness } from '@portico/platform-graphql-kit';
import { StockDisplay, type Stock, type WarehouseStock } from './stock.type.js';

export interface StockShown {
  readonly display: DomainDisplay;
  readonly owner: string;
  readonly warehouses: readonly Warehouse[];
  /** The buyer's own. */
  readonly defaultWarehouse: string | null;
}
const displays: Readonly<Record<DomainDisplay['kind'], StockDisplay>> = { exact: StockDisplay.EXACT, bands: StockDisplay.BANDS, hidden: StockDisplay.HIDDEN };

/** The buyer's own warehouse first. What the map hides is not in the answer at all. */
export function stockFrom(reading: Reading<Availability | null>, shown: StockShown): Stock {
  const { display, owner, defaultWarehouse } = shown;
  const stocks = [...reading.value?.stocks ?? []].sort((a, b) => Number(b.warehouse === defaultWarehouse) - Number(a.warehouse === defaultWarehouse) || (a.warehouse < b.warehouse ? -1 : 1));
  return { display: displays[display.kind], unit: reading.value?.unit ?? null, warehouses: stocks.map((stock) => warehouseStock(stock, shown)), freshness: freshness(reading, owner) };
}

function warehouseStock({ warehouse, available, inbound }: DomainStock, { display, warehouses, defaultWarehouse }: StockShown): WarehouseStock {
  return {
    warehouse, name: warehouses.find(({ code }) => code === warehouse)?.name ?? warehouse, isDefault: warehouse === defaultWarehouse,
    available: display.kind === 'exact' ? sellable(available) : null,
    band: display.kind === 'bands' ? bandOf(available, display.bands) : null,
    isInStock: decimal(available).greaterThan(0),
    inbound: display.kind === 'exact' ? inbound : [],
  };
}

/** Oversold stock is nothing to sell. */
const sellable = (available: string): string => (decimal(available).isNegative() ? '0' : available);

/** The highest bound that is reached: "50+"; null below the lowest. */
export function bandOf(available: string, bounds: readonly number[]): string | null {
  const reached = bounds.filter((bound) => decimal(available).greaterThanOrEqualTo(bound));
  return reached.length === 0 ? null : `${String(Math.max(...reached))}+`;
}
