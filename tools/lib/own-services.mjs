// What the environment names instead of what Portico brings along is tried before anything is built, and named when it fails.
import net from 'node:net';
import pg from 'pg';
import { Refusal } from './refusal.mjs';

const leastPostgres = 150_000; // server_version_num of 15.0
const timeoutMs = 10_000;

function addressOf(variable, text, schemes) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && schemes.includes(url.protocol) && url.hostname) return url;
  throw new Refusal(`${variable} is not an address: ${schemes[0]}//…, with a host.`);
}

/** By the code of PostgreSQL or of the system. */
const databaseFaults = {
  '28P01': (url) => `the password of ${url.username} is not accepted`,
  28000: (url) => `${url.username} may not sign in there`,
  '3D000': (url) => `there is no database "${url.pathname.slice(1)}"`,
  42501: (url) => `${url.username} may not connect to "${url.pathname.slice(1)}"`,
  ECONNREFUSED: (url) => `nothing answers at ${url.host}`,
  ENOTFOUND: (url) => `there is no host ${url.hostname}`,
  EAI_AGAIN: (url) => `there is no host ${url.hostname}`,
};

async function factsOf(variable, text) {
  const url = addressOf(variable, text, ['postgres:', 'postgresql:']);
  const client = new pg.Client({ connectionString: text, connectionTimeoutMillis: timeoutMs });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows: [facts] } = await client.query(`select current_user as role, current_database() as database, current_setting('server_version_num')::int as version,
      rolsuper or rolbypassrls as "passesRowSecurity" from pg_roles where rolname = current_user`);
    return { ...facts, variable };
  } catch (error) {
    throw new Refusal(`${variable}: ${databaseFaults[error.code]?.(url) ?? error.message}.`, { cause: error });
  } finally {
    await client.end().catch(() => {});
  }
}

async function tryDatabase(env) {
  const [owner, ...others] = await Promise.all(['DATABASE_OWNER_URL', 'DATABASE_URL', 'DATABASE_SYNC_URL'].map((name) => factsOf(name, env[name])));
  if (owner.version < leastPostgres) throw new Refusal(`DATABASE_OWNER_URL: that is PostgreSQL ${Math.floor(owner.version / 10_000)}; Portico needs 15 or newer.`);
  for (const { variable, role, passesRowSecurity } of others) {
    if (passesRowSecurity) throw new Refusal(`${variable}: ${role} passes row-level security (superuser or bypassrls), the wall between companies. Name a role that does not.`);
    if (role === owner.role) throw new Refusal(`${variable}: ${role} is the owner too, and an owner passes row-level security, the wall between companies. Name a role of its own.`);
  }
}

/** Redis is a second tier of the cache: without it the portal goes on, so it is told and not refused. */
function redisFault(text) {
  const url = addressOf('REDIS_URL', text, ['redis:', 'rediss:']);
  return new Promise((resolve) => {
    const socket = net.connect({ host: url.hostname, port: Number(url.port || 6379), timeout: timeoutMs });
    const done = (fault) => { socket.destroy(); resolve(fault); };
    socket.once('connect', () => done(undefined)).once('error', (/** @type {NodeJS.ErrnoException} */ error) => done(error.code ?? error.message)).once('timeout', () => done('no answer'));
  });
}

/** An ERP may be down while the portal is not: told as well. */
async function erpFault(variable, text) {
  const url = addressOf(variable, text, ['http:', 'https:']);
  return fetch(url, { signal: AbortSignal.timeout(timeoutMs) }).then((answer) => { void answer.body?.cancel(); }, (error) => error.cause?.code ?? error.message);
}

/**
 * @param {NodeJS.ProcessEnv} env  @param {ReturnType<typeof import('./installation.mjs').planOf>} plan  @param {(line: string) => void} say
 */
export async function tryOwnServices(env, plan, say) {
  if (plan.connector !== 'tryton' && env.ERP_TRYTON_URL) say('ERP_TRYTON_URL is set and not used: that takes ERP_CONNECTOR=tryton');
  if (plan.ownPostgres) await tryDatabase(env);
  const redis = env.REDIS_URL ? await redisFault(env.REDIS_URL) : undefined;
  if (redis) say(`REDIS_URL: nothing answers there (${redis}); Portico goes on without it until it does`);
  const erp = plan.erpSandbox ? undefined : plan.connector === 'tryton' ? 'ERP_TRYTON_URL' : 'ERP_HTTP_URL';
  const fault = erp ? await erpFault(erp, env[erp]) : undefined;
  if (fault) say(`${erp}: nothing answers there (${fault}); Portico goes on without the ERP until it does`);
}
