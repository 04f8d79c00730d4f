import pg from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { tableFaults } from '../checks/table-faults.js';
import { admitRole, ensureRole, roleOf } from './roles.js';

export type MigrationClass = new () => MigrationInterface;

export interface MigrateOptions {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly syncUrl: string;
  /** Of all capabilities; run in the order of the timestamps that end their names. */
  readonly migrations: readonly MigrationClass[];
  /** Runs under the same lock after them, for schemas that others keep (the queue's). */
  readonly afterwards?: (owner: pg.Client) => Promise<void>;
}

/** One migration at a time on a database, whoever starts it. Any constant does; this one spells "portico". */
const migrationLock = 0x706f727469;

/** Brings the database to this version and answers the names of what was new. @throws when a table has no kind or no wall. */
export async function migrate(options: MigrateOptions): Promise<readonly string[]> {
  const owner = new pg.Client({ connectionString: options.ownerUrl });
  await owner.connect();
  try {
    await owner.query('select pg_advisory_lock($1)', [migrationLock]);
    const roles = [roleOf(options.appUrl), roleOf(options.syncUrl)];
    if (roles[0]?.name === roles[1]?.name) throw new Error(`DATABASE_URL and DATABASE_SYNC_URL need different roles: the sync sees every company, the app must not`);
    for (const role of roles) {
      await ensureRole(owner, role);
      await admitRole(owner, role);
    }
    const applied = await runMigrations(options);
    await options.afterwards?.(owner);
    const faults = await tableFaults(owner);
    if (faults.length > 0) throw new Error(`The database's walls have gaps:\n${faults.join('\n')}`);
    return applied;
  } finally {
    await owner.end();
  }
}

async function runMigrations({ ownerUrl, appUrl, syncUrl, migrations }: MigrateOptions): Promise<readonly string[]> {
  const roles = `-c portico.app_role=${setting(roleOf(appUrl).name)} -c portico.sync_role=${setting(roleOf(syncUrl).name)}`;
  const source = new DataSource({
    type: 'postgres', url: ownerUrl, synchronize: false, migrations: [...migrations], migrationsTableName: 'schema_migration', migrationsTransactionMode: 'each',
    installExtensions: false, extra: { max: 1, options: roles },
  });
  await source.initialize();
  try {
    return (await source.runMigrations()).map(({ name }) => name);
  } finally {
    await source.destroy();
  }
}

const setting = (name: string): string => name.replaceAll('\\', '\\\\').replaceAll(' ', '\\ ');
