import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

const running = new Set();
process.on('exit', () => { for (const child of running) child.kill('SIGKILL'); });

/**
 * Runs a program to its end. Resolves with what it printed; never throws for an exit code.
 * @param {string} program  @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean }} options
 */
export function run(program, args, { cwd = root, env = process.env, show = false } = {}) {
  return /** @type {Promise<{ code: number, signal: NodeJS.Signals | null, output: string }>} */ (new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    child.once('exit', () => running.delete(child));
    let output = '';
    const keep = (chunk, stream) => {
      output += chunk;
      if (show) stream.write(chunk);
    };
    child.stdout.on('data', (chunk) => keep(chunk, process.stdout));
    child.stderr.on('data', (chunk) => keep(chunk, process.stderr));
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code: code ?? 1, signal, output }));
  }));
}

export const node = (args, options) => run(process.execPath, args, options);

export const lastLines = (text, count = 15) => text.trimEnd().split('\n').slice(-count).join('\n');
