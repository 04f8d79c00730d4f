import { ErpError } from '@portico/erp-contract';
import { CallCancelled, CallRefused, DeadlineExceeded, type CallJudge } from '@portico/platform-resilience';

interface OutcomeLike { readonly kind: string; readonly retryAfterMs?: number | null }
const asOutcome = (result: unknown): OutcomeLike | null =>
  typeof result === 'object' && result !== null && 'kind' in result && typeof result.kind === 'string' ? (result as OutcomeLike) : null;

/**
 * What an ErpError means to the policy. A rate limit is no outage: everybody waits for it instead. A write reports its
 * troubles as an outcome: one unknown is as good as an outage; one deferred carries the wait.
 */
export const judgeErpCalls: CallJudge = {
  isOutage: (error) => (error instanceof ErpError ? error.isOutage && error.kind !== 'rate-limited' : error instanceof DeadlineExceeded && error.wasSent),
  isRetriable: (error) => error instanceof ErpError && error.isRetriableRead,
  retryAfterMs: (error) => (error instanceof ErpError && error.kind === 'rate-limited' ? error.retryAfterMs ?? 1000 : null),
  isOutageResult: (result) => asOutcome(result)?.kind === 'outcome-unknown',
  resultRetryAfterMs: (result) => (asOutcome(result)?.kind === 'deferred' ? asOutcome(result)?.retryAfterMs ?? null : null),
};

/** Name of a failure in the statistics. */
export function nameOfFailure(error: unknown): string {
  if (error instanceof ErpError) return error.kind;
  if (error instanceof CallRefused) return error.reason;
  if (error instanceof DeadlineExceeded) return 'timeout';
  return error instanceof CallCancelled ? 'cancelled' : 'bug';
}

/** What a read's caller gets instead of the policy's own errors. */
export function asErpError(error: unknown): unknown {
  if (error instanceof CallRefused) return new ErpError(error.reason === 'paused' ? 'rate-limited' : 'unreachable', error.message, { cause: error, retryAfterMs: error.retryAfterMs });
  if (error instanceof DeadlineExceeded || error instanceof CallCancelled) return new ErpError('timeout', error.message, { cause: error });
  return error;
}
