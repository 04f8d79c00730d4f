import { Dec, type Availability, type Decimal, type InboundQuantity, type WarehouseStock } from '@portico/domain';
import type { TrytonWarehouse } from '../reference/reference-data.js';
import type { UnitDirectory } from '../reference/unit-directory.js';
import type { WireInbound, WireStock } from './stock.wire.js';

export interface WarehouseReading {
  readonly warehouse: TrytonWarehouse;
  readonly stocks: readonly WireStock[];
}

/** One entry per SKU: the first product with stock of its own under that code, as elsewhere in this connector. */
export function availabilityFrom(readings: readonly WarehouseReading[], inbound: readonly WireInbound[], units: UnitDirectory): Availability[] {
  const products = new Map<string, WireStock>();
  for (const stock of readings.flatMap(({ stocks }) => stocks)) if (!products.has(stock.code)) products.set(stock.code, stock);
  return [...products.values()].map(({ id, code, default_uom: unitId }): Availability => ({
    sku: code,
    unit: units.code(unitId),
    stocks: readings.flatMap(({ warehouse, stocks }) => {
      const stock = stocks.find((each) => each.id === id);
      const coming = inbound.filter((move) => move.product === id && move['to_location.'].warehouse === warehouse.id);
      return stock ? stockIn(warehouse, stock, coming, units) : [];
    }),
  }));
}

/**
 * Tryton forecasts on hand plus everything planned, in and out, whenever it is due. What is still to come in cannot be
 * promised today, so it is taken out again and told as inbound; what is left to subtract is reserved.
 */
function stockIn(warehouse: TrytonWarehouse, stock: WireStock, coming: readonly WireInbound[], units: UnitDirectory): WarehouseStock[] {
  if (stock.quantity === null || stock.forecast_quantity === null) return [];
  const { digits } = units.unit(stock.default_uom);
  const text = (value: Decimal): string => value.toDecimalPlaces(digits).toFixed(); // floats were summed: 0.1 + 0.2
  const inbound = coming.map(({ quantity, uom, planned_date: date }) => ({ quantity: units.convert(quantity, uom, stock.default_uom), date }));
  const onHand = new Dec(stock.quantity);
  const available = inbound.reduce((left, { quantity }) => left.minus(quantity), new Dec(stock.forecast_quantity));
  return [{
    warehouse: warehouse.code, onHand: text(onHand), available: text(available), reserved: text(onHand.minus(available)),
    inbound: inbound.map(({ quantity, date }): InboundQuantity => ({ quantity: text(quantity), date })).sort(byDate),
  }];
}

const byDate = (left: InboundQuantity, right: InboundQuantity): number => (left.date ?? '9').localeCompare(right.date ?? '9');
