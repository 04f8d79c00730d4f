// `npm run generate`: contracts/schema.graphql as the code has it, and the portal's types from it. With --check nothing is
// changed, and what is not up to date is a failure.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { buildServers } from './lib/build.mjs';
import { root } from './lib/paths.mjs';
import { explain, Refusal } from './lib/refusal.mjs';
import { lastLines, node } from './lib/run.mjs';
import { Steps } from './lib/steps.mjs';

const isCheck = process.argv.includes('--check');
const generated = path.join(root, 'libs/portal/graphql-client/src/gql');
const steps = new Steps();

async function must(args, words) {
  const { code, output } = await node(args);
  if (code !== 0) throw new Refusal(`${words}\n${lastLines(output, 20)}`);
}

const contents = () => Object.fromEntries(fs.readdirSync(generated).map((name) => [name, fs.readFileSync(path.join(generated, name), 'utf8')]));

async function generateTypes() {
  const before = contents();
  const codegen = path.join(path.dirname(createRequire(import.meta.url).resolve('@graphql-codegen/cli/package.json')), 'cjs/bin.js');
  await must([codegen, '--config', 'libs/portal/graphql-client/codegen.ts'], 'The portal’s types could not be generated:');
  const after = contents();
  if (!isCheck) return;
  const stale = Object.keys({ ...before, ...after }).filter((name) => before[name] !== after[name]);
  for (const [name, text] of Object.entries(before)) fs.writeFileSync(path.join(generated, name), text);
  if (stale.length > 0) throw new Refusal(`libs/portal/graphql-client/src/gql is not up to date (${stale.join(', ')}): run \`npm run generate\` and commit it.`);
}

try {
  await steps.run('build the servers', buildServers);
  await steps.run('contracts/schema.graphql', () => must([path.join(root, 'apps/bff/dist/emit-schema.js'), ...(isCheck ? ['--check'] : [])], 'The GraphQL schema:'));
  await steps.run('types of the portal', generateTypes);
} catch (error) {
  process.exitCode = explain(error);
}
steps.end();
