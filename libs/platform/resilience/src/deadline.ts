import { CallCancelled, DeadlineExceeded } from './refusals.js';

/** The time one call has, and who may end it before. */
export class Deadline {
  private readonly controller = new AbortController();
  private readonly timer: NodeJS.Timeout;
  private readonly endsAt: number;
  private wasSent = false;

  constructor(private readonly operation: string, private readonly ms: number, private readonly caller?: AbortSignal) {
    this.endsAt = performance.now() + ms;
    this.timer = setTimeout(() => { this.controller.abort(new DeadlineExceeded(ms, this.wasSent, operation)); }, ms);
    if (caller?.aborted) this.cancel();
    else caller?.addEventListener('abort', this.cancel);
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }
  get leftMs(): number {
    return Math.max(0, Math.ceil(this.endsAt - performance.now()));
  }
  /** Starts the work unless it is too late; from here on the other side may have it. */
  begin<T>(work: () => Promise<T>): Promise<T> {
    this.signal.throwIfAborted();
    this.wasSent = true;
    return this.race(work());
  }

  /** The work's end, or the deadline's error where that comes first. Work that cannot be stopped goes on unheard. */
  async race<T>(work: Promise<T>): Promise<T> {
    const { signal } = this;
    work.catch(() => undefined);
    signal.throwIfAborted();
    let listener = (): void => undefined;
    const ended = new Promise<never>((_resolve, reject) => {
      listener = () => { reject(signal.reason as Error); };
      signal.addEventListener('abort', listener);
    });
    try {
      return await Promise.race([work, ended]);
    } finally {
      signal.removeEventListener('abort', listener);
    }
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.caller?.removeEventListener('abort', this.cancel);
  }

  private readonly cancel = (): void => { this.controller.abort(new CallCancelled(this.wasSent, this.operation)); };
}
