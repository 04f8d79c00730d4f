import type { CacheScope } from './cache-key.js';

/** Which invalidations of the shared tier this value has seen. */
export interface Revision {
  readonly epoch: string;
  readonly sequence: number;
}

export interface CacheEntry<V = unknown> {
  readonly scope: CacheScope;
  /** When the read that brought it began, ms since 1970: the figure is at least this recent. */
  readonly asOfMs: number;
  readonly value: V;
  /** What invalidates it. */
  readonly tags: readonly string[];
}

/** Shared between requests, so nobody may change it. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) frozen(part);
  return value;
}

/** What a value holds in memory, roughly: two bytes a character and some for each object. */
export function approximateBytes(value: unknown): number {
  if (typeof value === 'string') return 24 + 2 * value.length;
  if (typeof value !== 'object' || value === null) return 8;
  return Object.entries(value).reduce((sum, [name, part]) => sum + (Array.isArray(value) ? 0 : 2 * name.length) + approximateBytes(part), 48);
}
