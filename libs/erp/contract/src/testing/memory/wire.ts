import type { CallOptions } from '@portico/domain';
import { ErpError, type ErpErrorKind } from '../../erp-error.js';
import type { ErpLevers, HeldCall, Misbehaviour } from '../conformance/subject.js';
import { Ambushes } from '../faults/ambush.js';

const errorKind: Readonly<Record<Exclude<Misbehaviour, 'silent'>, ErpErrorKind>> = {
  failing: 'server-error', unreachable: 'unreachable', garbled: 'malformed', 'rate-limited': 'rate-limited', unauthorised: 'unauthorised',
};

/** What stands between the memory ERP's records and its connectors: every call passes here and may meet a fault. */
export class MemoryWire implements Pick<ErpLevers, 'calls' | 'misbehave' | 'restore' | 'loseReplyOf' | 'hold'> {
  private readonly ambushes = new Ambushes();
  private mode: Misbehaviour | null = null;
  private count = 0;

  calls(): number {
    return this.count;
  }
  misbehave(how: Misbehaviour): Promise<void> {
    this.mode = how;
    return Promise.resolve();
  }
  restore(): Promise<void> {
    this.mode = null;
    this.ambushes.clear();
    return Promise.resolve();
  }
  loseReplyOf(step: string): Promise<void> {
    this.ambushes.loseReplyOf(step);
    return Promise.resolve();
  }
  hold(step: string): Promise<HeldCall> {
    return Promise.resolve(this.ambushes.hold(step));
  }

  /** @throws ErpError as the misbehaviour or the deadline says. */
  async call<T>(step: string | null, carryOut: () => T, call: CallOptions = {}): Promise<T> {
    this.count += 1;
    return before(this.carry(step, carryOut), call);
  }

  private async carry<T>(step: string | null, carryOut: () => T): Promise<T> {
    if (this.mode === 'silent') return new Promise<never>(() => undefined);
    if (this.mode) throw new ErpError(errorKind[this.mode], `The memory ERP is ${this.mode}`, { retryAfterMs: this.mode === 'rate-limited' ? 7000 : null });
    const ambush = this.ambushes.meet(step);
    if (ambush?.kind === 'hold') {
      ambush.reached();
      if (await ambush.go === 'drop') throw new ErpError('timeout', 'The call was dropped');
    }
    const answer = carryOut();
    if (ambush?.kind === 'hold') ambush.done();
    if (ambush?.kind === 'lose-reply') throw new ErpError('timeout', 'The reply was lost');
    return answer;
  }
}

/** Ends by the caller's deadline or signal; the ERP goes on all the same. */
async function before<T>(work: Promise<T>, { deadlineMs, signal }: CallOptions): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let listener: (() => void) | undefined;
  const end = new Promise<never>((_resolve, reject) => {
    const fail = (why: string): void => { reject(new ErpError('timeout', why)); };
    if (deadlineMs !== undefined) timer = setTimeout(() => { fail(`No answer within ${String(deadlineMs)} ms`); }, deadlineMs);
    listener = () => { fail('The caller gave up'); };
    if (signal?.aborted) listener();
    signal?.addEventListener('abort', listener);
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
    if (listener) signal?.removeEventListener('abort', listener);
    work.catch(() => undefined);
  }
}
