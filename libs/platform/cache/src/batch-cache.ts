import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { CacheCounters } from './counters.js';
import { Fills } from './fill.js';
import { FirstTier } from './first-tier.js';
import { Flights } from './flight.js';
import { Loader } from './loader.js';
import { reading, unavailableReading, type CacheReading } from './reading.js';
import type { CacheRequest } from './request.js';
import { noSecondTier, type SecondTier } from './second-tier.js';
import { ThroughReader } from './through-reader.js';

export interface BatchCacheOptions {
  readonly secondTier?: SecondTier;
  /** Values in this process. Default 50,000. */
  readonly maxEntries?: number;
  /** What they may take in memory, roughly. Default 64 MB. */
  readonly maxBytes?: number;
  /** Default 10,000. */
  readonly lockForMs?: number;
  /** Default 50. */
  readonly lockPollMs?: number;
  readonly now?: () => Date;
  readonly sleep?: (ms: number) => Promise<void>;
  /** A value under another scope than asked for: a fault in a key, answered as a miss. */
  readonly onScopeMismatch?: (mismatch: { readonly key: string; readonly expected: string; readonly found: string }) => void;
  readonly counters?: CacheCounters;
}

export interface Invalidation {
  readonly id: string;
  /** Tags and keys. */
  readonly names: readonly string[];
}

/** Reads an owner through two tiers, in batches. Each key is fetched once however many ask. */
export class BatchCache {
  readonly counters: CacheCounters;
  private readonly second: SecondTier;
  private readonly first: FirstTier;
  private readonly fills = new Fills();
  private readonly flights = new Flights();
  private readonly loader: Loader;
  private readonly reader: ThroughReader;
  private readonly background = new Set<Promise<unknown>>();
  private readonly heardOf = new LRUCache<string, true>({ max: 2_000 });
  private readonly nowMs: () => number;

  constructor(private readonly options: BatchCacheOptions = {}) {
    const { secondTier = noSecondTier, maxEntries = 50_000, maxBytes = 64_000_000, lockForMs = 10_000, lockPollMs = 50, now = () => new Date(), sleep = (ms) => delay(ms, undefined, { ref: false }) } = options;
    this.counters = options.counters ?? new CacheCounters();
    this.second = secondTier;
    this.first = new FirstTier({ maxEntries, maxBytes }, () => { this.counters.add('*', 'evicted'); });
    this.nowMs = () => now().getTime();
    const shared = {
      first: this.first, counters: this.counters, nowMs: this.nowMs, sleep,
      inBackground: (work: Promise<unknown>) => { this.inBackground(work); },
      reportScopeMismatch: (key: string, expected: string, found: string) => { this.reportScopeMismatch(key, expected, found); },
    };
    this.loader = new Loader({ ...shared, second: this.second, fills: this.fills, lockForMs, lockPollMs });
    this.reader = new ThroughReader({ ...shared, flights: this.flights, loader: this.loader, invalidate: (names) => this.invalidate(names) });
  }

  get size(): number {
    return this.first.size;
  }

  /** One reading per key, in the order asked. @throws what `fetchMany` throws, unless it is an outage. */
  async getMany<V>(request: CacheRequest<V>): Promise<ReadonlyMap<string, CacheReading<V>>> {
    request.signal?.throwIfAborted();
    const keys = [...new Set(request.keys)];
    if (keys.length === 0) return new Map();
    // The type of a key's value is its caller's promise: `cacheKey` carries object and shape.
    const readings = request.mode === 'live' ? await this.readLive(request, keys) : await this.reader.read(request, keys);
    return new Map(keys.map((key) => [key, readings.get(key) ?? unavailableReading])) as ReadonlyMap<string, CacheReading<V>>;
  }

  /** At once here and in the shared tier, and told to whoever listens there. In a transaction use `notifyInvalidation`. */
  async invalidate(names: readonly string[]): Promise<void> {
    await this.heard({ id: randomUUID(), names });
  }

  /** Somebody changed something. Told twice, done once. */
  async heard({ id, names }: Invalidation): Promise<void> {
    if (names.length === 0 || this.heardOf.has(id)) return;
    this.heardOf.set(id, true);
    this.counters.add('*', 'invalidation');
    this.flights.detach(this.fills.invalidate(new Set(names)));
    this.first.invalidate(names);
    await this.second.invalidate(names, id);
  }

  /** Nobody knows what was missed: the first tier and every read under way are forgotten. */
  empty(): void {
    this.counters.add('*', 'emptied');
    this.fills.invalidateAll();
    this.flights.detachAll();
    this.first.clear();
  }

  /** As `empty`, the shared tier too. */
  async emptyEverywhere(): Promise<void> {
    this.empty();
    await this.second.reset();
  }

  /** Resolves when nothing runs in the background. */
  async settled(): Promise<void> {
    while (this.background.size > 0) await Promise.allSettled([...this.background]);
  }

  private async readLive(request: CacheRequest<unknown>, keys: readonly string[]): Promise<Map<string, CacheReading<unknown>>> {
    const tags = new Map(keys.map((key) => [key, request.tags(key)]));
    const fill = this.fills.begin(tags, this.nowMs());
    try {
      const { revision } = await this.second.read([]);
      const fetched = await this.loader.ask(request, keys, request.signal ?? new AbortController().signal, tags);
      this.inBackground(this.loader.share(request, this.loader.store(request, fetched, fill), revision));
      return new Map(keys.map((key) => {
        const entry = fetched.get(key);
        if (!entry) this.counters.add(request.object, 'unavailable');
        return [key, entry ? reading('live', entry) : unavailableReading];
      }));
    } catch (error) {
      request.signal?.throwIfAborted();
      if (!request.isOutage(error)) throw error;
      this.counters.add(request.object, 'unavailable', keys.length);
      return new Map(keys.map((key) => [key, unavailableReading]));
    } finally {
      fill.end();
    }
  }

  private reportScopeMismatch(key: string, expected: string, found: string): void {
    this.counters.add('*', 'scope-mismatch');
    this.options.onScopeMismatch?.({ key, expected, found });
  }

  private inBackground(work: Promise<unknown>): void {
    const watched = work.catch(() => undefined).finally(() => { this.background.delete(watched); });
    this.background.add(watched);
  }
}
