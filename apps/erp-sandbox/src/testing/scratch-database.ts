import { randomBytes } from 'node:crypto';
import pg from 'pg';

export interface ScratchDatabase { url: string; drop(): Promise<void> }

/** A database of its own on the PostgreSQL of the test run. */
export async function scratchDatabase(): Promise<ScratchDatabase> {
  const server = process.env['PORTICO_TEST_PG_URL'];
  if (!server) throw new Error('PORTICO_TEST_PG_URL names the PostgreSQL of the test run, as a superuser.');
  const name = `erp_test_${randomBytes(6).toString('hex')}`;
  await asSuperuser(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => asSuperuser(server, `drop database if exists ${name} with (force)`) };
}

async function asSuperuser(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
