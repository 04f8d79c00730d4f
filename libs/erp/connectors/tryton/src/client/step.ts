import { ErpError } from '@portico/erp-contract';
import { TrytonFault } from './fault.js';
import { Unreachable } from './transport.js';

/**
 * How one writing call ended.
 * - done: Tryton answered. That a button answered null does not say that it did anything: read the state again.
 * - refused: a rule said no, and the transaction was rolled back
 * - not-taken: Tryton certainly did nothing; the same call may succeed later
 * - unknown: it may have done it
 */
export type StepEnd<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'not-taken'; readonly cause: string; readonly retryAfterMs: number | null }
  | { readonly kind: 'unknown'; readonly cause: string };

export async function step<T>(write: () => Promise<T>): Promise<StepEnd<T>> {
  try {
    return { kind: 'done', value: await write() };
  } catch (error) {
    if (error instanceof ErpError) return endOf(error);
    throw error;
  }
}

function endOf(error: ErpError): Exclude<StepEnd<never>, { kind: 'done' }> {
  if (error instanceof TrytonFault) {
    return error.fault === 'busy' ? { kind: 'not-taken', cause: error.message, retryAfterMs: busyRetryMs } : { kind: 'refused', message: error.message };
  }
  const wasNotTaken = error.kind === 'unauthorised' || error.kind === 'rate-limited' || error.kind === 'refused' || (error instanceof Unreachable && !error.wasSent);
  return wasNotTaken ? { kind: 'not-taken', cause: error.message, retryAfterMs: error.retryAfterMs } : { kind: 'unknown', cause: error.message };
}

const busyRetryMs = 1_000;
const pausesMs = [100, 250, 500, 1_000];

/** `confirm` takes table locks without waiting; a clash is over in a moment, so the same button is pressed a few times more. */
export async function patientStep<T>(write: () => Promise<T>): Promise<StepEnd<T>> {
  for (const pause of pausesMs) {
    const end = await step(write);
    if (end.kind !== 'not-taken' || end.retryAfterMs !== busyRetryMs) return end;
    await new Promise((resolve) => { setTimeout(resolve, pause * (0.5 + Math.random())); });
  }
  return step(write);
}
