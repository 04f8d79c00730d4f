/**
 * Why a call to an ERP did not answer, and so what to do now.
 * - timeout, unreachable, server-error: the ERP is slow or down. Reads may be retried; a write that ends so is `outcome-unknown`.
 * - rate-limited: wait for retryAfterMs
 * - unauthorised: credentials are wrong or expired; alert, do not retry
 * - malformed: it answered something that the contract does not allow; alert, treat as no answer
 * - not-supported: the connector has no such ability
 * - refused: the ERP says no to this very question (bad request); a retry changes nothing
 */
export const erpErrorKinds = ['timeout', 'unreachable', 'server-error', 'rate-limited', 'unauthorised', 'malformed', 'not-supported', 'refused'] as const;
export type ErpErrorKind = (typeof erpErrorKinds)[number];

export class ErpError extends Error {
  readonly retryAfterMs: number | null;
  constructor(readonly kind: ErpErrorKind, message: string, options: { readonly cause?: unknown; readonly retryAfterMs?: number | null } = {}) {
    super(message, { cause: options.cause });
    this.name = 'ErpError';
    this.retryAfterMs = options.retryAfterMs ?? null;
  }
  /** The ERP itself is slow, down or nonsensical: stale figures may be shown, and the breaker counts it. */
  get isOutage(): boolean {
    return this.kind === 'timeout' || this.kind === 'unreachable' || this.kind === 'server-error' || this.kind === 'malformed' || this.kind === 'rate-limited';
  }
  get isRetriableRead(): boolean {
    return this.kind === 'timeout' || this.kind === 'unreachable' || this.kind === 'server-error' || this.kind === 'rate-limited';
  }
}
