import { convert, unitOf } from '../catalogue/units.js';
import type { ProductRow } from '../seed/world.js';
import { D, plain } from '../wire/decimal.js';
import { decidePrice, type PriceDecision } from './decide-price.js';
import { lineAmount } from './line-amount.js';
import type { PriceBook } from './load-prices.js';
import type { IsVisible } from './visible-skus.js';

export interface AskedLine { lineId: string; sku: string; unit: string; quantity: string }
export type GapReason = 'price-on-request' | 'unknown-sku' | 'unknown-unit' | 'not-in-assortment';
export interface PricedLine {
  kind: 'price'; lineId: string; sku: string; unit: string; quantity: string; netUnitPrice: string; priceUnit: string; priceQuantity: number; currency: string;
  noCharge: boolean; lineAmount: string; listUnitPrice: string | null; breakUnit: string; breaks: PriceDecision['breaks']; source: PriceDecision['source'];
}
export interface GapLine { kind: 'gap'; lineId: string; sku: string; unit: string; quantity: string; reason: GapReason }
export type PriceLine = PricedLine | GapLine;

export interface PricingFacts { products: ReadonlyMap<string, ProductRow>; book: PriceBook; isVisible: IsVisible; currency: string; date: string }

export function priceLine(asked: AskedLine, facts: PricingFacts): PriceLine {
  const line = { lineId: asked.lineId, sku: asked.sku, unit: asked.unit, quantity: asked.quantity };
  const gap = (reason: GapReason): GapLine => ({ kind: 'gap', ...line, reason });
  const product = facts.products.get(asked.sku);
  if (!product || product.status === 'removed') return gap('unknown-sku');
  if (!facts.isVisible(product)) return gap('not-in-assortment');
  if (!unitOf(product, asked.unit)) return gap('unknown-unit');
  const quantity = convert(product, asked.quantity, asked.unit, product.sales_unit);
  const decided = decidePrice(facts.book.list.get(asked.sku) ?? null, facts.book.offers.get(asked.sku) ?? [], quantity, facts.date);
  if (!decided) return gap('price-on-request');
  return {
    kind: 'price', ...line, quantity: plain(asked.quantity), netUnitPrice: decided.amount, priceUnit: product.price_unit, priceQuantity: decided.priceQuantity,
    currency: facts.currency, noCharge: decided.noCharge, lineAmount: lineAmount(product, decided, new D(asked.quantity), asked.unit), listUnitPrice: decided.listAmount,
    breakUnit: product.sales_unit, breaks: decided.breaks, source: decided.source,
  };
}

/** A price one may order at: there is one, and it is not a zero that nobody meant. */
export const isOrderable = (line: PriceLine): line is PricedLine => line.kind === 'price' && (line.noCharge || !new D(line.netUnitPrice).isZero());
