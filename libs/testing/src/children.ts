import type { ChildProcess } from 'node:child_process';

const running = new Set<ChildProcess>();

/** Children lead a process group each; whatever is left when this process ends goes with it. */
export function adopt(child: ChildProcess): void {
  running.add(child);
  child.once('exit', () => running.delete(child));
}

process.once('exit', () => {
  for (const child of running) signalGroup(child, 'SIGKILL');
});

export function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** Asks a child to end, and insists after the grace time. Resolves once it is gone. */
export async function endChild(child: ChildProcess, graceMs = 8000): Promise<void> {
  if (hasEnded(child)) return;
  const gone = new Promise<void>((resolve) => { child.once('exit', () => { resolve(); }); });
  signalGroup(child, 'SIGTERM');
  const insist = setTimeout(() => { signalGroup(child, 'SIGKILL'); }, graceMs);
  await gone;
  clearTimeout(insist);
}
