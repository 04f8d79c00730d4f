// Ending what we started, and knowing that it ended.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function isZombie(pid) {
  try {
    return /^\d+ \(.*\) Z/s.test(fs.readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/** The command line, or undefined where the system does not show it. */
export function commandOf(pid) {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    const shown = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return shown.status === 0 ? shown.stdout.trim() : undefined;
  }
}

/** When a process began, in the system's own words: a number that has gone to another process since is told apart by it. */
export function birthOf(pid) {
  try {
    const boot = fs.readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    return `${boot} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    const shown = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
    return shown.status === 0 ? shown.stdout.trim() : undefined;
  }
}

/** Signals a whole process group (children are started detached, so each leads one). */
export function signalGroup(pid, signal) {
  try {
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/T', '/F']);
    else process.kill(-pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

export const pause = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

export async function waitUntil(holds, timeoutMs, everyMs = 50) {
  for (const end = Date.now() + timeoutMs; Date.now() < end; await pause(everyMs)) if (await holds()) return true;
  return holds();
}

/** Ends a child that was spawned detached: politely, then not. Resolves once it is gone. */
export async function endChild(child, { graceMs = 8000, signal = 'SIGTERM' } = {}) {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = new Promise((resolve) => { child.once('exit', resolve); });
  signalGroup(child.pid, signal);
  const timer = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), graceMs);
  await gone;
  clearTimeout(timer);
}
