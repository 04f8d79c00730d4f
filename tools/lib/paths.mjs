// Where things are kept. `.portico/` is the state of one checkout: secrets, logs, the run file and, as a rule, the database.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

export const stateDir = path.resolve(root, process.env.PORTICO_DATA_DIR ?? '.portico');

export function ensureStateDir() {
  fs.mkdirSync(path.join(stateDir, 'logs'), { recursive: true, mode: 0o755 });
  return stateDir;
}

/** Relative where that is shorter to read. */
export function shown(file) {
  const relative = path.relative(root, file);
  return relative.startsWith('..') ? file : relative;
}
