import { randomUUID } from 'node:crypto';

/** Work that takes longer than this has lost its way, and may be taken over. */
const longestSeconds = 120;

/** Holds a claim while its process lives: a death costs those who call again one short lease, not the time the work might have taken. */
export class Lease {
  readonly id = randomUUID();
  private timer: NodeJS.Timeout | undefined;

  /** @param renew answers false once the claim is no longer this lease's */
  keep(seconds: number, renew: () => Promise<boolean>): void {
    if (seconds <= 0) return;
    const until = Date.now() + longestSeconds * 1000;
    this.timer = setInterval(() => {
      if (Date.now() > until) return this.letGo();
      // A database that is away for a moment says nothing about the claim; the next turn asks again.
      renew().then((isOurs) => { if (!isOurs) this.letGo(); }, () => undefined);
    }, (seconds * 1000) / 3);
    this.timer.unref();
  }

  letGo(): void {
    clearInterval(this.timer);
  }
}
