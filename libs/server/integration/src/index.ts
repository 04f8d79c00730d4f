export * from './integration.module.js';
export * from './map/load-integration-map.js';
export { OldNotifications } from './notifications/old-notifications.js';
export { SyncRuns } from './sync/sync-runs.js';
export { SyncScheduler } from './sync/sync-scheduler.js';
export { RunSubmission } from './submissions/run-submission.js';
export { integrationMigrations } from './migrations.js';
