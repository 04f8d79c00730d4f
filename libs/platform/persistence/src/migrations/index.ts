import type { MigrationClass } from '../migrate/migrate.js';
import { Foundation1700000000000 } from './1700000000000-foundation.js';
import { SyncLedger1700000000100 } from './1700000000100-sync-ledger.js';
import { AwaitedRecords1764100000000 } from './1764100000000-awaited-records.js';

export const persistenceMigrations: readonly MigrationClass[] = [Foundation1700000000000, SyncLedger1700000000100, AwaitedRecords1764100000000];
