import { persistenceMigrations } from '@portico/platform-persistence';
import { accountMigrations } from '../persistence/migrations.js';

export const allAccountSpecMigrations = [...persistenceMigrations, ...accountMigrations];
