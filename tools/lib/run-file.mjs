// `.portico/run.json`: who runs this checkout at the moment. It outlives a killed run, and then says what to clear away.
import fs from 'node:fs';
import path from 'node:path';
import { birthOf, isAlive, signalGroup, waitUntil } from './process-tree.mjs';
import { refuseForeignFiles } from './ownership.mjs';
import { ensureStateDir, stateDir } from './paths.mjs';
import { Refusal } from './refusal.mjs';

const file = path.join(stateDir, 'run.json');

function read() {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

const noteOf = (pid) => ({ pid, birth: birthOf(pid) });
const runs = ({ pid, birth }) => Number.isInteger(pid) && isAlive(pid) && birthOf(pid) === birth;

/** The run that is alive now, if any. */
export function currentRun() {
  const noted = read();
  return noted && noted.pid !== process.pid && runs(noted) ? noted : undefined;
}

export function refuseWhileRunning(what) {
  const other = currentRun();
  if (!other) return;
  throw new Refusal(`${what}: Portico runs already${other.url ? ` at ${other.url}` : ''} (process ${other.pid}).\nStop it with Ctrl-C in its terminal, or: kill ${other.pid}`);
}

/** Children of a killed run end by themselves within seconds; they are waited for, and ended if they do not. */
async function clearEarlierRun(say) {
  const left = Object.entries(read()?.children ?? {}).filter(([, child]) => runs(child));
  if (left.length === 0) return;
  say(`an earlier run was killed; waiting for its ${left.map(([name]) => name).join(', ')} to end`);
  const isOver = () => left.every(([, { pid }]) => !isAlive(pid));
  if (await waitUntil(isOver, 5000)) return;
  for (const [, { pid }] of left) signalGroup(pid, 'SIGKILL');
  await waitUntil(isOver, 5000);
}

export async function claimRun(say) {
  refuseForeignFiles();
  ensureStateDir();
  refuseWhileRunning('Not started');
  await clearEarlierRun(say);
  const facts = { ...noteOf(process.pid), children: {} };
  const write = () => fs.writeFileSync(file, `${JSON.stringify(facts)}\n`);
  write();
  return {
    note(changes) { Object.assign(facts, changes); write(); },
    noteChild(name, pid) { facts.children[name] = noteOf(pid); write(); },
    release() { fs.rmSync(file, { force: true }); },
  };
}
