import { migrateJobs } from '@portico/platform-jobs';
import { assertDirectConnection, migrate, roleOf } from '@portico/platform-persistence';
import { allMigrations } from './all-migrations.js';

/** Brings a database to this version: every capability's tables, and the queue's own. Answers the names of what was new. */
export async function migrateDatabase(urls: { readonly ownerUrl: string; readonly appUrl: string; readonly syncUrl: string }): Promise<readonly string[]> {
  await assertDirectConnection(urls.ownerUrl);
  return migrate({ ...urls, migrations: allMigrations, afterwards: () => migrateJobs(urls.ownerUrl, roleOf(urls.appUrl).name) });
}
