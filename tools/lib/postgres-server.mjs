// One PostgreSQL server on one data folder: made, started, found again after a killed run, stopped.
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { commandOf, isAlive, pause, signalGroup, waitUntil } from './process-tree.mjs';
import { shown } from './paths.mjs';
import { Refusal } from './refusal.mjs';
import { refuseWithoutRoom } from './room.mjs';

const keeper = path.join(path.dirname(fileURLToPath(import.meta.url)), 'postgres-keeper.mjs');

export const superuser = 'postgres';

export function serverUrl({ port, password, user = superuser, database = 'postgres' }) {
  return `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

function run(program, args, { user, cwd }) {
  const done = spawnSync(program, args, { cwd, encoding: 'utf8', env: { PATH: process.env.PATH, LC_ALL: 'C' }, ...user });
  if (done.error) throw new Refusal(`${path.basename(program)} could not be started: ${done.error.message}`, { cause: done.error });
  if (done.status === 0) return;
  const words = `${done.stdout}\n${done.stderr}`.trim();
  if (/No space left on device/.test(words)) throw Object.assign(new Error(words), { code: 'ENOSPC', path: cwd });
  throw new Refusal(`${path.basename(program)} failed:\n${words.split('\n').slice(-8).join('\n')}`);
}

/** Makes the data folder in one step: a half-made one is never taken for a database. */
export function initialise({ binaries, dataDir, password }) {
  const making = `${dataDir}.making`;
  fs.rmSync(making, { recursive: true, force: true });
  fs.mkdirSync(making, { recursive: true, mode: 0o700 });
  refuseWithoutRoom(making);
  const passwordFile = path.join(making, 'password');
  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  const home = path.join(making, 'data');
  fs.mkdirSync(home, { mode: 0o700 });
  if (binaries.user) for (const file of [making, passwordFile, home]) fs.chownSync(file, binaries.user.uid, binaries.user.gid);
  run(binaries.initdb, ['-D', home, '-U', superuser, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8',
    '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--no-instructions', '--no-sync'], { user: binaries.user, cwd: making });
  fs.renameSync(home, dataDir);
  fs.rmSync(making, { recursive: true, force: true });
}

/** A killed run may have left its server behind, or just the note of it. */
export async function endLeftover(dataDir) {
  const note = path.join(dataDir, 'postmaster.pid');
  if (!fs.existsSync(note)) return;
  const pid = Number(fs.readFileSync(note, 'utf8').split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid)) return; // postgres itself clears the note of a dead server
  if (!commandOf(pid)?.includes(dataDir)) {
    fs.rmSync(note); // the number has gone to another program meanwhile
    return;
  }
  process.kill(pid, 'SIGINT');
  if (!(await waitUntil(() => !isAlive(pid), 20_000))) {
    throw new Refusal(`The database server of an earlier run (process ${pid}) does not end. End it with: kill -QUIT ${pid}`);
  }
}

async function answers(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch (error) {
    if (error.code === '28P01') throw new Refusal('The embedded database does not accept the password kept in secrets.json; the two do not belong together.\nPut the right file back, or begin anew: npm run reset', { cause: error });
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

function whyItEnded(logFile, from, dataDir) {
  const words = fs.readFileSync(logFile, 'utf8').slice(from);
  if (/No space left on device/.test(words)) return Object.assign(new Error('PostgreSQL found no room'), { code: 'ENOSPC', path: dataDir });
  return new Refusal(`The embedded database ended while starting. Its last words (${shown(logFile)}):\n${words.trim().split('\n').slice(-8).join('\n')}`);
}

/**
 * Starts the server and waits until it answers.
 * @param {{ binaries: any, dataDir: string, port: number, password: string, logFile: string, settings?: Record<string, string>, removeAfterwards?: string }} options
 */
export async function serve({ binaries, dataDir, port, password, logFile, settings = {}, removeAfterwards }) {
  const all = { listen_addresses: '127.0.0.1', port: String(port), unix_socket_directories: '', timezone: 'UTC', log_timezone: 'UTC', jit: 'off', ...settings };
  const args = ['-D', dataDir, ...Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const url = serverUrl({ port, password });
  // After kill -9 of a server, its last backends may hold the shared memory for a moment longer.
  for (let attempt = 1; ; attempt += 1) {
    const log = fs.openSync(logFile, 'a');
    const from = fs.fstatSync(log).size;
    const child = spawn(process.execPath, ['--max-old-space-size=32', keeper, JSON.stringify({ program: binaries.postgres, args, cwd: dataDir, user: binaries.user, removeAfterwards })],
      { stdio: ['pipe', log, log], detached: true });
    fs.closeSync(log);
    await waitUntil(async () => child.exitCode !== null || (await answers(url)), 60_000);
    if (child.exitCode === null) return handle(child, { url, port, password });
    if (attempt < 20 && /shared memory block|lock file "postmaster.pid" already exists/.test(fs.readFileSync(logFile, 'utf8').slice(from))) {
      await pause(500);
      continue;
    }
    throw whyItEnded(logFile, from, dataDir);
  }
}

function handle(child, facts) {
  child.unref();
  child.stdin.unref();
  const ended = new Promise((resolve) => { child.once('exit', resolve); });
  return {
    ...facts,
    pid: child.pid,
    ended,
    async stop() {
      if (child.exitCode !== null) return;
      child.ref();
      child.stdin.end();
      const timer = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), 30_000);
      await ended;
      clearTimeout(timer);
    },
  };
}
