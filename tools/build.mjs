// `npm run build`
import { buildAll } from './lib/build.mjs';
import { explain } from './lib/refusal.mjs';
import { Steps } from './lib/steps.mjs';

const steps = new Steps();
const done = await Promise.allSettled(Object.values(buildAll(steps)));
for (const each of done) if (each.status === 'rejected') process.exitCode = explain(each.reason);
steps.end();
