/** Repeats a task, never two at once. `wake` asks for a run now, or right after the one under way. */
export class Ticker {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;

  constructor(private readonly task: () => Promise<void>, private readonly everyMs: number) {}

  readonly wake = (): void => {
    if (this.stopped) return;
    if (this.running) {
      this.again = true;
      return;
    }
    clearTimeout(this.timer);
    this.running = this.task()
      .catch((error: unknown) => console.error(error))
      .finally(() => this.rest());
  };

  /** Waits for the run under way. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private rest(): void {
    this.running = undefined;
    if (this.stopped) return;
    if (this.again) {
      this.again = false;
      this.wake();
      return;
    }
    this.timer = setTimeout(this.wake, this.everyMs);
  }
}
