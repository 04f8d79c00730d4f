import type { CacheCounters } from '../counters.js';

export interface GuardOptions {
  /** How long a command may take, ms. */
  readonly patienceMs: number;
  /** After a failure Redis is left alone for so long, ms. */
  readonly pauseMs: number;
  readonly nowMs: () => number;
  readonly counters: CacheCounters;
}

/** Keeps a slow or dead Redis from slowing anybody: each command has a limit, and after a failure there is a pause. */
export class Guard {
  private pausedUntilMs = 0;

  constructor(private readonly options: GuardOptions) {}

  get isPaused(): boolean {
    return this.options.nowMs() < this.pausedUntilMs;
  }

  /** Answers null when there was no answer. */
  async run<T>(work: () => Promise<T>): Promise<T | null> {
    const { counters, nowMs, patienceMs, pauseMs } = this.options;
    if (this.isPaused) {
      counters.add('*', 'tier-two-skipped');
      return null;
    }
    try {
      return await within(work(), patienceMs);
    } catch {
      counters.add('*', 'tier-two-error');
      this.pausedUntilMs = nowMs() + pauseMs;
      return null;
    }
  }
}

async function within<T>(work: Promise<T>, limitMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => { reject(new Error(`Redis did not answer within ${String(limitMs)} ms`)); }, limitMs);
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
