import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { createDatabase, testPostgres } from './postgres.js';

async function ask<Row extends pg.QueryResultRow>(url: string, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

describe('the PostgreSQL of a test run', () => {
  it('is the major version the product embeds, and does not wait for the disk', async () => {
    const [row] = await ask<{ server_version_num: string; fsync: string }>(testPostgres().url,
      `select current_setting('server_version_num') as server_version_num, current_setting('fsync') as fsync`);
    expect(row?.server_version_num).toMatch(/^18\d{4}$/);
    expect(row?.fsync).toBe('off');
  });

  it('gives the app a role that owns nothing and cannot pass row-level security', async () => {
    const database = await createDatabase();
    const [role] = await ask<{ rolbypassrls: boolean; rolsuper: boolean; rolcreaterole: boolean }>(database.appUrl,
      'select rolbypassrls, rolsuper, rolcreaterole from pg_roles where rolname = current_user');
    expect(role).toEqual({ rolbypassrls: false, rolsuper: false, rolcreaterole: false });
    await expect(ask(database.appUrl, 'create table public.mine (id int)')).rejects.toThrow(/permission denied/);
    await database.drop();
  });

  it('lets the owner make tables and trusted extensions, and keeps sandboxes out', async () => {
    const database = await createDatabase();
    await ask(database.ownerUrl, 'create extension pg_trgm; create table part (sku text primary key)');
    await expect(ask(database.urlFor('erp_sandbox'), 'select 1')).rejects.toThrow(/permission denied for database/);
    await database.drop();
  });

  it('builds a template once and clones it, however many ask at the same time', async () => {
    let built = 0;
    const template = {
      key: `clones ${String(process.pid)}`,
      async build({ ownerUrl }: { ownerUrl: string }) {
        built += 1;
        await ask(ownerUrl, `create table part (sku text primary key); insert into part values ('M8X40')`);
      },
    };
    const clones = await Promise.all([1, 2, 3].map(() => createDatabase({ template })));
    expect(built).toBe(1);
    for (const clone of clones) {
      expect(await ask(clone.ownerUrl, 'select sku from part')).toEqual([{ sku: 'M8X40' }]);
      await clone.drop();
    }
    expect(new Set(clones.map(({ name }) => name)).size).toBe(3);
  });

  it('builds a template again when its first building failed', async () => {
    let attempt = 0;
    const template = {
      key: `fails first ${String(process.pid)}`,
      async build({ ownerUrl }: { ownerUrl: string }) {
        attempt += 1;
        await ask(ownerUrl, 'create table half (id int)');
        if (attempt === 1) throw new Error('the migration broke');
      },
    };
    await expect(createDatabase({ template })).rejects.toThrow('the migration broke');
    const clone = await createDatabase({ template });
    expect(await ask(clone.ownerUrl, 'select * from half')).toEqual([]);
    await clone.drop();
  });
});
