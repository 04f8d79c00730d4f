import { createClient } from 'redis';

/** Commands are refused at once while Redis is away: the cache works on without it. Reconnecting goes on for ever. */
export const openRedis = (url: string) =>
  createClient({
    url, RESP: 3, disableOfflineQueue: true, name: 'portico-cache', maintNotifications: 'disabled',
    socket: { connectTimeout: 2_000, reconnectStrategy: (attempts) => Math.min(50 * 2 ** Math.min(attempts, 6), 2_000) + Math.random() * 100 },
  });

export type RedisConnection = ReturnType<typeof openRedis>;
