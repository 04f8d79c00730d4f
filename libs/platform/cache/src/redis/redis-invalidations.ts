import type { BatchCache } from '../batch-cache.js';
import { invalidationOf } from '../invalidation-message.js';
import type { RedisConnection } from './redis-client.js';

/** What other processes invalidate in Redis, heard here. A connection that was lost may have missed some. */
export async function hearRedis(subscriber: RedisConnection, channel: string, cache: BatchCache): Promise<void> {
  let hadConnection = false;
  subscriber.on('ready', () => {
    if (hadConnection) cache.empty();
    hadConnection = true;
  });
  const onMessage = (text: string): void => {
    const invalidation = invalidationOf(text);
    if (invalidation) void cache.heard(invalidation);
    else cache.empty();
  };
  await subscriber.subscribe(channel, onMessage);
}
