import type { CallPriority } from './policy-options.js';
import { CallRefused } from './refusals.js';

interface Waiting {
  readonly priority: CallPriority;
  readonly take: () => void;
}
export interface PlacesOptions {
  readonly max: number;
  /** Places that only buyers may take. */
  readonly buyerShare: number;
  readonly maxQueued: number;
}

/** A cap on concurrent calls: buyers first, and the last places are theirs alone. */
export class Places {
  private readonly waiting: Waiting[] = [];
  private taken = 0;
  constructor(private readonly options: PlacesOptions) {}

  get inFlight(): number {
    return this.taken;
  }
  get queued(): number {
    return this.waiting.length;
  }

  /** @throws CallRefused `busy` when the queue is full or no place comes free in `waitMs`; the signal's reason when it fires. */
  async take(priority: CallPriority, waitMs: number, signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    if (this.isFree(priority)) return this.occupy();
    if (this.waiting.length >= this.options.maxQueued) throw new CallRefused('busy', null, `${String(this.waiting.length)} calls are waiting already`);
    await this.queue(priority, waitMs, signal);
    return this.release();
  }

  private queue(priority: CallPriority, waitMs: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', giveUp);
        const index = this.waiting.indexOf(entry);
        if (index >= 0) this.waiting.splice(index, 1);
      };
      const giveUp = (): void => { leave(); reject(signal.reason as Error); };
      const timer = setTimeout(() => { leave(); reject(new CallRefused('busy', null, `No place came free in ${String(waitMs)} ms`)); }, waitMs);
      const entry: Waiting = { priority, take: () => { leave(); this.taken += 1; resolve(); } };
      signal.addEventListener('abort', giveUp);
      this.waiting.push(entry);
    });
  }

  private occupy(): () => void {
    this.taken += 1;
    return this.release();
  }

  private release(): () => void {
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      this.taken -= 1;
      this.serve();
    };
  }

  private serve(): void {
    for (const priority of ['buyer', 'background'] as const) {
      const next = this.waiting.find((each) => each.priority === priority);
      if (next && this.isFree(priority)) { next.take(); return; }
    }
  }

  private isFree(priority: CallPriority): boolean {
    const reserved = priority === 'buyer' ? 0 : this.options.buyerShare;
    return this.taken < this.options.max - reserved;
  }
}
