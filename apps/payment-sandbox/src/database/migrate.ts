import type { Database } from './database.js';
import { migrations } from './migrations.js';

/** Any constant will do; two processes that start at once take turns. */
const migrationLock = 420_001;

export async function migrate(database: Database): Promise<void> {
  await database.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [migrationLock]);
    await tx.query('create table if not exists migration (name text primary key, applied_at timestamptz not null default now())');
    const applied = new Set((await tx.query<{ name: string }>('select name from migration')).map((row) => row.name));
    for (const { name, sql } of migrations) {
      if (applied.has(name)) continue;
      await tx.query(sql);
      await tx.query('insert into migration (name) values ($1)', [name]);
    }
  });
}
