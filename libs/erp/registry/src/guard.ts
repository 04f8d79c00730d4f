import type { CallOptions } from '@portico/domain';
import type { CallContext, CallPolicy, CallWish } from '@portico/platform-resilience';
import { asErpError, nameOfFailure } from './judge-erp-calls.js';

type Work<T> = (options: CallOptions) => Promise<T>;

/** Passes port calls through the policy; the work gets what is left of the deadline, and the signal that ends it. */
export class Guard {
  constructor(private readonly policy: CallPolicy) {}

  /** @throws ErpError */
  async read<T>(operation: string, work: Work<T>, call?: CallOptions): Promise<T> {
    try {
      return await this.run('read', operation, work, call);
    } catch (error) {
      throw asErpError(error);
    }
  }

  /** @throws CallRefused, DeadlineExceeded, CallCancelled */
  write<T>(operation: string, work: Work<T>, call?: CallOptions): Promise<T> {
    return this.run('write', operation, work, call);
  }

  private run<T>(kind: CallWish['kind'], operation: string, work: Work<T>, call: CallOptions = {}): Promise<T> {
    const { deadlineMs, priority, signal } = call;
    const wish: CallWish = { kind, operation, ...(deadlineMs === undefined ? {} : { deadlineMs }), ...(priority ? { priority } : {}), ...(signal ? { signal } : {}) };
    return this.policy.run(wish, (context: CallContext) => work({ ...call, signal: context.signal, deadlineMs: context.deadlineMs }), nameOfFailure);
  }
}
