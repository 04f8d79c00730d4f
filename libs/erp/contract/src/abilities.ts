import type { Certainty } from '@portico/domain';

/** What a connector's ERP can do, declared; the portal shows honestly what it cannot, and the conformance suite proves the rest. */
export interface Abilities {
  readonly prices: {
    readonly breaks: boolean;
    readonly explanation: boolean;
    /** The ship-to may decide a price: without it one price holds for all of an account's. */
    readonly byShipTo: boolean;
    /** The most ERP calls that one batch of `lines` lines with `distinctQuantities` different quantities takes. */
    maxCalls(batch: { readonly lines: number; readonly distinctQuantities: number }): number;
  };
  readonly availability: { readonly perWarehouse: boolean; readonly inbound: boolean; maxCalls(batch: { readonly skus: number; readonly warehouses: number }): number };
  /** Without figures `credit` throws not-supported, and an order is treated as one of an unknown limit. */
  readonly credit: { readonly figures: boolean };
  /** `whole`: the ERP prices the order as one. Without it the connector calculates from its prices, and what it cannot know is `none`. */
  readonly calculation: { readonly whole: boolean; readonly freight: Certainty; readonly tax: Certainty; readonly discounts: Certainty; readonly surcharges: Certainty };
  readonly orders: {
    /** The ERP itself guarantees that one idempotency key makes one order. Without it we ask by reference first, one writer at a time. */
    readonly idempotencyKey: boolean;
    readonly holdsOverCredit: boolean;
    readonly shipComplete: boolean;
    readonly requestedDate: boolean;
    /** It takes an order for more than there is and delivers the rest later; else it refuses it. */
    readonly backOrders: boolean;
    readonly substitutes: boolean;
    readonly acknowledgementDocument: boolean;
  };
  readonly shipments: { readonly tracking: boolean };
  readonly invoices: { readonly document: boolean; readonly cashDiscount: boolean; readonly lines: boolean };
  readonly payments: { readonly post: boolean };
  readonly catalog: { readonly images: boolean; readonly assortments: boolean; readonly partNumbers: boolean; readonly successors: boolean };
  readonly changeNotifications: boolean;
  /** How many submissions may be under way at once: one per aggregate, one per customer account, or one at all. */
  readonly writeConcurrency: 'per-aggregate' | 'per-account' | 'one';
  /** Longest server-side request plus a margin: "not there" counts only after this long since the attempt began. */
  readonly settleAfterMs: number;
}
