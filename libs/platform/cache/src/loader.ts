import { randomUUID } from 'node:crypto';
import type { CacheCounters } from './counters.js';
import { frozen, type CacheEntry, type Revision } from './entry.js';
import type { Fill, Fills } from './fill.js';
import type { FirstTier } from './first-tier.js';
import type { Flight } from './flight.js';
import { ageOf, keptForMs, type Age } from './policy.js';
import type { CacheRequest } from './request.js';
import type { SecondTier } from './second-tier.js';

export interface LoaderParts {
  readonly first: FirstTier;
  readonly second: SecondTier;
  readonly fills: Fills;
  readonly counters: CacheCounters;
  readonly nowMs: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly inBackground: (work: Promise<unknown>) => void;
  readonly reportScopeMismatch: (key: string, expected: string, found: string) => void;
  /** How long one process may fetch a key before another does too, ms. */
  readonly lockForMs: number;
  /** How often one looks whether the other is done, ms. */
  readonly lockPollMs: number;
}

interface Load {
  readonly request: CacheRequest<unknown>;
  readonly flight: Flight;
  readonly fill: Fill;
  readonly tags: ReadonlyMap<string, readonly string[]>;
  readonly isGoodEnough: (age: Age) => boolean;
  readonly lastResorts: Map<string, CacheEntry>;
}

/** Brings a flight's keys from the shared tier or from their owner, one process of the fleet at a time. */
export class Loader {
  constructor(private readonly parts: LoaderParts) {}

  /** `refresh`: what is held is known and only something newer will do. */
  async load(request: CacheRequest<unknown>, flight: Flight, purpose: 'read' | 'refresh'): Promise<void> {
    const tags = new Map(flight.keys.map((key) => [key, request.tags(key)]));
    const fill = this.parts.fills.begin(tags, this.parts.nowMs());
    const isGoodEnough = (age: Age): boolean => age === 'fresh' || (purpose === 'read' && (age === 'ageing' || age === 'revalidating'));
    const load: Load = { request, flight, fill, tags, isGoodEnough, lastResorts: new Map() };
    try {
      await this.bring(load);
    } catch (error) {
      for (const key of flight.open) flight.land(key, { kind: 'failed', error, lastResort: load.lastResorts.get(key) ?? null });
    } finally {
      fill.end();
    }
  }

  private async bring(load: Load): Promise<void> {
    const revision = await this.lookUp(load, load.flight.keys);
    if (load.flight.open.length === 0) return;
    this.parts.counters.add(load.request.object, 'miss', load.flight.open.length);
    const token = randomUUID();
    const mine = await this.parts.second.lock(load.flight.open, token, this.parts.lockForMs);
    const others = load.flight.open.filter((key) => !mine.has(key));
    await Promise.all([this.fetch(load, [...mine], revision, token), this.awaitOthers(load, others, token)]);
  }

  /** Lands what the shared tier has, and answers the revision under which the rest may be stored. */
  private async lookUp(load: Load, keys: readonly string[]): Promise<Revision | null> {
    const { request, flight, fill, tags } = load;
    const { entries, revision } = await this.parts.second.read(keys.map((key) => ({ key, tags: tags.get(key) ?? [] })));
    for (const [key, entry] of entries) {
      if (entry.scope !== request.scope) {
        this.parts.reportScopeMismatch(key, request.scope, entry.scope);
        continue;
      }
      const age = ageOf(entry.asOfMs, request.policy, this.parts.nowMs());
      if (age !== 'expired') load.lastResorts.set(key, entry);
      if (!load.isGoodEnough(age) || fill.isDropped(key)) continue;
      this.parts.counters.add(request.object, 'hit-tier-two');
      this.parts.first.put(key, { ...entry, value: frozen(entry.value) });
      flight.land(key, { kind: 'found', entry });
    }
    return revision;
  }

  /** Another process has these under way: looks for its answer, and fetches what it gave up or takes too long with. */
  private async awaitOthers(load: Load, keys: readonly string[], token: string): Promise<void> {
    const { counters, lockForMs, lockPollMs, nowMs, second, sleep } = this.parts;
    const until = nowMs() + lockForMs;
    const isOpen = (key: string): boolean => load.flight.open.includes(key);
    for (let waiting = keys; waiting.length > 0; waiting = waiting.filter(isOpen)) {
      counters.add(load.request.object, 'lock-wait');
      await sleep(lockPollMs);
      const revision = await this.lookUp(load, waiting);
      const open = waiting.filter(isOpen);
      if (open.length === 0) return;
      const free = nowMs() >= until ? new Set(open) : await second.lock(open, token, lockForMs);
      await this.fetch(load, [...free], revision, token);
    }
  }

  private async fetch(load: Load, keys: readonly string[], revision: Revision | null, token: string): Promise<void> {
    if (keys.length === 0) return;
    const { request, flight, fill, lastResorts } = load;
    try {
      const fetched = await this.ask(request, keys, flight.signal, load.tags);
      for (const key of keys) {
        const entry = fetched.get(key);
        flight.land(key, entry ? { kind: 'fetched', entry } : { kind: 'silent', lastResort: lastResorts.get(key) ?? null });
      }
      const stored = this.store(request, fetched, fill);
      this.parts.inBackground(this.share(request, stored, revision).then(() => this.parts.second.unlock(keys, token)));
    } catch (error) {
      this.parts.inBackground(this.parts.second.unlock(keys, token));
      for (const key of keys) flight.land(key, { kind: 'failed', error, lastResort: lastResorts.get(key) ?? null });
    }
  }

  /** One call of the owner. @throws what it throws, counted. */
  async ask(request: CacheRequest<unknown>, keys: readonly string[], signal: AbortSignal, tags: ReadonlyMap<string, readonly string[]>): Promise<ReadonlyMap<string, CacheEntry>> {
    const { counters, nowMs } = this.parts;
    const asOfMs = nowMs();
    counters.add(request.object, 'fetch');
    counters.add(request.object, 'fetched-key', keys.length);
    const entries = new Map<string, CacheEntry>();
    try {
      const values = await request.fetchMany(keys, signal);
      for (const key of keys) {
        const value = values.get(key);
        if (value !== undefined) entries.set(key, { scope: request.scope, asOfMs, value: frozen(value), tags: tags.get(key) ?? [] });
      }
    } catch (error) {
      counters.add(request.object, 'fetch-failed');
      throw error;
    }
    counters.add(request.object, 'unanswered-key', keys.length - entries.size);
    return entries;
  }

  /** Into the first tier, but for what was invalidated since the fill began. Answers what was stored. */
  store(request: CacheRequest<unknown>, entries: ReadonlyMap<string, CacheEntry>, fill: Fill): ReadonlyMap<string, CacheEntry> {
    const stored = new Map<string, CacheEntry>();
    for (const [key, entry] of entries) {
      if (fill.isDropped(key)) {
        this.parts.counters.add(request.object, 'dropped-fill');
        continue;
      }
      this.parts.first.put(key, entry);
      stored.set(key, entry);
    }
    return stored;
  }

  async share(request: CacheRequest<unknown>, entries: ReadonlyMap<string, CacheEntry>, revision: Revision | null): Promise<void> {
    if (revision && entries.size > 0) await this.parts.second.write(entries, revision, keptForMs(request.policy));
  }
}
