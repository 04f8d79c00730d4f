import { Logger } from '@nestjs/common';
import { unavailable, type Freshness, type ReadMode, type Reading } from '@portico/domain';
import { ErpError } from '@portico/erp-contract';
import type { BatchCache, CachePolicy, CacheScope } from '@portico/platform-cache';

export interface FiguresWish<Item, Figure> {
  /** Of the integration map, and for the counters. */
  readonly object: 'prices' | 'inventory';
  readonly scope: CacheScope;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly tagsOf: (item: Item) => readonly string[];
  readonly freshness: Freshness;
  readonly mode: ReadMode;
  /** One figure per item, in the order given. */
  readonly ask: (items: readonly Item[], signal: AbortSignal) => Promise<readonly Figure[]>;
  readonly signal?: AbortSignal | undefined;
}

const log = new Logger('Pricing');
const neverKept: CachePolicy = { freshForMs: 0, staleWhileRevalidateMs: 0, staleIfErrorMs: 0 };

function policyOf(freshness: Freshness): CachePolicy {
  if (freshness.kind !== 'cached') return neverKept;
  const { freshForSeconds, staleWhileRevalidateSeconds, staleIfDownSeconds } = freshness;
  return { freshForMs: freshForSeconds * 1_000, staleWhileRevalidateMs: staleWhileRevalidateSeconds * 1_000, staleIfErrorMs: staleIfDownSeconds * 1_000 };
}

/**
 * Figures of the ERP by the integration map: one call for all that is missing. What the map does not let be cached is read live,
 * and what is live is never answered from the cache. A refusal (wrong credentials, an account the ERP does not price) is no figure either.
 */
export async function readFigures<Item, Figure>(cache: BatchCache, wish: FiguresWish<Item, Figure>): Promise<readonly Reading<Figure>[]> {
  const { object, scope, items, keyOf, tagsOf, freshness, ask, signal } = wish;
  const byKey = new Map(items.map((item) => [keyOf(item), item]));
  const itemOf = (key: string): Item => {
    const item = byKey.get(key);
    if (item === undefined) throw new Error(`Nobody asked for ${key}`);
    return item;
  };
  try {
    const readings = await cache.getMany<Figure>({
      object, scope, keys: [...byKey.keys()], policy: policyOf(freshness), mode: freshness.kind === 'cached' ? wish.mode : 'live',
      tags: (key) => tagsOf(itemOf(key)), isOutage: (error) => error instanceof ErpError && error.isOutage,
      fetchMany: async (keys, given) => {
        const figures = await ask(keys.map(itemOf), given);
        return new Map(keys.flatMap((key, index) => (figures[index] === undefined ? [] : [[key, figures[index]]] as const)));
      },
      ...(signal ? { signal } : {}),
    });
    return items.map((item) => readings.get(keyOf(item)) ?? unavailable);
  } catch (error) {
    if (!(error instanceof ErpError)) throw error;
    log.warn(`The ERP gives no ${object} (${error.kind}): ${error.message}`);
    return items.map(() => unavailable);
  }
}
