import type { BuyerContext } from '../identity/context.js';
import type { PlainDate } from '../time.js';

/** What the buyer's account has ordered, in the portal or elsewhere. */
export interface PurchaseHistory {
  /** Ordered on that day or after it, most recent first, each SKU once. */
  skusOrderedSince(buyer: BuyerContext, since: PlainDate): Promise<readonly string[]>;
}
export const PURCHASE_HISTORY = Symbol('PurchaseHistory');
