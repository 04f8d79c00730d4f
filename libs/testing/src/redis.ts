import { spawn } from 'node:child_process';
import net from 'node:net';
import { adopt, endChild, signalGroup } from './children.js';
import { freePort } from './ports.js';

export interface TestRedis {
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
  signal(signal: NodeJS.Signals): void;
}

/** A real redis-server that keeps nothing on disk. */
export async function startRedis(wish: { port?: number } = {}): Promise<TestRedis> {
  const port = wish.port ?? await freePort();
  const child = spawn(process.env['REDIS_SERVER'] ?? 'redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
    { detached: true, stdio: ['ignore', 'pipe', 'pipe'], cwd: '/' });
  adopt(child);
  let printed = '';
  const keep = (chunk: Buffer): void => { printed += chunk.toString(); };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const failure = new Promise<never>((_, reject) => {
    child.once('error', (error) => { reject(new Error(`redis-server could not be started (${error.message}); \`npm test\` installs it.`)); });
    child.once('exit', (code) => { reject(new Error(`redis-server ended with ${String(code)}:\n${printed}`)); });
  });
  failure.catch(() => undefined);
  await Promise.race([answersPing(port), failure]);
  return {
    port, url: `redis://127.0.0.1:${String(port)}`,
    stop: () => endChild(child),
    signal: (signal) => { signalGroup(child, signal); },
  };
}

async function answersPing(port: number): Promise<void> {
  for (;;) {
    if (await ping(port)) return;
    await new Promise((resolve) => { setTimeout(resolve, 20); });
  }
}

function ping(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => { socket.write('PING\r\n'); });
    socket.once('data', (answer) => { socket.destroy(); resolve(answer.toString().startsWith('+PONG')); });
    socket.once('error', () => { resolve(false); });
  });
}
