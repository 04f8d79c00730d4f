import type { CacheEntry, Revision } from './entry.js';

export interface Wanted {
  readonly key: string;
  readonly tags: readonly string[];
}
export interface SecondTierAnswer {
  readonly entries: ReadonlyMap<string, CacheEntry>;
  /** To be given back with what is read after this; null while the tier does not answer. */
  readonly revision: Revision | null;
}

/** Shared by all processes. It never throws: a tier that does not answer is a miss, counted. */
export interface SecondTier {
  read(wanted: readonly Wanted[]): Promise<SecondTierAnswer>;
  write(entries: ReadonlyMap<string, CacheEntry>, revision: Revision, keepForMs: number): Promise<void>;
  /** The keys this process may fetch; another has the rest under way. Everything while the tier does not answer. */
  lock(keys: readonly string[], token: string, forMs: number): Promise<ReadonlySet<string>>;
  unlock(keys: readonly string[], token: string): Promise<void>;
  /** Marks tags and keys; a value read before it is no longer answered. `id`: told by several, done once. */
  invalidate(names: readonly string[], id: string): Promise<void>;
  /** Forgets everything: nobody knows which invalidations were missed. */
  reset(): Promise<void>;
}

/** Without Redis the first tier is all there is. */
export const noSecondTier: SecondTier = {
  read: () => Promise.resolve({ entries: new Map(), revision: null }),
  write: () => Promise.resolve(),
  lock: (keys) => Promise.resolve(new Set(keys)),
  unlock: () => Promise.resolve(),
  invalidate: () => Promise.resolve(),
  reset: () => Promise.resolve(),
};
