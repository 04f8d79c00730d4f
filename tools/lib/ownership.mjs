// Started as root once and as somebody else the next time: what the other one left would stop the start half-way.
import fs from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { root, shown, stateDir } from './paths.mjs';
import { Refusal } from './refusal.mjs';

function nameOf(uid) {
  const answer = spawnSync('id', ['-un', String(uid)], { encoding: 'utf8' });
  return answer.status === 0 ? answer.stdout.trim() : `user ${uid}`;
}

const isWritable = (file) => {
  try {
    fs.accessSync(file, fs.constants.W_OK);
    return true;
  } catch (error) {
    if (error.code === 'EROFS') throw error;
    return error.code === 'ENOENT';
  }
};

/** Where a start writes; the database itself is looked at by `refuseForeignDatabase`. */
function* written() {
  for (const at of ['.', 'node_modules', 'node_modules/.cache/portico', 'apps/portal/dist', 'apps/bff/dist', 'apps/bff/dist/main.js']) yield path.join(root, at);
  yield stateDir;
  yield path.join(stateDir, 'logs');
  for (const file of ['secrets.json', 'run.json', 'demo.json', 'logs/postgres.log', 'logs/bff.log']) yield path.join(stateDir, file);
}

const handOver = (folder) => `sudo chown -R "$(id -un)" ${folder}`;

export function refuseForeignFiles() {
  for (const file of written()) {
    if (isWritable(file)) continue;
    const { uid } = fs.statSync(file);
    if (uid === process.getuid?.()) throw new Refusal(`You may not write ${shown(file) || root}, though it is yours: chmod u+w ${file}`);
    const folder = file.startsWith(root) ? root : stateDir;
    throw new Refusal(`You may not write ${shown(file) || root}: it belongs to ${nameOf(uid)}, as after a start as another user.\n`
      + `Start as that user again, or make it yours, with the data in it:\n\n  ${handOver(folder)}\n`);
  }
}

/**
 * PostgreSQL serves a data folder only as its owner.
 * @param {string} dataDir  @param {{ uid: number, gid: number } | undefined} user whom the server would run as; undefined: oneself
 */
export function refuseForeignDatabase(dataDir, user) {
  const owner = fs.statSync(dataDir).uid;
  const wanted = user?.uid ?? process.getuid?.();
  if (wanted === undefined || owner === wanted) return;
  const way = user
    ? `You are root, for whom PostgreSQL runs as "nobody". Start as ${nameOf(owner)}, or hand the data over:\n\n  chown -R nobody ${dataDir}\n`
    : `Start as root again if that is how it began, or make it yours:\n\n  ${handOver(stateDir)}\n`;
  throw new Refusal(`The database in ${shown(dataDir)} belongs to ${nameOf(owner)}, and PostgreSQL runs as nobody else on it.\n${way}`);
}

/** Root in a private checkout keeps the data outside of it; everybody else inside. */
export function refuseDatabaseElsewhere(found, dataDir, user) {
  const owner = nameOf(fs.statSync(found).uid);
  const way = user
    ? `Start as ${owner}, or move the data to where root can serve it:\n\n  mkdir -p ${path.dirname(dataDir)} && mv ${found} ${dataDir} && chown -R nobody ${dataDir}\n`
    : `Start as root again, or take the data over:\n\n  sudo mv ${found} ${dataDir} && ${handOver(stateDir)}\n`;
  throw new Refusal(`The database of this checkout is in ${shown(found)} and belongs to ${owner}, as after a start as another user.\n${way}`);
}
