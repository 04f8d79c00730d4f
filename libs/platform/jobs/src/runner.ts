import { Logger, run, type Runner, type TaskList } from 'graphile-worker';
import { EventEmitter } from 'node:events';
import { Liveness } from './liveness.js';

export interface JobContext {
  /** Aborted when the process is asked to stop. */
  readonly signal: AbortSignal;
  readonly attempt: number;
}
export type JobHandler = (payload: unknown, context: JobContext) => Promise<void>;

export interface RunnerOptions {
  /** A session-bound connection of the queue's owner; a transaction pooler in between breaks it. */
  readonly directUrl: string;
  readonly handlers: Readonly<Record<string, JobHandler>>;
  /** Jobs at once in this process. */
  readonly concurrency: number;
  readonly log: (level: 'error' | 'warning' | 'info' | 'debug', message: string, meta?: object) => void;
  /** The process lost its liveness lock and must end. */
  readonly onLost: (error: Error) => void;
}
export interface JobRunner {
  stop(): Promise<void>;
}

const freeDeadEveryMs = 1_000;

/** Runs jobs until stopped. A job whose process is killed runs again within about a second, in another process or the next. */
export async function startJobRunner(options: RunnerOptions): Promise<JobRunner> {
  const liveness = await Liveness.connect(options.directUrl, options.onLost);
  const taskList: TaskList = Object.fromEntries(Object.entries(options.handlers).map(([task, handler]) => [task,
    (payload, helpers) => handler(payload, { signal: helpers.abortSignal ?? new AbortController().signal, attempt: helpers.job.attempts })]));
  let runner: Runner;
  try {
    runner = await run({
      connectionString: options.directUrl,
      taskList,
      concurrency: options.concurrency,
      pollInterval: 1_000,
      noHandleSignals: true,
      events: new EventEmitter(),
      logger: new Logger(() => (level, message, meta) => options.log(level, message, meta)),
      preset: {
        plugins: [{ name: 'liveness', version: '1.0.0', worker: { hooks: { startWorker: async (_context: unknown, { worker }: { worker: { workerPool: { id: string } } }) => {
          await liveness.claim(worker.workerPool.id);
        } } } }],
        // Completions are written one by one: batched ones are lost by a graceful stop, and their jobs run again.
        // A job that listens to its signal is to end now, and not after the queue's five seconds, which are all that a process has.
        worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0, gracefulShutdownAbortTimeout: 0 },
      },
    });
  } catch (error) {
    await liveness.close();
    throw error;
  }
  const free = () => liveness.freeDead().catch((error: unknown) => options.log('warning', `Could not look for dead workers: ${String(error)}`));
  void free();
  const timer = setInterval(() => void free(), freeDeadEveryMs);
  return {
    async stop() {
      clearInterval(timer);
      await runner.stop();
      await liveness.close();
    },
  };
}
