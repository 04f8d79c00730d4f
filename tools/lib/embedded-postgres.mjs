// The database of `npm start` (kept) and of a test run (thrown away).
import crypto from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root, shown, stateDir } from './paths.mjs';
import { refuseDatabaseElsewhere, refuseForeignDatabase } from './ownership.mjs';
import { freePort } from './ports.mjs';
import { homeForNobody, isReachableByAll, postgresBinaries } from './postgres-binaries.mjs';
import { ensureDatabases, ensureRoles, roles } from './postgres-roles.mjs';
import { endLeftover, initialise, serve } from './postgres-server.mjs';
import { commandOf, isAlive } from './process-tree.mjs';
import { Refusal } from './refusal.mjs';

/** The folder that holds `pg<major>/`: the state folder, or for root in a private checkout one that nobody can reach. */
export function databaseHome(user) {
  return user && !isReachableByAll(stateDir) ? homeForNobody() : stateDir;
}

function refuseOtherMajor(home, major) {
  const kept = fs.existsSync(home) ? fs.readdirSync(home).flatMap((name) => /^pg(\d+)$/.exec(name)?.[1] ?? []).map(Number) : [];
  const dataDir = path.join(home, `pg${major}`);
  const other = kept.includes(major)
    ? Number(fs.readFileSync(path.join(dataDir, 'PG_VERSION'), 'utf8')) : kept[0];
  if (other === undefined || other === major) return;
  throw new Refusal(`${shown(home)} holds the data of PostgreSQL ${other}; this Portico brings PostgreSQL ${major}, which cannot read it.\n`
    + `To keep the data: start the Portico it came from, export it with pg_dump, and load it into a PostgreSQL of your own (DATABASE_URL).\n`
    + 'To begin anew: npm run reset');
}

/**
 * Looks at what earlier runs left: a server of a killed run is ended, data of another major version is refused.
 * Says where the data is kept, and whether there is any.
 */
export async function findDatabase({ say }) {
  const binaries = postgresBinaries();
  const home = databaseHome(binaries.user);
  const dataDir = path.join(home, `pg${binaries.major}`);
  refuseOtherMajor(home, binaries.major);
  if (home !== stateDir) say(`the database is kept in ${home}, because the user "nobody" cannot reach ${stateDir}`);
  const exists = fs.existsSync(dataDir);
  const elsewhere = [stateDir, homeForNobody()].map((folder) => path.join(folder, `pg${binaries.major}`)).find((folder) => folder !== dataDir && fs.existsSync(folder));
  if (exists) refuseForeignDatabase(dataDir, binaries.user);
  else if (elsewhere) refuseDatabaseElsewhere(elsewhere, dataDir, binaries.user);
  if (exists) await endLeftover(dataDir);
  return { binaries, home, dataDir, exists };
}

/**
 * The kept server with its roles and databases.
 * @param {{ found: Awaited<ReturnType<typeof findDatabase>>, port: number, passwords: { postgres: string } & Record<string, string>, logFile: string }} options
 */
export async function startEmbeddedPostgres({ found: { binaries, home, dataDir, exists }, port, passwords, logFile }) {
  fs.mkdirSync(home, { recursive: true, mode: 0o755 });
  if (!exists) initialise({ binaries, dataDir, password: passwords.postgres });
  const server = await serve({ binaries, dataDir, port, password: passwords.postgres, logFile,
    settings: { shared_buffers: '96MB', max_connections: '80', log_min_messages: 'warning' } });
  try {
    await ensureRoles(server.url, passwords);
    await ensureDatabases(server.url);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { ...server, dataDir };
}

const testPrefix = 'portico-test-pg-';

/** Removes the folders of test runs whose keeper was killed too. */
function sweep(base) {
  for (const name of fs.readdirSync(base).filter((entry) => entry.startsWith(testPrefix))) {
    const starter = Number(name.slice(testPrefix.length).split('-')[0]);
    if (isAlive(starter)) continue;
    const folder = path.join(base, name);
    const note = path.join(folder, 'data', 'postmaster.pid');
    const server = fs.existsSync(note) ? Number(fs.readFileSync(note, 'utf8').split('\n')[0]) : 0;
    if (server > 1 && isAlive(server) && commandOf(server)?.includes(folder)) process.kill(server, 'SIGQUIT');
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** A server for one test run: no syncing to disk, gone afterwards. All roles share its password. */
export async function startTestPostgres() {
  const binaries = postgresBinaries();
  const base = [os.tmpdir(), '/tmp', '/var/tmp'].find((dir) => fs.existsSync(dir) && (!binaries.user || isReachableByAll(dir))) ?? os.tmpdir();
  sweep(base);
  const folder = path.join(base, `${testPrefix}${process.pid}-${crypto.randomBytes(3).toString('hex')}`);
  fs.mkdirSync(folder, { mode: 0o755 });
  if (binaries.user) fs.chownSync(folder, binaries.user.uid, binaries.user.gid);
  const password = crypto.randomBytes(16).toString('hex');
  const dataDir = path.join(folder, 'data');
  const logs = path.join(root, '.test-run');
  fs.mkdirSync(logs, { recursive: true });
  const logFile = path.join(logs, 'postgres.log');
  fs.writeFileSync(logFile, '');
  initialise({ binaries, dataDir, password });
  const server = await serve({ binaries, dataDir, port: await freePort(), password, logFile, removeAfterwards: folder,
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200', shared_buffers: '128MB',
      max_wal_size: '2GB', autovacuum_naptime: '10min', wal_level: 'minimal', max_wal_senders: '0' } });
  await ensureRoles(server.url, Object.fromEntries(roles.map((role) => [role, password])));
  return server;
}
