import { convert, inStockUnit, unitOf } from '../catalogue/units.js';
import { isOrderable, priceLine, type PriceLine } from '../pricing/price-lines.js';
import type { ProductRow } from '../seed/world.js';
import { D, plain } from '../wire/decimal.js';
import type { Reason } from '../wire/problem.js';
import type { DraftLine, OrderDraft, OrderFacts } from './order-facts.js';

/** A line that was looked at: what would be delivered, at which price, or why not. */
export interface CheckedLine { asked: DraftLine; product: ProductRow | null; substitutes: ProductRow | null; price: PriceLine; reasons: Reason[] }

export function checkLine(draft: OrderDraft, index: number, facts: OrderFacts): CheckedLine {
  const asked = draft.lines[index];
  if (!asked) throw new Error(`No line ${String(index)}.`);
  const product = facts.pricing.products.get(asked.sku) ?? null;
  const price = priceLine(asked, facts.pricing);
  const reason = (type: Reason['type'], field: string, detail: string, more: Record<string, unknown> = {}): Reason =>
    ({ type, pointer: `/lines/${String(index)}/${field}`, lineId: asked.lineId, sku: asked.sku, detail, ...more });
  const refused = (...reasons: Reason[]): CheckedLine => ({ asked, product: null, substitutes: null, price, reasons });
  if (!product || product.status === 'removed') return refused(reason('unknown-sku', 'sku', `There is no article ${asked.sku}.`));
  if (price.kind === 'gap' && price.reason === 'not-in-assortment') return refused(reason('not-in-assortment', 'sku', `${asked.sku} is not in this customer's assortment.`));
  const unit = unitOf(product, asked.unit);
  if (!unit?.sellable) {
    const allowedUnits = product.units.filter((one) => one.sellable).map((one) => one.code);
    return refused(reason('unknown-unit', 'unit', `${asked.sku} is not sold in ${asked.unit}.`, { allowedUnits }));
  }
  const quantityReasons = checkQuantity(product, asked, unit.decimals, reason);
  if (quantityReasons.length > 0) return refused(...quantityReasons);
  if (product.status === 'discontinued' && facts.stock.total(asked.sku).lt(inStockUnit(product, asked.quantity, asked.unit))) {
    const successor = successorOf(product, facts);
    const substitutePrice = successor && priceLine({ ...asked, sku: successor.sku }, facts.pricing);
    const fits = successor && unitOf(successor, asked.unit)?.sellable && substitutePrice && isOrderable(substitutePrice);
    if (fits && draft.allowSubstitutes !== false) return { asked, product: successor, substitutes: product, price: substitutePrice, reasons: [] };
    return refused(reason('discontinued', 'sku', `${asked.sku} is discontinued and not in stock.`, { successor: successor?.sku ?? null }));
  }
  if (!isOrderable(price)) return refused(reason('price-missing', 'sku', `${asked.sku} has no price; it is sold on request.`));
  return { asked, product, substitutes: null, price, reasons: [] };
}

function checkQuantity(product: ProductRow, asked: DraftLine, decimals: number, reason: (type: Reason['type'], field: string, detail: string, more?: Record<string, unknown>) => Reason): Reason[] {
  const reasons: Reason[] = [];
  const sales = convert(product, asked.quantity, asked.unit, product.sales_unit);
  const unit = product.sales_unit;
  if (new D(asked.quantity).decimalPlaces() > decimals) reasons.push(reason('quantity-decimals', 'quantity', `A quantity in ${asked.unit} has at most ${String(decimals)} decimals.`, { decimals, unit: asked.unit }));
  if (sales.lt(product.minimum_quantity)) reasons.push(reason('quantity-minimum', 'quantity', `At least ${plain(product.minimum_quantity)} ${unit}.`, { minimum: plain(product.minimum_quantity), unit }));
  if (!sales.mod(product.order_multiple).isZero()) reasons.push(reason('quantity-multiple', 'quantity', `In multiples of ${plain(product.order_multiple)} ${unit}.`, { multiple: plain(product.order_multiple), unit }));
  return reasons;
}

/** The first one in the chain that is still sold; null at the chain's end, and in a loop. */
function successorOf(product: ProductRow, facts: OrderFacts): ProductRow | null {
  const seen = new Set<string>();
  let at: ProductRow | null = product;
  while (at?.status === 'discontinued' && !seen.has(at.sku)) {
    seen.add(at.sku);
    at = at.successor_sku === null ? null : facts.pricing.products.get(at.successor_sku) ?? null;
  }
  return at?.status === 'active' && facts.pricing.isVisible(at) ? at : null;
}
