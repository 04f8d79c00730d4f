export * from './connector.js';
export * from './factory.js';
