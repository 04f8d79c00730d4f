import type { MigrationClass } from '@portico/platform-persistence';
import { Accounts1764000010000 } from './1764000010000-accounts.js';

export const accountMigrations: readonly MigrationClass[] = [Accounts1764000010000];
