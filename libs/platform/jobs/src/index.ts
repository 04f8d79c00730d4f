export * from './enqueue.js';
export * from './migrate-jobs.js';
export * from './runner.js';
