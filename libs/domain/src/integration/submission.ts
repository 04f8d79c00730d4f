import type { BuyerContext } from '../identity/context.js';

/** Kinds of writes on their way to the ERP. */
export type SubmissionKind = 'order' | 'payment';

export interface NewSubmission {
  readonly kind: SubmissionKind;
  /** The object it belongs to: an order's or payment's id. Submissions of one aggregate go one after another. */
  readonly aggregateId: string;
  /** For connectors that write one at a time per account. */
  readonly accountExternalId: string;
  readonly reference: string;
  /** JSON of the port's request (OrderRequest, PaymentPosting). */
  readonly payload: unknown;
}
/**
 * Puts a write into the outbox in the caller's open company scope: the business row and its submission are one transaction.
 * @throws when no scope is open.
 */
export interface SubmissionOutbox {
  add(buyer: Pick<BuyerContext, 'companyId' | 'personId'>, submission: NewSubmission): Promise<void>;
}
export const SUBMISSION_OUTBOX = Symbol('SubmissionOutbox');

export type SubmissionEnd =
  | { readonly kind: 'sent'; readonly attempt: number }
  | { readonly kind: 'confirmed'; readonly value: unknown }
  | { readonly kind: 'rejected'; readonly reasons: readonly { readonly reason: string; readonly lineId?: string | null; readonly erpMessage: string }[] }
  | { readonly kind: 'failed'; readonly cause: string };

/** A capability's piece of the one mechanism: what its business row does when its submission moves. Runs inside the company scope of the submission. */
export interface SubmissionHandler {
  readonly kind: SubmissionKind;
  /** Asked before each sending, outside any scope; absent: always send. `deferred` asks again later. */
  beforeSend?(submission: { readonly companyId: string; readonly aggregateId: string; readonly reference: string }): Promise<
    | { readonly kind: 'send' }
    | { readonly kind: 'rejected'; readonly reasons: readonly { readonly reason: string; readonly lineId?: string | null; readonly erpMessage: string }[] }
    | { readonly kind: 'deferred'; readonly cause: string }>;
  onProgress(submission: { readonly companyId: string; readonly aggregateId: string; readonly reference: string }, end: SubmissionEnd): Promise<void>;
}
/** Injection token of the list of SubmissionHandlers, gathered by the composing app. */
export const SUBMISSION_HANDLERS = Symbol('SubmissionHandlers');
