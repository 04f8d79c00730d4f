import { spawn } from 'node:child_process';
import path from 'node:path';
import readline from 'node:readline';
import { fileURLToPath } from 'node:url';
import { adopt, endChild, signalGroup } from './children.js';

/** The root of the repository. */
export const repositoryRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

export interface ProcessWish {
  service: string;
  /** The built program, from the root of the repository: `apps/bff/dist/main.js`. */
  entry: string;
  env?: Record<string, string>;
  /** Options of node itself. */
  nodeOptions?: string[];
  args?: string[];
  /** How long it may take until it listens, in milliseconds; 60 s when absent. */
  startTimeoutMs?: number;
}

export interface StartedProcess {
  readonly service: string;
  readonly pid: number;
  /** Where it listens; empty for one without HTTP (the worker). */
  readonly url: string;
  /** What it printed so far, both streams. */
  output(): string;
  /** SIGTERM, SIGKILL after eight seconds. */
  stop(): Promise<void>;
  /** Resolves once it is gone. */
  kill(signal?: NodeJS.Signals): Promise<void>;
  /** Sends a signal and does not wait: SIGSTOP, SIGCONT. */
  signal(signal: NodeJS.Signals): void;
  readonly exited: Promise<number | NodeJS.Signals>;
}

interface ReadyLine { event?: string; url?: string }

function readyLine(line: string): ReadyLine | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    const parsed = JSON.parse(line) as ReadyLine;
    return parsed.event === 'listening' || parsed.event === 'ready' ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** Starts a server of ours and waits for its line `{"event":"listening",…}` (or `ready`) on standard output. */
export async function startProcess({ service, entry, env = {}, nodeOptions = [], args = [], startTimeoutMs = 60_000 }: ProcessWish): Promise<StartedProcess> {
  const child = spawn(process.execPath, [...nodeOptions, path.resolve(repositoryRoot, entry), ...args], {
    cwd: repositoryRoot, detached: true, stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...withoutTestRunner(process.env), PORT: '0', HOST: '127.0.0.1', NODE_ENV: 'test', ...env, PORTICO_PARENT_PID: String(process.pid) },
  });
  adopt(child);
  let printed = '';
  const keep = (chunk: Buffer): void => { printed = (printed + chunk.toString()).slice(-200_000); };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const exited = new Promise<number | NodeJS.Signals>((resolve) => {
    child.once('exit', (code, signal) => { resolve(signal ?? code ?? 1); });
    child.once('error', (error) => { keep(Buffer.from(error.message)); resolve(1); });
  });
  const told = new Promise<ReadyLine>((resolve) => {
    readline.createInterface({ input: child.stdout }).on('line', (line) => {
      const ready = readyLine(line);
      if (ready) resolve(ready);
    });
  });
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<'late'>((resolve) => { timer = setTimeout(() => { resolve('late'); }, startTimeoutMs); });
  const first = await Promise.race([told, tooLate, exited.then((code) => ({ code }))]);
  clearTimeout(timer);
  if (first === 'late' || 'code' in first) {
    await endChild(child);
    const why = first === 'late' ? `did not listen within ${String(startTimeoutMs)} ms` : `ended with ${String(first.code)}`;
    throw new Error(`${service} ${why}. It printed:\n${printed.slice(-4000)}`);
  }
  return {
    service, pid: child.pid ?? 0, url: first.url ?? '', exited,
    output: () => printed,
    stop: () => endChild(child),
    async kill(signal = 'SIGKILL') { signalGroup(child, signal); await exited; },
    signal: (signal) => { signalGroup(child, signal); },
  };
}

/** Jest's own variables would reach programs that read NODE_OPTIONS or NODE_ENV. */
function withoutTestRunner(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _options, JEST_WORKER_ID: _worker, ...rest } = env;
  return rest;
}
