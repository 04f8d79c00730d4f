// The demo's people are put in once for an embedded database; their names are kept for the greeting of later starts.
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { oneOff } from './one-off.mjs';
import { root, stateDir } from './paths.mjs';

const note = path.join(stateDir, 'demo.json');
const program = 'apps/bff/dist/demo.js';

/** Changes with the database, the ERP behind it and the program. */
function occasion(env) {
  const folder = path.join(root, 'apps/bff/dist/demo');
  const sources = [path.join(root, program), ...fs.readdirSync(folder).filter((name) => name.endsWith('.js')).sort().map((name) => path.join(folder, name))];
  const hash = crypto.createHash('sha256').update(JSON.stringify([env.DATABASE_OWNER_URL, env.ERP_CONNECTOR, env.PUBLIC_URL, env.HOST, process.env.DEMO_PASSWORD]));
  for (const file of sources) hash.update(fs.readFileSync(file));
  return hash.digest('hex');
}

/**
 * A database of your own may have been emptied meanwhile: there the program runs each time, and changes nothing that is there.
 * @param {NodeJS.ProcessEnv} env  @param {{ isEmbedded: boolean }} database
 * @returns {Promise<{ password: string, people: { email: string, about: string }[], isKept: boolean } | undefined>}
 */
export async function prepareDemo(env, { isEmbedded }) {
  const now = occasion(env);
  const kept = isEmbedded && fs.existsSync(note) ? JSON.parse(fs.readFileSync(note, 'utf8')) : undefined;
  if (kept?.occasion === now) return { ...kept.demo, isKept: true };
  const demo = (await oneOff('The demo', program, env)).find(({ event }) => event === 'demo');
  if (demo) fs.writeFileSync(note, `${JSON.stringify({ occasion: now, demo })}\n`);
  return demo && { ...demo, isKept: false };
}
