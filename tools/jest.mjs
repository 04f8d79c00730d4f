// Jest with native ES modules: `node tools/jest.mjs [--selectProjects unit] [pattern]`.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { markName } from './lib/strays.mjs';

const jest = path.join(path.dirname(createRequire(import.meta.url).resolve('jest/package.json')), 'bin', 'jest.js');
const child = spawn(process.execPath, ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest, ...process.argv.slice(2)],
  { stdio: ['ignore', 'inherit', 'inherit'] });

// Ctrl-C in a terminal reaches Jest by itself; its end is awaited.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
// Under `npm test` this process leads a group: when that run is killed, the pipe from it ends, and the group goes too.
if (process.env[markName]) process.stdin.once('end', () => process.kill(-process.pid, 'SIGKILL')).resume();

child.once('exit', (code) => process.exit(code ?? 1));
