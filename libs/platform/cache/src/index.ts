export * from './batch-cache.js';
export * from './cache.module.js';
export * from './cache-key.js';
export * from './counters.js';
export * from './open-cache.js';
export type { CachePolicy } from './policy.js';
export { notifyInvalidation, type QueryRunnerLike } from './postgres/notify-invalidation.js';
export type { CacheReading } from './reading.js';
export type { CacheRequest } from './request.js';
