// The servers by TypeScript's build mode (which knows what is up to date), the portal by Vite when an input has changed.
import crypto from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './paths.mjs';
import { Refusal } from './refusal.mjs';
import { lastLines, node } from './run.mjs';

const skipped = new Set(['node_modules', 'dist', '.nx', 'coverage']);

function* filesUnder(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    if (skipped.has(entry.name)) continue;
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(file);
    else yield file;
  }
}

const serverProjects = () => JSON.parse(fs.readFileSync(path.join(root, 'tsconfig.json'), 'utf8')).references.map((each) => path.join(root, each.path));

/** What an earlier build left of a source that is gone would still run: a migration, for one. */
function removeOrphans(project) {
  const dist = path.join(project, 'dist');
  if (!fs.existsSync(dist)) return;
  for (const name of fs.readdirSync(dist, { recursive: true })) {
    const built = /^(.*?)\.(js|js\.map|d\.ts|d\.ts\.map)$/.exec(String(name));
    if (!built) continue;
    const source = path.join(project, 'src', built[1] ?? '');
    if (!['.ts', '.tsx'].some((suffix) => fs.existsSync(source + suffix))) fs.rmSync(path.join(dist, String(name)));
  }
}

const settingsStamp = path.join(root, 'node_modules/.cache/portico/settings');

/** The build mode overlooks a change of the configuration that projects extend, and of installed packages. */
function settingsHash() {
  const hash = crypto.createHash('sha256');
  for (const file of ['tsconfig.base.json', 'tsconfig.json', 'package-lock.json']) hash.update(fs.readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

/** Four checkers and builders, the default, take 1.1 GB and on two cores a quarter more time. */
const small = ['--checkers', '1', '--builders', '2'];

export async function buildServers() {
  for (const project of serverProjects()) removeOrphans(project);
  const settings = settingsHash();
  const isFresh = fs.existsSync(settingsStamp) && fs.readFileSync(settingsStamp, 'utf8') === settings;
  const { code, output } = await node([path.join(root, 'tools/tsc.mjs'), '-b', ...(isFresh ? [] : ['--force']), ...small, path.join(root, 'tsconfig.json')],
    { env: { ...process.env, GOMEMLIMIT: process.env.GOMEMLIMIT ?? '750MiB' } });
  if (code !== 0) throw new Refusal(`The servers do not compile:\n${lastLines(output, 40)}`);
  fs.mkdirSync(path.dirname(settingsStamp), { recursive: true });
  fs.writeFileSync(settingsStamp, settings);
}

const portal = path.join(root, 'apps/portal');
const stamp = path.join(portal, 'dist/.inputs');

function portalInputs() {
  const hash = crypto.createHash('sha256');
  const files = [portal, path.join(root, 'libs/portal'), path.join(root, 'contracts'), path.join(root, 'config')].flatMap((folder) => [...filesUnder(folder)])
    .filter((file) => !/\.spec\.tsx?$/.test(file));
  for (const file of [...files, path.join(root, 'package-lock.json'), path.join(root, 'tsconfig.portal.json')].sort()) {
    hash.update(path.relative(root, file)).update('\0').update(fs.readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** Says whether there was anything to do. */
export async function buildPortal() {
  const inputs = portalInputs();
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === inputs) return false;
  const vite = path.join(path.dirname(createRequire(path.join(portal, 'package.json')).resolve('vite/package.json')), 'bin/vite.js');
  const { code, output } = await node([vite, 'build', '--logLevel', 'warn'], { cwd: portal, env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' } });
  if (code !== 0) throw new Refusal(`The portal does not build:\n${lastLines(output, 40)}`);
  fs.writeFileSync(stamp, inputs);
  return true;
}

/** Both at once, for there are two cores. */
export function buildAll(steps) {
  return {
    servers: steps.run('build the servers', buildServers),
    portal: steps.run('build the portal', buildPortal, (built) => (built ? '' : 'up to date')),
  };
}
