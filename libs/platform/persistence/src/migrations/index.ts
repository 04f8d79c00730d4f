import type { MigrationClass } from '../migrate/migrate.js';
import { Foundation1700000000000 } from './1700000000000-foundation.js';

export const persistenceMigrations: readonly MigrationClass[] = [Foundation1700000000000];
