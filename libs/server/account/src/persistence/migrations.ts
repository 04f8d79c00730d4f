import type { MigrationClass } from '@portico/platform-persistence';
import { Accounts1764000010000 } from './1764000010000-accounts.js';
import { ShipToContext1765000050000 } from './1765000050000-ship-to-context.js';

export const accountMigrations: readonly MigrationClass[] = [Accounts1764000010000, ShipToContext1765000050000];
