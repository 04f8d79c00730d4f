// Owns one postgres process and ends it with its starter: when standard input closes (also by kill -9 of the starter) or on
// SIGTERM. A process group of its own keeps Ctrl-C in the terminal away from it, so the database goes last.
import { spawn } from 'node:child_process';
import fs from 'node:fs';

const { program, args, cwd, user, removeAfterwards } = JSON.parse(process.argv[2] ?? '{}');
const postgres = spawn(program, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'], env: { PATH: process.env.PATH, LC_ALL: 'C' }, ...user });

let stopping = false;
function stop() {
  if (stopping) return;
  stopping = true;
  postgres.kill('SIGINT'); // fast shutdown: roll back what is open, write a checkpoint
  setTimeout(() => postgres.kill('SIGQUIT'), 15_000).unref();
}

process.stdin.on('end', stop).on('error', stop).resume();
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, stop);
postgres.on('error', (error) => {
  console.error(`postgres could not be started: ${error.message}`);
  process.exit(1);
});
postgres.on('exit', (code) => {
  if (removeAfterwards) fs.rmSync(removeAfterwards, { recursive: true, force: true });
  process.exit(code ?? 1);
});
