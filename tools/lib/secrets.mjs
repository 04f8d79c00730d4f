// What the parts of one installation know each other by. Made once, kept beside the data, readable by its owner alone.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { roles } from './postgres-roles.mjs';
import { ensureStateDir, shown } from './paths.mjs';
import { Refusal } from './refusal.mjs';

const token = () => crypto.randomBytes(24).toString('hex');
/** The form of standardwebhooks: base64. */
const webhookSecret = () => `whsec_${crypto.randomBytes(32).toString('base64')}`;

/** As the servers read SECRET_KEY: 32 bytes in base64. */
const sealingKey = () => crypto.randomBytes(32).toString('base64');

function fresh() {
  return {
    passwords: Object.fromEntries(['postgres', ...roles].map((role) => [role, token()])),
    erp: { token: token(), controlToken: token(), webhookSecret: webhookSecret() },
    payments: { key: token(), controlToken: token(), webhookSecret: webhookSecret() },
    secretKey: sealingKey(),
  };
}

function write(file, secrets) {
  fs.writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  fs.renameSync(`${file}.new`, file);
}

/** An installation of an earlier release has no key yet, and nothing that was sealed with one. */
function completed(file) {
  const secrets = kept(file);
  if (secrets.secretKey) return secrets;
  const complete = { ...secrets, secretKey: sealingKey() };
  write(file, complete);
  return complete;
}

function kept(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Refusal(`${shown(file)} cannot be read: ${error.message}.\nPut an unharmed copy back, or begin anew: npm run reset`, { cause: error });
  }
}

/** @param {{ keptDatabase?: string | undefined }} found  a database that only the lost secrets would open */
export function loadSecrets({ keptDatabase }) {
  const file = path.join(ensureStateDir(), 'secrets.json');
  if (fs.existsSync(file)) return { ...completed(file), isNew: false };
  if (keptDatabase) {
    throw new Refusal(`A database is there (${shown(keptDatabase)}), but its passwords (${shown(file)}) are missing.\nPut the file back, or begin anew: npm run reset`);
  }
  const secrets = fresh();
  write(file, secrets);
  return { ...secrets, isNew: true };
}
