/** Latencies are of the last 200 calls that were let through, in milliseconds. */
export interface OperationStatistics {
  readonly operation: string;
  readonly calls: number;
  readonly failures: number;
  /** By the name the caller gives each failure. */
  readonly failuresByKind: Readonly<Record<string, number>>;
  readonly latencyMs: { readonly p50: number; readonly p95: number; readonly max: number } | null;
  readonly lastFailure: { readonly at: Date; readonly kind: string; readonly message: string } | null;
  readonly lastSuccessAt: Date | null;
}
const kept = 200;

class Operation {
  calls = 0;
  readonly failures = new Map<string, number>();
  readonly latencies: number[] = [];
  lastFailure: OperationStatistics['lastFailure'] = null;
  lastSuccessAt: Date | null = null;

  took(ms: number): void {
    this.latencies.push(ms);
    if (this.latencies.length > kept) this.latencies.shift();
  }
}

/** Counts per operation since the process began. */
export class CallStatistics {
  private readonly operations = new Map<string, Operation>();

  succeeded(operation: string, ms: number): void {
    const entry = this.of(operation);
    entry.calls += 1;
    entry.lastSuccessAt = new Date();
    entry.took(ms);
  }

  /** `ms` null: it was never let through. */
  failed(operation: string, kind: string, message: string, ms: number | null): void {
    const entry = this.of(operation);
    entry.calls += 1;
    entry.failures.set(kind, (entry.failures.get(kind) ?? 0) + 1);
    entry.lastFailure = { at: new Date(), kind, message };
    if (ms !== null) entry.took(ms);
  }

  all(): readonly OperationStatistics[] {
    return [...this.operations].map(([operation, entry]) => ({
      operation, calls: entry.calls, failures: [...entry.failures.values()].reduce((sum, count) => sum + count, 0),
      failuresByKind: Object.fromEntries(entry.failures), latencyMs: percentiles(entry.latencies), lastFailure: entry.lastFailure, lastSuccessAt: entry.lastSuccessAt,
    }));
  }

  private of(operation: string): Operation {
    let entry = this.operations.get(operation);
    if (!entry) {
      entry = new Operation();
      this.operations.set(operation, entry);
    }
    return entry;
  }
}

function percentiles(latencies: readonly number[]): OperationStatistics['latencyMs'] {
  if (latencies.length === 0) return null;
  const sorted = [...latencies].sort((left, right) => left - right);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}
