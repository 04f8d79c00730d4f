import type { WriteOutcome, Writer } from '@portico/domain';
import { CallCancelled, CallRefused, DeadlineExceeded } from '@portico/platform-resilience';
import type { Guard } from './guard.js';

/** Look-ups are reads. A submit is never repeated, and what stopped it says whether the ERP may have it. */
export function resilientWriter<Request, Result, Reason>(guard: Guard, name: string, writer: Writer<Request, Result, Reason>): Writer<Request, Result, Reason> {
  return {
    lookUp: (reference, call) => guard.read(`${name}.lookUp`, (options) => writer.lookUp(reference, options), call),
    async submit(key, request, call) {
      try {
        return await guard.write(`${name}.submit`, (options) => writer.submit(key, request, options), call);
      } catch (error) {
        return stopped(error);
      }
    },
  };
}

function stopped<Result, Reason>(error: unknown): WriteOutcome<Result, Reason> {
  if (error instanceof CallRefused) return { kind: 'deferred', cause: error.message, retryAfterMs: error.retryAfterMs };
  if (error instanceof DeadlineExceeded || error instanceof CallCancelled) {
    return error.wasSent ? { kind: 'outcome-unknown', cause: error.message } : { kind: 'deferred', cause: error.message, retryAfterMs: null };
  }
  throw error;
}
