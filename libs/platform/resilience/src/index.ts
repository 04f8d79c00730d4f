export * from './call-policy.js';
export type * from './call-statistics.js';
export type { CircuitView } from './circuit.js';
export * from './policy-options.js';
export * from './refusals.js';
export * from './postgres-fleet-limiter.js';
