// `npm run audit`: verifies the audit trail, of the database that DATABASE_URL names or of the Portico that runs here.
import './lib/node-version.mjs';
import path from 'node:path';
import { root } from './lib/paths.mjs';
import { explain, Refusal } from './lib/refusal.mjs';
import { currentRun } from './lib/run-file.mjs';
import { environments, planOf } from './lib/installation.mjs';
import { loadSecrets } from './lib/secrets.mjs';
import { node } from './lib/run.mjs';

function database() {
  const plan = planOf(process.env);
  if (plan.ownPostgres) return {};
  const run = currentRun();
  if (!run?.ports) throw new Refusal('Nothing to verify: Portico does not run here, and its embedded database with it.\nStart it (npm start), or name a database: DATABASE_URL, DATABASE_OWNER_URL, DATABASE_SYNC_URL');
  return environments({ env: process.env, plan, ports: run.ports, secrets: loadSecrets({ keptDatabase: 'there' }) }).server;
}

try {
  const file = process.argv[2];
  const { code } = await node([path.join(root, 'apps/bff/dist/verify-audit.js'), ...(file ? [path.resolve(file)] : [])], { env: { ...process.env, ...database() }, show: true });
  process.exitCode = code;
} catch (error) {
  process.exitCode = explain(error);
}
