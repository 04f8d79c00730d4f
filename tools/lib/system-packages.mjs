// What npm cannot bring: a browser and Redis, for the tests alone. Installed where that is possible, else named.
import fs from 'node:fs';
import path from 'node:path';
import { Refusal } from './refusal.mjs';
import { lastLines, run } from './run.mjs';

const onPath = (names) => ['/usr/bin', '/usr/local/bin', ...(process.env.PATH ?? '').split(path.delimiter)]
  .flatMap((folder) => names.map((name) => path.join(folder, name))).find((file) => fs.existsSync(file));

const browser = () => (process.env.CHROMIUM_PATH ? fs.existsSync(process.env.CHROMIUM_PATH) && process.env.CHROMIUM_PATH
  : onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])
    ?? ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'].find((file) => fs.existsSync(file)));
const redis = () => (process.env.REDIS_SERVER ? fs.existsSync(process.env.REDIS_SERVER) && process.env.REDIS_SERVER : onPath(['redis-server']));

const wanted = [{ name: 'chromium', find: browser, variable: 'CHROMIUM_PATH' }, { name: 'redis-server', find: redis, variable: 'REDIS_SERVER' }];

async function mayInstall() {
  if (!onPath(['apt-get'])) return undefined;
  if (process.getuid?.() === 0) return [];
  const { code } = await run('sudo', ['-n', 'true']).catch(() => ({ code: 1 }));
  return code === 0 ? ['sudo', '-n'] : undefined;
}

async function apt(prefix, args) {
  const [program, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=300', ...args];
  return run(program, rest);
}

/** Resolves with what had to be installed; stops with the line to type where it may not. */
export async function ensureSystemPackages() {
  const missing = wanted.filter(({ find }) => !find());
  if (missing.length === 0) return [];
  const names = missing.map(({ name }) => name);
  const line = `apt-get install -y --no-install-recommends ${names.join(' ')}`;
  const prefix = await mayInstall();
  if (!prefix) {
    throw new Refusal(`The tests need ${names.join(' and ')}. On Debian or Ubuntu:\n\n  sudo ${line}\n\n`
      + `Elsewhere install ${names.length > 1 ? 'them' : 'it'} and name the program${names.length > 1 ? 's' : ''}: ${missing.map(({ variable }) => `${variable}=…`).join(' ')} npm test`);
  }
  const install = ['install', '-y', '--no-install-recommends', ...names];
  let done = await apt(prefix, install);
  if (done.code !== 0) {
    await apt(prefix, ['update']);
    done = await apt(prefix, install);
  }
  const still = wanted.filter(({ find }) => !find());
  if (done.code !== 0 || still.length > 0) throw new Refusal(`Installing failed: ${line}\n${lastLines(done.output)}`);
  return names;
}
