import { ErpNotifications1764000420000 } from './persistence/1764000420000-erp-notifications.js';
import { Submissions1764000400000 } from './persistence/1764000400000-submissions.js';
import { SyncRuns1764000410000 } from './persistence/1764000410000-sync-runs.js';

export const integrationMigrations = [Submissions1764000400000, SyncRuns1764000410000, ErpNotifications1764000420000];
