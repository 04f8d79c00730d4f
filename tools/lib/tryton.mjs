// A real Tryton 6.0 for the tests: the one TRYTON_URL names, or one of our own from the scripts beside this repository.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { freePort } from './ports.mjs';
import { lastLines, run } from './run.mjs';

const scripts = path.resolve(root, '../shared/erp-tryton');
/** Short, because a socket lives in it; the same for each run, so that what a killed one left is found. */
const state = path.join('/tmp', `portico-tryton-${crypto.createHash('sha256').update(root).digest('hex').slice(0, 8)}-${process.getuid?.() ?? 0}`);

const database = process.env.TRYTON_DB ?? 'erp';
const user = process.env.TRYTON_API_USER ?? 'portal';
const password = process.env.TRYTON_API_PASSWORD ?? 'portal-Passw0rd!';

const environment = (url) => ({ ERP_TRYTON_URL: url, ERP_TRYTON_DATABASE: database, ERP_TRYTON_USER: user, ERP_TRYTON_PASSWORD: password });

async function down() {
  await run(path.join(scripts, 'down'), ['--purge'], { env: { ...process.env, TRYTON_STATE: state } });
}

/** Resolves with the environment for the tests and a way to end it, or with the reason why there is none. */
export async function startTryton() {
  if (process.env.TRYTON_URL) return { env: environment(process.env.TRYTON_URL), stop: async () => {} };
  if (!fs.existsSync(path.join(scripts, 'up'))) return { missing: 'no Tryton: TRYTON_URL is not set, and ../shared/erp-tryton is not there' };
  if (process.getuid?.() !== 0 && !['/usr/bin/trytond', '/usr/sbin/trytond'].some((file) => fs.existsSync(file))) {
    return { missing: `no Tryton: its packages are not installed, and only root may. Once: sudo ${path.join(scripts, 'up')} && sudo ${path.join(scripts, 'down')}; or name a running one: TRYTON_URL=… npm test` };
  }
  if (fs.existsSync(state)) await down();
  const port = await freePort();
  const { code, output } = await run(path.join(scripts, 'up'), [], { env: { ...process.env, TRYTON_STATE: state, TRYTON_PORT: String(port) } });
  if (code === 0) return { env: environment(`http://127.0.0.1:${port}`), stop: down };
  await down();
  return { missing: `Tryton could not be started:\n${lastLines(output, 8)}` };
}
