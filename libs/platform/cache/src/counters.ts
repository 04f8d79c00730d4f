export const cacheEvents = [
  'hit-tier-one', 'hit-tier-two', 'hit-stale', 'miss', 'joined-flight', 'fetch', 'fetched-key', 'fetch-failed', 'unanswered-key', 'stale-for-outage',
  'unavailable', 'dropped-fill', 'scope-mismatch', 'evicted', 'invalidation', 'emptied', 'tier-two-error', 'tier-two-skipped', 'tier-two-reset', 'lock-wait',
] as const;
export type CacheEvent = (typeof cacheEvents)[number];

export interface CacheCount {
  readonly object: string;
  readonly event: CacheEvent;
  readonly count: number;
}

/** Since the process began, per data object; `*` for what belongs to none. */
export class CacheCounters {
  private readonly counts = new Map<string, Map<CacheEvent, number>>();

  add(object: string, event: CacheEvent, by = 1): void {
    if (by === 0) return;
    const ofObject = this.counts.get(object) ?? new Map<CacheEvent, number>();
    this.counts.set(object, ofObject);
    ofObject.set(event, (ofObject.get(event) ?? 0) + by);
  }

  of(event: CacheEvent, object?: string): number {
    if (object !== undefined) return this.counts.get(object)?.get(event) ?? 0;
    return [...this.counts.values()].reduce((sum, each) => sum + (each.get(event) ?? 0), 0);
  }

  all(): readonly CacheCount[] {
    return [...this.counts].flatMap(([object, events]) => [...events].map(([event, count]) => ({ object, event, count })));
  }
}
