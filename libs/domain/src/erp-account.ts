import type { CurrencyCode } from './money/index.js';

/** A customer account in the ERP's own words. */
export interface ErpAccount {
  readonly externalId: string;
  readonly currency: CurrencyCode;
}

/** How long a call may take and who waits for it: a buyer's live check goes before background sync. */
export interface CallOptions {
  /** Milliseconds from now; the call is aborted then. */
  readonly deadlineMs?: number;
  readonly priority?: 'buyer' | 'background';
  readonly signal?: AbortSignal;
}

/** One page of a changing list, read by watermark. */
export interface DeltaRequest {
  /** Opaque, from the page before; null for the first page. */
  readonly cursor: string | null;
  /** Opaque, from the last complete run; null reads everything. */
  readonly watermark: string | null;
  readonly limit: number;
}
export interface DeltaPage<T> {
  readonly items: readonly T[];
  /** Null on the last page. */
  readonly nextCursor: string | null;
  /** Where the next run begins; null until the last page. */
  readonly watermark: string | null;
  /** Records the ERP sent that cannot be read: named, never dropped silently. */
  readonly rejected: readonly RejectedRecord[];
  /** External ids of records that the ERP has withdrawn since; absent where it never says so. */
  readonly withdrawn?: readonly string[];
}
export interface RejectedRecord {
  readonly externalId: string;
  readonly reason: string;
}
