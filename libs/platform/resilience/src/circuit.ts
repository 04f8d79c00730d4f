import { BrokenCircuitError, circuitBreaker, CircuitState, CountBreaker, DelegateBackoff, handleWhen, type CircuitBreakerPolicy } from 'cockatiel';
import type { CallJudge, CallPolicyOptions } from './policy-options.js';
import { CallCancelled, CallRefused } from './refusals.js';

/** An open circuit knows since when and until when. */
export type CircuitView =
  | { readonly state: 'closed' }
  | { readonly state: 'open'; readonly since: Date; readonly probeAt: Date; readonly cause: string }
  | { readonly state: 'half-open'; readonly since: Date; readonly cause: string };

/** A breaker that counts outages among the last calls, and lets one probe through at a time when it is due. */
export class Circuit {
  private readonly policy: CircuitBreakerPolicy;
  private readonly listeners = new Set<(view: CircuitView) => void>();
  private openedAt = new Date(0);
  private brokenSince: Date | null = null;
  private failedProbes = 0;

  constructor(private readonly name: string, judge: CallJudge, private readonly options: NonNullable<CallPolicyOptions['breaker']>) {
    const { threshold = 0.5, size = 20, minimumCalls = 5 } = options;
    // A probe whose caller gave up has proven nothing: cockatiel would close on an error that is not handled.
    const isHandled = (error: Error): boolean => judge.isOutage(error) || (error instanceof CallCancelled && this.policy.state === CircuitState.HalfOpen);
    this.policy = circuitBreaker(handleWhen(isHandled).orWhenResult((result) => judge.isOutageResult?.(result) ?? false), {
      breaker: new CountBreaker({ threshold, size, minimumNumberOfCalls: minimumCalls }),
      halfOpenAfter: new DelegateBackoff(() => this.pauseMs()),
    });
    this.policy.onStateChange((state) => { this.changed(state); });
  }

  /** @throws CallRefused `circuit-open` */
  async run<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await this.policy.execute(work);
    } catch (error) {
      if (error instanceof BrokenCircuitError) throw new CallRefused('circuit-open', Math.max(0, this.openedAt.getTime() + this.pauseMs() - Date.now()), `${this.name} had too many outages lately`);
      throw error;
    }
  }

  view(): CircuitView {
    const since = this.brokenSince ?? this.openedAt;
    if (this.policy.state === CircuitState.Open) return { state: 'open', since, probeAt: new Date(this.openedAt.getTime() + this.pauseMs()), cause: this.cause };
    if (this.policy.state === CircuitState.HalfOpen) return { state: 'half-open', since, cause: this.cause };
    return { state: 'closed' };
  }
  onChange(listener: (view: CircuitView) => void): () => void {
    this.listeners.add(listener);
    return () => { this.listeners.delete(listener); };
  }

  /** Before the next probe; doubles with each that failed. */
  private pauseMs(): number {
    const { halfOpenAfterMs = 1000, maxHalfOpenAfterMs = 30_000 } = this.options;
    return Math.min(maxHalfOpenAfterMs, halfOpenAfterMs * 2 ** this.failedProbes);
  }
  private get cause(): string {
    const failure = this.policy.lastFailure;
    if (!failure) return 'unknown';
    return 'error' in failure ? failure.error.message : JSON.stringify(failure.value);
  }

  private changed(state: CircuitState): void {
    if (state === CircuitState.HalfOpen) this.failedProbes += 1; // until it is proven
    if (state === CircuitState.Open) {
      this.openedAt = new Date();
      this.brokenSince ??= this.openedAt;
    }
    if (state === CircuitState.Closed) {
      this.brokenSince = null;
      this.failedProbes = 0;
    }
    for (const listener of this.listeners) listener(this.view());
  }
}
