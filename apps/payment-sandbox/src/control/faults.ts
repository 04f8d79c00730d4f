import { z } from 'zod';
import { EvenRate } from './even-rate.js';

const milliseconds = z.number().int().min(0).max(600_000);
const count = z.number().int().min(0).max(1_000_000);
const share = z.number().min(0).max(1);

const settings = z.strictObject({
  latencyMs: milliseconds,
  replyLatencyMs: milliseconds,
  failureRate: share,
  failNext: count,
  loseReplyRate: share,
  loseNextReplies: count,
  slowCardMs: milliseconds,
  webhooksPaused: z.boolean(),
  webhookDelayMs: milliseconds,
  webhookDuplicates: count.max(20),
  webhookLoseNextReplies: count,
});

export type FaultSettings = z.output<typeof settings>;

/** The fields of a PATCH /control/faults. */
export const faultChanges = settings.partial();

const atRest: FaultSettings = {
  latencyMs: 0,
  replyLatencyMs: 0,
  failureRate: 0,
  failNext: 0,
  loseReplyRate: 0,
  loseNextReplies: 0,
  slowCardMs: 6_000,
  webhooksPaused: false,
  webhookDelayMs: 0,
  webhookDuplicates: 0,
  webhookLoseNextReplies: 0,
};

/** How the gateway is to misbehave; in memory, so a restart cures it. */
export class Faults {
  private settings = { ...atRest };
  private failures = new EvenRate(0);
  private losses = new EvenRate(0);

  get current(): FaultSettings {
    return this.settings;
  }

  change(changes: z.output<typeof faultChanges>): FaultSettings {
    this.settings = settings.parse({ ...this.settings, ...changes });
    if (changes.failureRate !== undefined) this.failures = new EvenRate(changes.failureRate);
    if (changes.loseReplyRate !== undefined) this.losses = new EvenRate(changes.loseReplyRate);
    return this.settings;
  }

  rest(): FaultSettings {
    return this.change(atRest);
  }

  failsNow(): boolean {
    return this.takeOne('failNext') || this.failures.next();
  }

  losesReplyNow(): boolean {
    return this.takeOne('loseNextReplies') || this.losses.next();
  }

  losesWebhookReplyNow(): boolean {
    return this.takeOne('webhookLoseNextReplies');
  }

  private takeOne(name: 'failNext' | 'loseNextReplies' | 'webhookLoseNextReplies'): boolean {
    if (this.settings[name] === 0) return false;
    this.settings = { ...this.settings, [name]: this.settings[name] - 1 };
    return true;
  }
}
