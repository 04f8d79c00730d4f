// `npm run typecheck`: the servers with their specs, every portal project, and these tools.
import path from 'node:path';
import { buildServers } from './lib/build.mjs';
import { root } from './lib/paths.mjs';
import { explain, Refusal } from './lib/refusal.mjs';
import { lastLines, node } from './lib/run.mjs';
import { Steps } from './lib/steps.mjs';

async function check(project) {
  const { code, output } = await node([path.join(root, 'tools/tsc.mjs'), '-p', path.join(root, project), '--noEmit']);
  if (code !== 0) throw new Refusal(`${project}:\n${lastLines(output, 40)}`);
}

const steps = new Steps();
const done = await Promise.allSettled([
  steps.run('types of the servers', buildServers),
  // The portal's projects share one configuration, so one program holds them all.
  steps.run('types of the portal', () => check('tools/eslint/tsconfig.portal.json')),
  steps.run('types of the tools', () => check('tools/tsconfig.json')),
]);
for (const each of done) if (each.status === 'rejected') process.exitCode = explain(each.reason);
steps.end();
