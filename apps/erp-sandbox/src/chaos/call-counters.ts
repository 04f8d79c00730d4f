export interface CallCount { arrived: number; answered: number; refused: number; failed: number; lost: number }

/** Calls of each operation since the last reset, so that a test can prove how many a page takes. */
export class CallCounters {
  private counts = new Map<string, CallCount>();

  arrive(operation: string): void { this.of(operation).arrived += 1; }

  leave(operation: string, status: number): void {
    const count = this.of(operation);
    if (status >= 500) count.failed += 1;
    else if (status >= 400) count.refused += 1;
    else count.answered += 1;
  }

  lose(operation: string): void { this.of(operation).lost += 1; }

  read(): { total: number; operations: Record<string, CallCount> } {
    return { total: [...this.counts.values()].reduce((sum, count) => sum + count.arrived, 0), operations: Object.fromEntries([...this.counts].sort(([a], [b]) => a.localeCompare(b))) };
  }

  reset(): void { this.counts = new Map(); }

  private of(operation: string): CallCount {
    const found = this.counts.get(operation) ?? { arrived: 0, answered: 0, refused: 0, failed: 0, lost: 0 };
    this.counts.set(operation, found);
    return found;
  }
}
