import type { CallOptions } from '../erp-account.js';
import type { ReadMode, Reading } from '../freshness.js';
import type { BuyerContext } from '../identity/context.js';
import type { PlainDate } from '../time.js';
import type { Availability } from './availability.js';
import type { PriceAnswer, PriceLine } from './price.js';

/** Where the goods are to go and when they are wanted. Null: to the account's usual ship-to, and as soon as possible. */
export interface Delivery {
  /** Ours. */
  readonly shipToId: string | null;
  readonly requestedDate: PlainDate | null;
}
export const usualDelivery: Delivery = { shipToId: null, requestedDate: null };

/** Prices and stock as a buyer's request sees them: batched, cached by the integration map, with their age. */
export interface BuyerPrices {
  /** For that delivery: its ship-to and, where the integration map says so, its date decide the price. */
  prices(buyer: BuyerContext, lines: readonly PriceLine[], delivery: Delivery, mode: ReadMode, call?: CallOptions): Promise<readonly Reading<PriceAnswer>[]>;
}
export interface BuyerAvailability {
  /** One reading per SKU, in the order asked. A SKU the ERP does not know is a reading of null. */
  availability(buyer: BuyerContext, skus: readonly string[], mode: ReadMode, call?: CallOptions): Promise<readonly Reading<Availability | null>[]>;
}
export const BUYER_PRICES = Symbol('BuyerPrices');
export const BUYER_AVAILABILITY = Symbol('BuyerAvailability');
