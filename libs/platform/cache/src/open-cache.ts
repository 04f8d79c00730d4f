import { BatchCache, type BatchCacheOptions } from './batch-cache.js';
import { CacheCounters } from './counters.js';
import { PostgresInvalidations } from './postgres/postgres-invalidations.js';
import { openRedis, type RedisConnection } from './redis/redis-client.js';
import { hearRedis } from './redis/redis-invalidations.js';
import { RedisTier } from './redis/redis-tier.js';

export interface OpenCacheOptions extends Pick<BatchCacheOptions, 'maxEntries' | 'maxBytes' | 'onScopeMismatch' | 'now'> {
  /** DATABASE_DIRECT_URL; without it only this process and Redis tell of changes. */
  readonly directUrl?: string | undefined;
  /** REDIS_URL; without it there is one tier. */
  readonly redisUrl?: string | undefined;
  readonly redisPrefix?: string | undefined;
  readonly onProblem?: (problem: { readonly part: 'redis' | 'postgres'; readonly error: unknown }) => void;
}

export interface OpenCache {
  readonly cache: BatchCache;
  /** Whether invalidations are heard and the shared tier answers, for `/readyz` and metrics. */
  status(): { readonly isListening: boolean | null; readonly isRedisReady: boolean | null };
  close(): Promise<void>;
}

/** A Redis that is down does not keep the process from starting. */
export async function openCache({ directUrl, redisUrl, redisPrefix, onProblem, ...rest }: OpenCacheOptions): Promise<OpenCache> {
  const counters = new CacheCounters();
  const redis = redisUrl === undefined ? null : openRedis(redisUrl);
  const tier = redis ? new RedisTier(redis, { counters, ...(redisPrefix === undefined ? {} : { prefix: redisPrefix }) }) : null;
  const cache = new BatchCache({ ...rest, counters, ...(tier ? { secondTier: tier } : {}) });
  const subscriber = redis?.duplicate() ?? null;
  if (redis && subscriber && tier) {
    for (const each of [redis, subscriber]) each.on('error', (error: unknown) => { onProblem?.({ part: 'redis', error }); });
    await Promise.race([connectAll(redis, subscriber, tier.channel, cache), firstFailure(redis)]);
  }
  const listener = directUrl === undefined ? null : new PostgresInvalidations({ url: directUrl, cache, onProblem: (error) => { onProblem?.({ part: 'postgres', error }); } });
  await listener?.start();
  return {
    cache,
    status: () => ({ isListening: listener?.isListening ?? null, isRedisReady: redis?.isReady ?? null }),
    async close() {
      await listener?.stop();
      await cache.settled();
      for (const each of [redis, subscriber]) each?.destroy();
    },
  };
}

async function connectAll(redis: RedisConnection, subscriber: RedisConnection, channel: string, cache: BatchCache): Promise<void> {
  await Promise.all([
    redis.connect().catch(() => undefined),
    subscriber.connect().then(() => hearRedis(subscriber, channel, cache)).catch(() => undefined),
  ]);
}

const firstFailure = (redis: RedisConnection): Promise<void> => new Promise((resolve) => { redis.once('error', () => { resolve(); }); });
