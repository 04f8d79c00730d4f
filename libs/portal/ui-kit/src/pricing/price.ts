import { compareDecimals } from '../format/decimal';
import type { DecimalString } from '../format/decimal-text';
import type { FreshValue } from '../freshness/freshness';

/** What an amount is for: 8.4371 per `{ quantity: "100", unit: "pc" }`. */
export interface PricePer { readonly quantity: DecimalString; readonly unit: string }

/** From this quantity on, this amount. */
export interface PriceBreakView { readonly from: DecimalString; readonly amount: DecimalString }

/** Breaks count in `breakUnit`, the sales unit (a box), which need not be the unit of the price (100 pieces). A gap never looks like a value: what is not a price is another kind, and only `price` and `no-charge` can be ordered. */
export type PriceView =
  | { readonly kind: 'price'; readonly amount: DecimalString; readonly currency: string; readonly per: PricePer; readonly breaks: readonly PriceBreakView[]; readonly breakUnit?: string; readonly fresh: FreshValue; readonly estimate?: boolean }
  | { readonly kind: 'no-charge'; readonly fresh: FreshValue }
  | { readonly kind: 'on-request'; readonly reason?: string; readonly fresh?: FreshValue }
  | { readonly kind: 'unavailable'; readonly fresh: FreshValue }
  /** The reader may not see prices. */
  | { readonly kind: 'hidden'; readonly fresh?: undefined };

/** Why a price is what it is, as far as the ERP tells; whatever it does not tell is absent. */
export interface PriceExplanation {
  readonly agreement?: { readonly label: string; readonly kind?: string; readonly href?: string };
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly pricedOn?: { readonly date: string; readonly basis: 'order' | 'delivery' };
  readonly list?: { readonly amount: DecimalString; readonly per: PricePer };
  /** Who decided: "the ERP", "lowest of two agreements". */
  readonly decidedBy?: string;
  /** The sum and its rounding, in a sentence. */
  readonly calculation?: string;
}

const ascending = (breaks: readonly PriceBreakView[]) => [...breaks].sort((a, b) => compareDecimals(a.from, b.from));

/** The highest break that the quantity reaches. */
export function breakAt(breaks: readonly PriceBreakView[], quantity: DecimalString | null): PriceBreakView | null {
  if (quantity === null) return null;
  return ascending(breaks).filter(({ from }) => compareDecimals(from, quantity) <= 0).at(-1) ?? null;
}

/** The first break that is not reached yet. */
export function nextBreak(breaks: readonly PriceBreakView[], quantity: DecimalString | null): PriceBreakView | null {
  return ascending(breaks).find(({ from }) => quantity === null || compareDecimals(from, quantity) > 0) ?? null;
}
