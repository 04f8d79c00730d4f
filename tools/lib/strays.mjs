// Did a stage leave processes behind? They inherit a mark in their environment, so they are found whatever became of their
// parents. Only Linux shows it; elsewhere nothing is found.
import fs from 'node:fs';
import { commandOf, waitUntil } from './process-tree.mjs';

export const markName = 'PORTICO_TEST_STAGE';

function marked(mark) {
  if (!fs.existsSync('/proc/self/environ')) return [];
  return fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid).filter((pid) => {
    try {
      return fs.readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(`${markName}=${mark}`);
    } catch {
      return false;
    }
  }).map(Number);
}

/** Waits a moment for what is just ending, ends the rest, and names it. */
export async function endStrays(mark, graceMs = 10_000) {
  await waitUntil(() => marked(mark).length === 0, graceMs, 200);
  const left = marked(mark).map((pid) => ({ pid, command: commandOf(pid) ?? '' }));
  for (const { pid } of left) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // it ended by itself just now
    }
  }
  return left;
}
