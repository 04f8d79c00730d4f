import type { CallOptions, LookUp, WriteKey, WriteOutcome, Writer } from '@portico/domain';
import { ErpError, type ErpErrorKind } from '../../erp-error.js';
import type { MemoryWire } from './wire.js';

export interface MemoryWriting<Request, Result, Reason> {
  /** Of the wire, e.g. "create". */
  readonly step: string;
  find(reference: string): Result | null;
  refuse(request: Request): readonly Reason[];
  make(reference: string, request: Request): Result;
}
const certainlyNotSent: readonly ErpErrorKind[] = ['unreachable', 'rate-limited', 'unauthorised'];

/** One call that makes the object unless its reference exists: the memory ERP keeps idempotency itself. */
export function memoryWriter<Request, Result, Reason>(wire: MemoryWire, writing: MemoryWriting<Request, Result, Reason>): Writer<Request, Result, Reason> {
  return {
    async submit({ reference }: WriteKey, request: Request, call?: CallOptions): Promise<WriteOutcome<Result, Reason>> {
      try {
        return await wire.call(writing.step, () => {
          const existing = writing.find(reference);
          if (existing) return { kind: 'confirmed', value: existing };
          const reasons = writing.refuse(request);
          return reasons.length > 0 ? { kind: 'rejected', reasons } : { kind: 'confirmed', value: writing.make(reference, request) };
        }, call);
      } catch (error) {
        if (!(error instanceof ErpError)) throw error;
        return certainlyNotSent.includes(error.kind)
          ? { kind: 'deferred', cause: error.message, retryAfterMs: error.retryAfterMs }
          : { kind: 'outcome-unknown', cause: error.message };
      }
    },
    lookUp(reference: string, call?: CallOptions): Promise<LookUp<Result>> {
      return wire.call(null, () => {
        const found = writing.find(reference);
        return found ? { kind: 'complete', value: found } : { kind: 'absent' };
      }, call);
    },
  };
}
