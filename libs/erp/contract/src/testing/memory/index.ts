export * from './memory-erp.js';
export * from './samples.js';
export type { AbilityChange } from './abilities.js';
export type { MemoryRecords } from './records.js';
