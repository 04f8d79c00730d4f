export * from './connectors.js';
export * from './erp-configuration-problem.js';
export * from './open-erp-connector.js';
export * from './resilient.js';
