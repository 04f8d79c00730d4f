import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { ContractClient } from './contract-client.js';
import { scratchDatabase, type ScratchDatabase } from './scratch-database.js';

export interface RunningSandbox {
  api: ContractClient;
  database: ScratchDatabase;
  control<T = Record<string, unknown>>(method: string, path: string, body?: unknown): Promise<T>;
  kill(): Promise<void>;
  /** Starts again on the same database, at another address. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

const program = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const controlToken = 'control';
const token = 'portico';

/** The built sandbox as a process of its own, small, on a scratch database, moving only when told. */
export async function startSandbox(env: Record<string, string> = {}): Promise<RunningSandbox> {
  const database = await scratchDatabase();
  const start = () => launch({ SANDBOX_DATABASE_URL: database.url, SANDBOX_SIZE: 'small', SANDBOX_TODAY: '2026-11-24', SANDBOX_TICK_MS: '0', SANDBOX_LIFE: 'off', ...env });
  let running = await start();
  const sandbox: RunningSandbox = {
    api: new ContractClient(running.url, token), database,
    async control<T>(method: string, path: string, body?: unknown): Promise<T> {
      const response = await fetch(`${running.url}/control${path}`, {
        method, headers: { authorization: `Bearer ${controlToken}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) }, ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      if (!response.ok) throw new Error(`${method} /control${path}: ${String(response.status)} ${text}`);
      return (text === '' ? null : JSON.parse(text)) as T;
    },
    async kill() { await end(running.child, 'SIGKILL'); },
    async restart() {
      await end(running.child, 'SIGTERM');
      running = await start();
      sandbox.api = new ContractClient(running.url, token);
    },
    async stop() {
      await end(running.child, 'SIGTERM');
      await database.drop();
    },
  };
  return sandbox;
}

async function launch(env: Record<string, string>): Promise<{ child: ChildProcess; url: string }> {
  const { NODE_OPTIONS: _options, ...inherited } = process.env;
  const child = spawn(process.execPath, [program], {
    stdio: ['ignore', 'pipe', 'pipe'], env: { ...inherited, PORT: '0', SANDBOX_TOKEN: token, SANDBOX_CONTROL_TOKEN: controlToken, PORTICO_PARENT_PID: String(process.pid), ...env },
  });
  let printed = '';
  child.stderr.on('data', (chunk: Buffer) => { printed += chunk.toString(); });
  const url = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => { reject(new Error(`The sandbox ended with ${String(code)}: ${printed}`)); });
    createInterface({ input: child.stdout }).on('line', (line) => {
      const told = JSON.parse(line) as { event: string; url: string };
      if (told.event === 'listening') resolve(told.url);
    });
  });
  return { child, url };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await gone;
}
