import type { MigrationClass } from '@portico/platform-persistence';
import { Catalog1764000200000 } from './1764000200000-catalog.js';

export const catalogMigrations: readonly MigrationClass[] = [Catalog1764000200000];
