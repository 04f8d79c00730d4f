import type { Freshness } from '@portico/domain';
import type { CachePolicy } from '@portico/platform-cache';

/** How long a figure may be shown, by the integration map. What a sync copies is not cached besides. */
export function cachePolicy(freshness: Freshness): CachePolicy | 'live' {
  if (freshness.kind !== 'cached') return 'live';
  const { freshForSeconds, staleWhileRevalidateSeconds, staleIfDownSeconds } = freshness;
  return { freshForMs: freshForSeconds * 1000, staleWhileRevalidateMs: staleWhileRevalidateSeconds * 1000, staleIfErrorMs: staleIfDownSeconds * 1000 };
}
