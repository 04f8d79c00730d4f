import type { CacheScope } from './cache-key.js';
import type { CachePolicy } from './policy.js';

export interface CacheRequest<V> {
  /** For the counters, e.g. "prices". */
  readonly object: string;
  /** Made by `cacheKey`. */
  readonly keys: readonly string[];
  readonly scope: CacheScope;
  readonly policy: CachePolicy;
  /** `live`: read from the owner whatever is held, and never answered from what is held. Default `cached`. */
  readonly mode?: 'cached' | 'live';
  /** What invalidates a key, besides its own name. */
  tags(key: string): readonly string[];
  /**
   * Reads from the owner. "There is none" is an answer (null); a key that is absent got no answer and is not stored.
   * Values are JSON. The signal tells that nobody waits any more.
   */
  fetchMany(keys: readonly string[], signal: AbortSignal): Promise<ReadonlyMap<string, V>>;
  /** The owner is slow or down: what is held may be shown. Anything else is a refusal and is thrown to the caller. */
  isOutage(error: unknown): boolean;
  /** Of this caller; others who wait for the same keys are not disturbed. */
  readonly signal?: AbortSignal;
}
