/** Milliseconds. The last two are counted from the end of `freshForMs`, as in RFC 5861. */
export interface CachePolicy {
  readonly freshForMs: number;
  /** Shown at once as stale while it is read again behind the reader's back. */
  readonly staleWhileRevalidateMs: number;
  /** Shown as stale when the owner is slow or down, and only then. */
  readonly staleIfErrorMs: number;
  /** From this part of `freshForMs` on, a hit reads again in the background. Default 0.8; 1 switches it off. */
  readonly refreshAfter?: number;
  /** With a stale figure at hand, how long a reader waits for a slow owner. Default 1,000. */
  readonly slowAfterMs?: number;
}

/**
 * - fresh: shown as it is
 * - ageing: fresh still, and worth reading again before it is not
 * - revalidating: stale, shown while it is read again
 * - last-resort: only if the owner does not answer
 * - expired: never
 */
export type Age = 'fresh' | 'ageing' | 'revalidating' | 'last-resort' | 'expired';

export function ageOf(asOfMs: number, policy: CachePolicy, nowMs: number): Age {
  const age = nowMs - asOfMs;
  const { freshForMs, staleWhileRevalidateMs, staleIfErrorMs, refreshAfter = 0.8 } = policy;
  if (age < freshForMs * Math.min(refreshAfter, 1)) return 'fresh';
  if (age < freshForMs) return 'ageing';
  if (age < freshForMs + staleWhileRevalidateMs) return 'revalidating';
  return age < freshForMs + staleIfErrorMs ? 'last-resort' : 'expired';
}

export const keptForMs = (policy: CachePolicy): number => policy.freshForMs + Math.max(policy.staleWhileRevalidateMs, policy.staleIfErrorMs);
