import type { Freshness } from '@portico/domain';
import { ErpError } from '@portico/erp-contract';
import type { CachePolicy } from '@portico/platform-cache';

const never: CachePolicy = { freshForMs: 0, staleWhileRevalidateMs: 0, staleIfErrorMs: 0 };

/** How long a figure may be shown, by the integration map; `live` keeps nothing. */
export function cachePolicy(freshness: Freshness): { readonly policy: CachePolicy; readonly isAlwaysLive: boolean } {
  if (freshness.kind !== 'cached') return { policy: never, isAlwaysLive: true };
  const { freshForSeconds, staleWhileRevalidateSeconds, staleIfDownSeconds } = freshness;
  return { policy: { freshForMs: freshForSeconds * 1_000, staleWhileRevalidateMs: staleWhileRevalidateSeconds * 1_000, staleIfErrorMs: staleIfDownSeconds * 1_000 }, isAlwaysLive: false };
}

export const isOutage = (error: unknown): boolean => error instanceof ErpError && error.isOutage;
