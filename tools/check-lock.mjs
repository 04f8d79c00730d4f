// Is package-lock.json one that `npm ci` accepts on every platform?
import fs from 'node:fs';
import path from 'node:path';
import { problemsOf } from './lib/lock.mjs';
import { root } from './lib/paths.mjs';

const problems = problemsOf(JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8')));
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log('package-lock.json is complete.');
