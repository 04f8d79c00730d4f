import type { MigrationClass } from '@portico/platform-persistence';
import { Identity1764000020000 } from './1764000020000-identity.js';

export const identityMigrations: readonly MigrationClass[] = [Identity1764000020000];
