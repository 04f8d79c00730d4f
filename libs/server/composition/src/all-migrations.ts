import { auditMigrations } from '@portico/platform-audit';
import { filesMigrations } from '@portico/platform-files';
import { mailMigrations } from '@portico/platform-mail';
import { persistenceMigrations, type MigrationClass } from '@portico/platform-persistence';
import { accountMigrations } from '@portico/server-account';
import { catalogMigrations } from '@portico/server-catalog';
import { identityMigrations } from '@portico/server-identity';
import { integrationMigrations } from '@portico/server-integration';
import { invoicingMigrations } from '@portico/server-invoicing';
import { orderingMigrations } from '@portico/server-ordering';
import { paymentsMigrations } from '@portico/server-payments';

/** Of every capability; they run in the order of the timestamps in their names. */
export const allMigrations: readonly MigrationClass[] = [
  ...persistenceMigrations, ...auditMigrations, ...filesMigrations, ...mailMigrations, ...accountMigrations, ...identityMigrations, ...catalogMigrations, ...integrationMigrations, ...orderingMigrations, ...invoicingMigrations, ...paymentsMigrations,
];
