import type { DecimalString, Delivery, UnitCode, UnitPrice } from '@portico/domain';

export const largestCart = 1_000;
/** By the ERP's contract. */
export const longestLineNote = 2_000;

export interface CartLine {
  readonly id: string;
  readonly position: number;
  readonly sku: string;
  readonly unit: UnitCode;
  readonly quantity: DecimalString;
  readonly note: string | null;
  /** The unit price when the line was last filled or changed; null where there was none to see. */
  readonly seenPrice: UnitPrice | null;
}
/** What the buyer looked at in the checkout, by its fingerprint. */
export interface ReviewedCheckout {
  readonly fingerprint: string;
  readonly prices: Readonly<Record<string, UnitPrice | null>>;
  readonly total: { readonly amount: DecimalString; readonly currency: string } | null;
}
export interface Cart {
  readonly id: string;
  readonly version: number;
  readonly lines: readonly CartLine[];
  /** As last chosen at checkout: its prices are those of this delivery. */
  readonly delivery: Delivery;
  /** The latest first. */
  readonly reviewed: readonly ReviewedCheckout[];
  readonly updatedAt: Date;
}
