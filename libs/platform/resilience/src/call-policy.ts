import { DelegateBackoff, handleWhen, retry, type IRetryBackoffContext } from 'cockatiel';
import { CallStatistics, type OperationStatistics } from './call-statistics.js';
import { Circuit, type CircuitView } from './circuit.js';
import { Deadline } from './deadline.js';
import { Places } from './places.js';
import type { CallContext, CallPolicyOptions, CallWish } from './policy-options.js';
import { CallRefused } from './refusals.js';

export interface PolicyView {
  readonly circuit: CircuitView;
  /** The other side asked to wait until then. */
  readonly pausedUntil: Date | null;
  readonly inFlight: number;
  readonly queued: number;
  readonly operations: readonly OperationStatistics[];
}

/** Guards all calls to one other side: deadline, retry of reads, a place among few, breaker. */
export class CallPolicy {
  private readonly places: Places;
  private readonly circuit: Circuit;
  private readonly statistics = new CallStatistics();
  private pausedUntilMs = 0;

  constructor(private readonly options: CallPolicyOptions) {
    const max = options.maxConcurrent ?? 8;
    const buyerShare = Math.min(options.buyerShare ?? quarterOf(max), max - 1);
    this.places = new Places({ max, buyerShare, maxQueued: options.maxQueued ?? 500 });
    this.circuit = new Circuit(options.name, options.judge, options.breaker ?? {});
  }

  /**
   * Reads are tried again while the deadline allows; a write runs once or not at all.
   * @throws what `work` throws, DeadlineExceeded, CallCancelled, or CallRefused where it was not let through
   */
  async run<T>(wish: CallWish, work: (context: CallContext) => Promise<T>, nameFailure: (error: unknown) => string): Promise<T> {
    const { readDeadlineMs = 15_000, writeDeadlineMs = 60_000 } = this.options;
    const deadline = new Deadline(wish.operation, wish.deadlineMs ?? (wish.kind === 'read' ? readDeadlineMs : writeDeadlineMs), wish.signal);
    try {
      const once = (): Promise<T> => this.once(wish, work, deadline, nameFailure);
      return await deadline.race(wish.kind === 'read' ? this.retrying(deadline).execute(once) : once());
    } finally {
      deadline.dispose();
    }
  }

  view(): PolicyView {
    return {
      circuit: this.circuit.view(), pausedUntil: this.pausedUntilMs > Date.now() ? new Date(this.pausedUntilMs) : null,
      inFlight: this.places.inFlight, queued: this.places.queued, operations: this.statistics.all(),
    };
  }
  onCircuitChange(listener: (view: CircuitView) => void): () => void {
    return this.circuit.onChange(listener);
  }

  private async once<T>(wish: CallWish, work: (context: CallContext) => Promise<T>, deadline: Deadline, nameFailure: (error: unknown) => string): Promise<T> {
    let begun: number | null = null;
    try {
      this.refuseWhilePaused();
      const leave = await this.place(wish, deadline);
      try {
        // A call that waited for a probe may come up after its deadline: it must not be sent any more.
        const result = await deadline.race(this.circuit.run(() => {
          begun = performance.now();
          return deadline.begin(() => work({ signal: deadline.signal, deadlineMs: deadline.leftMs }));
        }));
        this.obey(this.options.judge.resultRetryAfterMs?.(result) ?? null);
        this.statistics.succeeded(wish.operation, performance.now() - (begun ?? performance.now()));
        return result;
      } finally {
        await leave();
      }
    } catch (error) {
      if (!(error instanceof CallRefused)) this.obey(this.options.judge.retryAfterMs(error));
      this.statistics.failed(wish.operation, nameFailure(error), error instanceof Error ? error.message : String(error), begun === null ? null : performance.now() - begun);
      throw error;
    }
  }

  private async place(wish: CallWish, deadline: Deadline): Promise<() => Promise<void>> {
    const { fleet, name, maxConcurrent = 8, fleetLimit = maxConcurrent, queueDeadlineMs = 10_000 } = this.options;
    const priority = wish.priority ?? 'background';
    const leave = await this.places.take(priority, Math.min(queueDeadlineMs, deadline.leftMs), deadline.signal);
    if (!fleet) return () => { leave(); return Promise.resolve(); };
    try {
      const leaveFleet = await fleet.acquire({
        name, limit: fleetLimit, buyerShare: quarterOf(fleetLimit), priority, deadlineMs: Math.min(queueDeadlineMs, deadline.leftMs), signal: deadline.signal,
      });
      if (!leaveFleet) throw new CallRefused('busy', null, `No place in the fleet came free for ${wish.operation}`);
      return async () => { leave(); await leaveFleet(); };
    } catch (error) {
      leave();
      throw error;
    }
  }

  private retrying(deadline: Deadline) {
    const { judge, maxRetries = 2, retryPauseMs = 100, maxRetryPauseMs = 2000 } = this.options;
    const pause = (attempt: number, error: Error): number => {
      const asked = error instanceof CallRefused ? error.retryAfterMs : judge.retryAfterMs(error);
      const jittered = Math.min(maxRetryPauseMs, retryPauseMs * 2 ** (attempt - 1)) * (0.5 + Math.random());
      return Math.max(jittered, asked ?? 0);
    };
    let attempt = 0;
    let nextPause = 0;
    // Decided with the pause in hand: a retry that would begin after the deadline helps nobody.
    const isWorthwhile = (error: Error): boolean => {
      if (error instanceof CallRefused ? error.reason !== 'paused' : !judge.isRetriable(error)) return false;
      attempt += 1;
      nextPause = pause(attempt, error);
      return nextPause < deadline.leftMs;
    };
    return retry(handleWhen(isWorthwhile), { maxAttempts: maxRetries, backoff: new DelegateBackoff<IRetryBackoffContext<unknown>>(() => nextPause) });
  }

  private obey(retryAfterMs: number | null): void {
    if (retryAfterMs !== null) this.pausedUntilMs = Math.max(this.pausedUntilMs, Date.now() + retryAfterMs);
  }
  private refuseWhilePaused(): void {
    const left = this.pausedUntilMs - Date.now();
    if (left > 0) throw new CallRefused('paused', left, `${this.options.name} asked us to wait`);
  }
}

const quarterOf = (max: number): number => (max < 2 ? 0 : Math.max(1, Math.floor(max / 4)));
