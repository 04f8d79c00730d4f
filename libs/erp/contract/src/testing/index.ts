export * from './conformance/index.js';
export * from './fault-proxy/fault-proxy.js';
export * from './memory/index.js';
