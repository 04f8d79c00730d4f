import type { CallOptions } from '../erp-account.js';
import type { ErpOrder, OrderRejection, OrderRequest } from '../ordering/erp-order.js';
import type { PaymentPosting, PostedPayment } from '../payments/posting.js';

/**
 * How a write ended.
 * - confirmed: the ERP has it
 * - rejected: the ERP refused it for a reason that a retry does not change
 * - deferred: the ERP certainly did not take it (refused connection, 429, 503, table lock); try again later
 * - outcome-unknown: it may or may not have it; ask by our reference before anything is sent again
 */
export type WriteOutcome<T, Reason = OrderRejection> =
  | { readonly kind: 'confirmed'; readonly value: T }
  | { readonly kind: 'rejected'; readonly reasons: readonly Reason[] }
  | { readonly kind: 'deferred'; readonly cause: string; readonly retryAfterMs: number | null }
  | { readonly kind: 'outcome-unknown'; readonly cause: string };

/** What the ERP has under our reference. `partial`: a multi-step write stopped between its steps; submit goes on from there. */
export type LookUp<T> =
  | { readonly kind: 'absent' }
  | { readonly kind: 'partial'; readonly externalId: string }
  | { readonly kind: 'complete'; readonly value: T };

export interface WriteKey {
  /** Ours, unique for ever; the ERP can be asked by it. */
  readonly reference: string;
  /** Raised by an edited replay. The idempotency key sent is `reference` and `revision` together. */
  readonly revision: number;
}
export interface Writer<Request, Result, Reason> {
  /** Continues a partial write that it finds under the reference; never repeats a finished one it can see. */
  submit(key: WriteKey, request: Request, call?: CallOptions): Promise<WriteOutcome<Result, Reason>>;
  lookUp(reference: string, call?: CallOptions): Promise<LookUp<Result>>;
}
export type OrderWriter = Writer<OrderRequest, ErpOrder, OrderRejection>;
export interface PaymentRejection {
  readonly reason: 'invoice-closed' | 'amount-too-high' | 'unknown-invoice' | 'other';
  readonly erpMessage: string;
}
export type PaymentWriter = Writer<PaymentPosting, PostedPayment, PaymentRejection>;
