import { Dec, type Decimal, type ErpOrderLine, type LineRelation } from '@portico/domain';
import type { UnitDirectory } from '../reference/unit-directory.js';
import { markIn } from './our-mark.js';
import type { WireSale, WireSaleLine } from './sale.wire.js';

/** Titles, comments and subtotals are no order lines. */
export const isOrderLine = (raw: WireSaleLine): boolean => raw.type === 'line';
const isGoods = (raw: WireSaleLine): boolean => raw['product.'] !== null && raw['product.'].type !== 'service';
/** Of the carrier: Tryton adds it at quote. */
export const isFreight = (raw: WireSaleLine): boolean => raw.shipment_cost !== null;

export function lineFromSale(raw: WireSaleLine, sale: WireSale, units: UnitDirectory): ErpOrderLine {
  const mark = markIn(raw.note);
  const quantity = new Dec(raw.quantity ?? '0');
  const shipped = shippedOf(raw, quantity, units);
  const isCancelled = sale.state === 'cancelled';
  const isOpen = isGoods(raw) && !isCancelled;
  const unit = raw.unit === null ? '' : units.code(raw.unit);
  return {
    externalId: String(raw.id),
    originLine: mark?.lineId ?? null,
    relation: relationOf(raw, sale),
    sku: raw['product.']?.code ?? null,
    description: raw.description ?? raw['product.']?.name ?? '',
    quantity: quantity.toFixed(),
    unit,
    shippedQuantity: shipped.toFixed(),
    openQuantity: isOpen ? notBeyondZero(quantity, shipped).toFixed() : '0',
    price: raw.unit_price === null || raw.unit === null ? null : { amount: raw.unit_price, currency: sale['currency.'].code, unit, priceQuantity: '1' },
    amount: { amount: raw.amount ?? '0', currency: sale['currency.'].code },
    expectedDate: isOpen ? raw.shipping_date : null,
    isCancelled,
  };
}

/** Lines of ours carry their mark, copies of them too; what carries none in an order of ours was added in Tryton. */
function relationOf(raw: WireSaleLine, sale: WireSale): LineRelation {
  const mark = markIn(raw.note);
  if (!mark) return isFreight(raw) || !isGoods(raw) ? 'charge' : 'same';
  if (mark.sku !== raw['product.']?.code) return 'substitute';
  return sale['lines.'].filter((line) => markIn(line.note)?.lineId === mark.lineId).length > 1 ? 'split' : 'same';
}

/** Of moves that are done. A returning line has a negative quantity, its moves do not. */
function shippedOf(raw: WireSaleLine, quantity: Decimal, units: UnitDirectory): Decimal {
  const { unit } = raw;
  if (unit === null) return new Dec(0);
  const moved = raw['moves.'].filter(({ state }) => state === 'done').reduce((sum, move) => sum.plus(units.convert(move.quantity, move.uom, unit)), new Dec(0));
  return (quantity.isNegative() && !moved.isZero() ? moved.negated() : moved).toDecimalPlaces(units.unit(unit).digits);
}

/** More may be shipped than was ordered; nothing is open then. */
function notBeyondZero(quantity: Decimal, shipped: Decimal): Decimal {
  const open = quantity.minus(shipped);
  return open.isNegative() === quantity.isNegative() ? open : new Dec(0);
}
