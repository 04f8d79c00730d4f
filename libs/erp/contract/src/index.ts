export * from './erp-error.js';
export * from './abilities.js';
export * from './connector.js';
export * from './health-monitor.js';
export * from './read-delta.js';
