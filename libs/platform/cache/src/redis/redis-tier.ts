import { randomUUID } from 'node:crypto';
import type { CacheCounters } from '../counters.js';
import type { CacheEntry, Revision } from '../entry.js';
import type { SecondTier, SecondTierAnswer, Wanted } from '../second-tier.js';
import { Guard } from './guard.js';
import type { RedisConnection } from './redis-client.js';
import * as scripts from './scripts.js';
import { storedText, storedValue } from './stored-value.js';

export interface RedisTierOptions {
  readonly counters: CacheCounters;
  /** Default "portico". Several installations may share a Redis. */
  readonly prefix?: string;
  /** Default 250. */
  readonly patienceMs?: number;
  /** Default 1,000. */
  readonly pauseMs?: number;
  /** Names remembered before all begins anew. Default 200,000. */
  readonly maxNames?: number;
}

const nothing: SecondTierAnswer = { entries: new Map(), revision: null };

/** Redis 7+, one node or a failover pair: values are checked against invalidations when read, so that a late write does no harm. */
export class RedisTier implements SecondTier {
  private readonly guard: Guard;
  private readonly counters: CacheCounters;
  private readonly prefix: string;
  private readonly maxNames: number;
  /** An invalidation could not be told: nothing that Redis holds may be believed until it is reset. */
  private isSuspect = false;

  constructor(private readonly redis: RedisConnection, { counters, prefix = 'portico', patienceMs = 250, pauseMs = 1_000, maxNames = 200_000 }: RedisTierOptions) {
    this.prefix = `${prefix}:cache`;
    this.maxNames = maxNames;
    this.guard = new Guard({ patienceMs, pauseMs, counters, nowMs: () => performance.now() });
    this.counters = counters;
  }

  get channel(): string {
    return `${this.prefix}:invalidations`;
  }

  async read(wanted: readonly Wanted[]): Promise<SecondTierAnswer> {
    if (!(await this.isTrusted())) return nothing;
    const names = [...new Set(wanted.flatMap(({ key, tags }) => [key, ...tags]))];
    const answer = await this.guard.run(() => Promise.all([
      wanted.length === 0 ? Promise.resolve([]) : this.redis.mGet(wanted.map(({ key }) => this.valueKey(key))),
      this.revisionOf(names), // after the values, so that an invalidation between the two is seen
    ]));
    if (!answer) return nothing;
    const [texts, { revision, sequences }] = answer;
    const entries = new Map<string, CacheEntry>();
    wanted.forEach(({ key, tags }, index) => {
      const text = texts[index];
      const value = text == null ? null : storedValue(text);
      if (!value || value.revision.epoch !== revision.epoch) return;
      if ([key, ...tags, ...value.entry.tags].some((name) => (sequences.get(name) ?? 0) > value.revision.sequence)) return;
      entries.set(key, value.entry);
    });
    return { entries, revision };
  }

  async write(entries: ReadonlyMap<string, CacheEntry>, revision: Revision, keepForMs: number): Promise<void> {
    await this.guard.run(() => Promise.all([...entries].map(([key, entry]) =>
      this.redis.set(this.valueKey(key), storedText(entry, revision), { expiration: { type: 'PX', value: Math.max(1, Math.ceil(keepForMs)) } }))));
  }

  async lock(keys: readonly string[], token: string, forMs: number): Promise<ReadonlySet<string>> {
    const answers = await this.guard.run(() => Promise.all(keys.map((key) =>
      this.redis.set(this.lockKey(key), token, { condition: 'NX', expiration: { type: 'PX', value: forMs } }))));
    return new Set(answers ? keys.filter((_, index) => answers[index] === 'OK') : keys);
  }

  async unlock(keys: readonly string[], token: string): Promise<void> {
    if (keys.length === 0) return;
    await this.guard.run(() => this.redis.eval(scripts.unlock, { keys: keys.map((key) => this.lockKey(key)), arguments: [token] }));
  }

  async invalidate(names: readonly string[], id: string): Promise<void> {
    const told = await this.guard.run(() => this.redis.eval(scripts.invalidate, {
      keys: [this.hashKey, `${this.prefix}:done:${id}`], arguments: [this.channel, JSON.stringify({ id, names }), String(this.maxNames), ...names],
    }));
    if (told === null) this.isSuspect = true;
  }

  async reset(): Promise<void> {
    this.isSuspect = true;
    await this.isTrusted();
  }

  private async isTrusted(): Promise<boolean> {
    if (!this.isSuspect) return true;
    const done = await this.guard.run(() => this.redis.del(this.hashKey));
    if (done === null) return false;
    this.counters.add('*', 'tier-two-reset');
    this.isSuspect = false;
    return true;
  }

  private async revisionOf(names: readonly string[]): Promise<{ readonly revision: Revision; readonly sequences: ReadonlyMap<string, number> }> {
    const answer = await this.redis.eval(scripts.readRevision, { keys: [this.hashKey], arguments: [randomUUID(), ...names.map((name) => `n:${name}`)] });
    const [epoch, sequence, ...rest] = Array.isArray(answer) ? answer : [];
    if (typeof epoch !== 'string') throw new Error('Redis answered no epoch');
    return { revision: { epoch, sequence: Number(sequence ?? 0) }, sequences: new Map(names.map((name, index) => [name, Number(rest[index] ?? 0)])) };
  }

  private get hashKey(): string {
    return `${this.prefix}:revisions`;
  }
  private valueKey(key: string): string {
    return `${this.prefix}:v1:${key}`;
  }
  private lockKey(key: string): string {
    return `${this.prefix}:lock:${key}`;
  }
}
