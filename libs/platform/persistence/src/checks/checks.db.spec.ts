import net from 'node:net';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { testPostgres } from '@portico/testing';
import { migrate } from '../migrate/migrate.js';
import { openPersistence, type PersistenceFixture } from '../testing/persistence-fixture.js';
import { assertDirectConnection } from './direct-connection.js';
import { openWallFaults, roleFaults } from './role-faults.js';
import { tableFaults } from './table-faults.js';

// Only so that a failure is told: a busy machine takes its time.
jest.setTimeout(120_000);

let at: PersistenceFixture;
beforeAll(async () => { at = await openPersistence(); });
afterAll(() => at.close());

async function connected<T>(url: string, ask: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await ask(client);
  } finally {
    await client.end();
  }
}

describe('the checks at start', () => {
  it('find no fault with the app and the sync role', async () => {
    expect(await connected(at.database.appUrl, roleFaults)).toEqual([]);
    expect(await connected(at.database.syncUrl, roleFaults)).toEqual([]);
  });

  it('find a role that owns tables, and a superuser', async () => {
    expect(await connected(at.database.ownerUrl, roleFaults)).toEqual([expect.stringContaining('portico_owner owns tables')]);
    expect((await connected(at.database.url, roleFaults)).join()).toMatch(/superuser.*BYPASSRLS|BYPASSRLS/);
  });

  it('find a role that may act as one without walls', async () => {
    // Roles of its own: those of the tests are the whole server's.
    const name = `stray_${String(process.pid)}`;
    const faults = await connected(at.database.url, async (root) => {
      await root.query(`create role ${name}_passes nologin bypassrls; create role ${name} login password 'x' in role ${name}_passes`);
      await root.query(`grant connect on database ${new URL(at.database.url).pathname.slice(1)} to ${name}`);
      try {
        const url = new URL(at.database.appUrl);
        [url.username, url.password] = [name, 'x'];
        return await connected(url.href, roleFaults);
      } finally {
        await root.query(`drop owned by ${name}; drop role ${name}, ${name}_passes`);
      }
    });
    expect(faults).toEqual([`Role ${name} may act as one that passes row-level security: ${name}_passes`]);
  });

  it('find an app that is the sync: it would see every company', async () => {
    expect(await connected(at.database.appUrl, openWallFaults)).toEqual([]);
    expect(await connected(at.database.syncUrl, openWallFaults)).toEqual([expect.stringMatching(/portico_sync sees every company's rows in .*: DATABASE_URL and DATABASE_SYNC_URL need different roles/)]);
    const { ownerUrl, syncUrl } = at.database;
    await expect(migrate({ ownerUrl, appUrl: syncUrl, syncUrl, migrations: [] })).rejects.toThrow('need different roles');
  });

  it('find a table of no kind, a tenant table without its wall and a shared one with companies', async () => {
    expect(await connected(at.database.ownerUrl, tableFaults)).toEqual([]);
    const faults = await connected(at.database.ownerUrl, async (owner) => {
      await owner.query('create table stray (id int); create table leak (company_id uuid)');
      await owner.query(`comment on table leak is 'portico:shared'; alter table note no force row level security`);
      const found = await tableFaults(owner);
      await owner.query('drop table stray, leak; alter table note force row level security');
      return found;
    });
    expect(faults).toEqual([
      'leak is called shared and has a company_id',
      'note is a tenant table without forced row-level security',
      'stray is of no kind: its migration must call tenantTable, identityTable or sharedTable',
    ]);
  });

  it('tell a pooler from PostgreSQL itself', async () => {
    await assertDirectConnection(at.database.ownerUrl);
    const pooler = await startKeyChanger(testPostgres().port);
    const url = new URL(at.database.ownerUrl);
    url.host = `127.0.0.1:${String(pooler.port)}`;
    await expect(assertDirectConnection(url.href)).rejects.toThrow(/pooler/);
    pooler.close();
  });
});

/** Does the one thing that every pooler does: it answers with a cancel key of its own ('K', length 12, process id, secret). */
async function startKeyChanger(target: number): Promise<{ port: number; close(): void }> {
  const sockets = new Set<net.Socket>();
  const server = net.createServer((client) => {
    const upstream = net.connect(target, '127.0.0.1');
    for (const socket of [client, upstream]) sockets.add(socket.on('error', () => undefined));
    client.pipe(upstream);
    upstream.on('data', (chunk: Buffer) => {
      const key = chunk.indexOf(Buffer.from([0x4b, 0, 0, 0, 12]));
      if (key >= 0) chunk.writeInt32BE(chunk.readInt32BE(key + 5) + 1, key + 5);
      client.write(chunk);
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return {
    port: (server.address() as net.AddressInfo).port,
    close() { server.close(); for (const socket of sockets) socket.destroy(); },
  };
}
