import type { CallOptions } from '../erp-account.js';
import type { ReadMode, Reading } from '../freshness.js';
import type { BuyerContext } from '../identity/context.js';
import type { Availability } from './availability.js';
import type { PriceAnswer, PriceLine } from './price.js';

/** Prices and stock as a buyer's request sees them: batched, cached by the integration map, with their age. */
export interface BuyerPrices {
  prices(buyer: BuyerContext, lines: readonly PriceLine[], mode: ReadMode, call?: CallOptions): Promise<readonly Reading<PriceAnswer>[]>;
}
export interface BuyerAvailability {
  /** One reading per SKU, in the order asked. A SKU the ERP does not know is a reading of null. */
  availability(buyer: BuyerContext, skus: readonly string[], mode: ReadMode, call?: CallOptions): Promise<readonly Reading<Availability | null>[]>;
}
export const BUYER_PRICES = Symbol('BuyerPrices');
export const BUYER_AVAILABILITY = Symbol('BuyerAvailability');
