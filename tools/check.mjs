// `npm run check`, for each commit: lint, types and unit tests of what changed since --base (the last commit) and of all that
// stands on it. Not in place of `npm test`.
import { createProjectGraphAsync } from '@nx/devkit';
import path from 'node:path';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { root } from './lib/paths.mjs';
import { explain, Refusal } from './lib/refusal.mjs';
import { node } from './lib/run.mjs';
import { Steps } from './lib/steps.mjs';

const { values: { base } } = parseArgs({ options: { base: { type: 'string', default: 'HEAD~1' } } });
process.env.NX_DAEMON = 'false';
const require = createRequire(import.meta.url);
const nx = path.join(path.dirname(require.resolve('nx/package.json')), require('nx/package.json').bin.nx);
const tool = (name) => path.join(root, 'tools', name);
const steps = new Steps();

async function affectedFolders() {
  const { code, output } = await node([nx, 'show', 'projects', '--affected', `--base=${base}`, '--json']);
  if (code !== 0) throw new Refusal(output.trim());
  const { nodes } = await createProjectGraphAsync({ exitOnError: true });
  return JSON.parse(output.slice(output.indexOf('['))).map((name) => nodes[name]?.data.root);
}

async function must(name, args) {
  await steps.run(name, async () => {
    const { code, output } = await node(args);
    if (code !== 0) throw new Refusal(output.trim());
  });
}

async function check(name, args) {
  try {
    await must(name, args);
  } catch (error) {
    process.exitCode = explain(error);
  }
}

try {
  const folders = await steps.run(`what changed since ${base}`, affectedFolders, (each) => `${each.length} projects`);
  await check('lock file', [tool('check-lock.mjs')]);
  await check('types', [tool('typecheck.mjs')]);
  const eslint = [tool('lint.mjs'), '--cache', '--cache-strategy', 'content', '--cache-location', 'node_modules/.cache/eslint/'];
  await check('lint', [...eslint, ...folders, 'tools', '*.mjs']);
  const patterns = [...folders, 'tools'].map((folder) => path.join(root, folder, '/'));
  await check('unit tests', [tool('jest.mjs'), '--selectProjects', 'unit', 'dom', '--passWithNoTests', '--silent', ...patterns]);
} catch (error) {
  process.exitCode = explain(error);
}
steps.end();
console.log(process.exitCode ? `Not good yet, after ${steps.total()}.` : `Good, after ${steps.total()}.`);
