export * from './browser.js';
export * from './clock.js';
export * from './eventually.js';
export * from './ports.js';
export * from './postgres.js';
export * from './process.js';
export * from './redis.js';
export * from './tcp-proxy.js';
