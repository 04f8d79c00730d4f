/**
 * Why the policy itself did not let a call through. In each case nothing was sent.
 * - circuit-open: too many outages lately; `retryAfterMs` until the next probe
 * - paused: the other side asked us to wait
 * - busy: no place came free in time
 */
export class CallRefused extends Error {
  constructor(readonly reason: 'circuit-open' | 'paused' | 'busy', readonly retryAfterMs: number | null, message: string) {
    super(message);
    this.name = 'CallRefused';
  }
}
/** The deadline passed. `wasSent`: the work had begun, so the other side may have done it. */
export class DeadlineExceeded extends Error {
  constructor(readonly deadlineMs: number, readonly wasSent: boolean, operation: string) {
    super(`${operation} did not end within ${String(deadlineMs)} ms`);
    this.name = 'DeadlineExceeded';
  }
}
/** The caller gave up. */
export class CallCancelled extends Error {
  constructor(readonly wasSent: boolean, operation: string) {
    super(`${operation} was cancelled by its caller`);
    this.name = 'CallCancelled';
  }
}
