// One server process under supervision: started, heard when it listens, started again when it dies, ended.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import readline from 'node:readline';
import { endChild, pause, signalGroup } from './process-tree.mjs';
import { root, shown, stateDir } from './paths.mjs';
import { Refusal } from './refusal.mjs';
import { lastLines } from './run.mjs';

const keptLogBytes = 5_000_000;
const steadyAfterMs = 60_000;
const mostFailures = 5;

export class Service {
  #child;
  #stopping = false;
  #failures = 0;
  #tail = '';
  /** The line in which it told that it listens. @type {Record<string, unknown>} */
  announced = {};

  /**
   * @param {{ name: string, entry: string, env: Record<string, string>, heapMegabytes: number, startTimeoutMs?: number,
   *   onStart?: (pid: number) => void, say: (line: string) => void, giveUp: (error: Error) => void }} options
   */
  constructor(options) {
    this.options = options;
    this.logFile = path.join(stateDir, 'logs', `${options.name}.log`);
  }

  get name() {
    return this.options.name;
  }

  /** Starts it and waits until it listens. */
  async start() {
    if (fs.existsSync(this.logFile) && fs.statSync(this.logFile).size > keptLogBytes) fs.renameSync(this.logFile, `${this.logFile}.1`);
    await this.#launch();
    this.#watch();
  }

  async stop() {
    this.#stopping = true;
    if (this.#child) await endChild(this.#child);
  }

  kill() {
    this.#stopping = true;
    if (this.#child?.pid && this.#child.exitCode === null) signalGroup(this.#child.pid, 'SIGKILL');
  }

  async #launch() {
    const { name, entry, env, heapMegabytes, startTimeoutMs = 120_000, onStart } = this.options;
    const log = fs.createWriteStream(this.logFile, { flags: 'a' });
    log.on('error', () => {}); // a full disk must not take the servers down with it
    const child = spawn(process.execPath, [`--max-old-space-size=${heapMegabytes}`, path.join(root, entry)],
      { cwd: root, env: { ...process.env, ...env, PORTICO_PARENT_PID: String(process.pid) }, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#child = child;
    this.#tail = '';
    const keep = (chunk) => {
      log.write(chunk);
      this.#tail = (this.#tail + chunk).slice(-8000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const ended = new Promise((resolve) => {
      child.once('error', (error) => { keep(`${error.message}\n`); resolve('error'); });
      child.once('exit', (code, signal) => resolve(signal ?? `code ${code}`));
    });
    void ended.then(() => log.end());
    const listening = new Promise((resolve) => {
      readline.createInterface({ input: child.stdout }).on('line', (line) => {
        const told = readyLine(line);
        if (!told) return;
        this.announced = told;
        resolve('ready');
      });
    });
    if (child.pid) onStart?.(child.pid);
    let timer;
    const late = new Promise((resolve) => { timer = setTimeout(resolve, startTimeoutMs, 'late'); });
    const first = await Promise.race([listening, ended, late]);
    clearTimeout(timer);
    if (first === 'ready') return;
    await endChild(child);
    if (this.#stopping) return;
    throw new Refusal(`${name} ${first === 'late' ? `was not ready after ${startTimeoutMs / 1000} s` : `ended while starting (${first})`}. Its last words (${shown(this.logFile)}):\n${lastLines(this.#tail)}`);
  }

  #watch() {
    const since = Date.now();
    const child = this.#child;
    const again = (how) => {
      if (this.#stopping) return;
      if (Date.now() - since > steadyAfterMs) this.#failures = 0;
      void this.#restart(`${this.name} ended (${how})`);
    };
    if (child.exitCode !== null || child.signalCode !== null) again(child.signalCode ?? `code ${child.exitCode}`);
    else child.once('exit', (code, signal) => again(signal ?? `code ${code}`));
  }

  async #restart(what) {
    const { say, giveUp } = this.options;
    this.#failures += 1;
    say(`${what}; its last words (${shown(this.logFile)}):\n${lastLines(this.#tail, 6).replace(/^/gm, '      ')}`);
    if (this.#failures > mostFailures) {
      giveUp(new Refusal(`${this.name} ended ${this.#failures} times in a row, so everything is stopped. The whole story is in ${shown(this.logFile)}.`));
      return;
    }
    const waitMs = 500 * 2 ** (this.#failures - 1);
    say(`${this.name} is started again in ${waitMs / 1000} s`);
    await pause(waitMs);
    if (this.#stopping) return;
    try {
      await this.#launch();
      if (this.#stopping) return;
      say(`${this.name} runs again`);
      this.#watch();
    } catch (error) {
      await this.#restart(error instanceof Refusal ? `${this.name} did not come up` : String(error));
    }
  }
}

function readyLine(line) {
  if (!line.startsWith('{')) return undefined;
  try {
    const told = JSON.parse(line);
    return ['listening', 'ready'].includes(told.event) ? told : undefined;
  } catch {
    return undefined;
  }
}
