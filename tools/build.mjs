// `npm run build`
import { buildAll } from './lib/build.mjs';
import { explain } from './lib/refusal.mjs';
import { Steps } from './lib/steps.mjs';

const steps = new Steps();
const done = await Promise.allSettled(Object.values(buildAll(steps)));
for (const { reason } of done.filter(({ status }) => status === 'rejected')) process.exitCode = explain(reason);
steps.end();
