import type { CacheEntry } from './entry.js';

/** The domain's Reading, said without it: `live` was read for this question, `stale` is older than its policy's fresh time. */
export type CacheReading<V> =
  | { readonly state: 'live' | 'cached' | 'stale'; readonly asOf: string; readonly value: V }
  | { readonly state: 'unavailable'; readonly asOf: null; readonly value: null };

export const unavailableReading: CacheReading<never> = { state: 'unavailable', asOf: null, value: null };

export const reading = <V>(state: 'live' | 'cached' | 'stale', entry: CacheEntry<V>): CacheReading<V> =>
  ({ state, asOf: new Date(entry.asOfMs).toISOString(), value: entry.value });
