import crypto from 'node:crypto';
import pg from 'pg';

export interface TestPostgres {
  /** Of the superuser, database `postgres`. */
  readonly url: string;
  readonly host: string;
  readonly port: number;
  urlFor(database: string, role?: string): string;
}

/** Roles exist on the server of the test run, all with its password. */
export type TestRole = 'portico_owner' | 'portico_app' | 'portico_sync' | 'erp_sandbox' | 'payment_sandbox';

/** The one PostgreSQL of this run: `npm test` starts it, and `node tools/jest.mjs` for a single file does too. */
export function testPostgres(): TestPostgres {
  const url = process.env['PORTICO_TEST_PG_URL'];
  if (!url) throw new Error('PORTICO_TEST_PG_URL is not set. Only suites with a database (*.db, *.http, *.erp, *.tryton, *.e2e, *.kill) get one.');
  const parts = new URL(url);
  return {
    url,
    host: parts.hostname,
    port: Number(parts.port),
    urlFor(database, role) {
      const other = new URL(url);
      other.pathname = `/${database}`;
      if (role) other.username = role;
      return other.href;
    },
  };
}

async function asSuperuser<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: testPostgres().url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export interface TestDatabase {
  readonly name: string;
  /** Superuser: passes row-level security, so only for arranging and for looking behind the walls. */
  readonly url: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly syncUrl: string;
  urlFor(role: TestRole): string;
  /** Cuts whoever is still connected. */
  drop(): Promise<void>;
}

function described(name: string): TestDatabase {
  const server = testPostgres();
  const urlFor = (role: TestRole): string => server.urlFor(name, role);
  return {
    name, urlFor,
    url: server.urlFor(name),
    ownerUrl: urlFor('portico_owner'), appUrl: urlFor('portico_app'), syncUrl: urlFor('portico_sync'),
    drop: () => asSuperuser(async (client) => { await client.query(`drop database if exists ${name} with (force)`); }),
  };
}

async function make(client: pg.Client, name: string, owner: TestRole, template?: string): Promise<void> {
  await client.query(`create database ${name} owner ${owner}${template ? ` template ${template}` : ''}`);
  await client.query(`revoke all on database ${name} from public`);
  if (owner === 'portico_owner') await client.query(`grant connect, temporary on database ${name} to portico_app, portico_sync`);
}

export interface DatabaseWish {
  owner?: TestRole;
  /** Built once on this server and cloned afterwards. A change of `key` makes another one. */
  template?: DatabaseTemplate;
}

export interface DatabaseTemplate {
  key: string;
  /** Migrates and seeds; every connection must be closed when it resolves. */
  build(database: TestDatabase): Promise<void>;
}

/** A database of its own, empty or cloned. Give it back with `drop()`, though the run's end takes it too. */
export async function createDatabase(wish: DatabaseWish = {}): Promise<TestDatabase> {
  const owner = wish.owner ?? 'portico_owner';
  const template = wish.template ? await templateDatabase(wish.template, owner) : undefined;
  const name = `test_${crypto.randomBytes(6).toString('hex')}`;
  await asSuperuser((client) => make(client, name, owner, template));
  return described(name);
}

const complete = 'portico: template complete';

/** Several workers may ask at once: the first builds under a lock, the others wait for it. */
function templateDatabase({ key, build }: DatabaseTemplate, owner: TestRole): Promise<string> {
  const name = `template_${crypto.createHash('sha256').update(`${owner}\n${key}`).digest('hex').slice(0, 16)}`;
  return asSuperuser(async (client) => {
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [name]);
    const { rows } = await client.query<{ words: string | null }>(
      `select shobj_description(oid, 'pg_database') as words from pg_database where datname = $1`, [name]);
    if (rows[0]?.words === complete) return name;
    await client.query(`drop database if exists ${name} with (force)`);
    await make(client, name, owner);
    await build(described(name));
    await client.query(`comment on database ${name} is '${complete}'`);
    return name;
  });
}
