import type { CachePolicy } from '../policy.js';
import type { CacheRequest } from '../request.js';

export class OwnerDown extends Error {}
export class OwnerRefuses extends Error {}

interface Held { readonly keys: readonly string[]; readonly answer: () => void; readonly fail: (error: Error) => void; readonly signal: AbortSignal }

/** The system behind the cache: counts calls, answers from `values`, and waits, fails or refuses when told to. */
export class Owner {
  readonly calls: (readonly string[])[] = [];
  readonly held: Held[] = [];
  isHolding = false;
  failure: Error | null = null;

  constructor(readonly values: Map<string, string | null>) {}

  readonly fetchMany = async (keys: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, string | null>> => {
    this.calls.push(keys);
    const read = (): ReadonlyMap<string, string | null> => new Map(keys.filter((key) => this.values.has(key)).map((key) => [key, this.values.get(key) ?? null]));
    if (this.failure) throw this.failure;
    if (!this.isHolding) return Promise.resolve(read());
    const answer = read(); // what it saw when it was asked
    return new Promise((resolve, reject) => {
      this.held.push({ keys, signal, answer: () => { resolve(answer); }, fail: reject });
      signal.addEventListener('abort', () => { reject(signal.reason as Error); });
    });
  };
}

export const minutes = (count: number): number => count * 60_000;

export const policy: CachePolicy = { freshForMs: minutes(10), staleWhileRevalidateMs: minutes(20), staleIfErrorMs: minutes(120), refreshAfter: 1 };

export const asking = (owner: Owner, keys: readonly string[], more: Partial<CacheRequest<string | null>> = {}): CacheRequest<string | null> => ({
  object: 'prices', keys, scope: 'erp/10482', policy, tags: (key) => ['prices', `price/${key}`], fetchMany: owner.fetchMany,
  isOutage: (error) => error instanceof OwnerDown, ...more,
});
