import { Webhook } from 'standardwebhooks';
import type { Database } from '../database/database.js';
import { waitAfter } from './backoff.js';

/** What the control API may do to deliveries. */
export interface DeliveryFaults {
  readonly isPaused: () => boolean;
  /** How long each message is held back. */
  readonly delayMs: () => number;
  /** Further deliveries of a message that was delivered. */
  readonly duplicates: () => number;
  /** Whether this delivery's answer is to be taken as lost. */
  readonly losesReply: () => boolean;
  readonly count: () => void;
}

interface Message { readonly id: string; readonly payload: string; readonly attempts: number }
type Delivery = { readonly kind: 'delivered' | 'failed'; readonly answer: string };

const answerWithinMs = 10_000;
/** A process that dies while it sends leaves its messages to the next after this long. */
const leaseSeconds = 20;
const batch = 20;

/** Sends what the outbox holds, at least once, in no promised order. */
export class WebhookDispatcher {
  private readonly webhook: Webhook;

  constructor(private readonly deps: { database: Database; url: string; secret: string; faults: DeliveryFaults }) {
    this.webhook = new Webhook(deps.secret);
  }

  async sendDue(): Promise<void> {
    if (this.deps.faults.isPaused()) return;
    for (;;) {
      const messages = await this.claim();
      await Promise.all(messages.map((message) => this.send(message)));
      if (messages.length < batch) return;
    }
  }

  private claim(): Promise<Message[]> {
    return this.deps.database.query<{ id: string; payload: string; attempts: number }>(
      `update webhook_message set attempts = attempts + 1, next_attempt_at = now() + make_interval(secs => $1)
       where id in (
         select id from webhook_message
         where delivered_at is null and given_up_at is null and next_attempt_at + make_interval(secs => $2) <= now()
         order by next_attempt_at limit $3 for update skip locked)
       returning id, payload, attempts`,
      [leaseSeconds, this.deps.faults.delayMs() / 1_000, batch],
    );
  }

  private async send(message: Message): Promise<void> {
    const delivery = await this.deliver(message);
    if (delivery.kind === 'delivered') {
      for (let n = 0; n < this.deps.faults.duplicates(); n += 1) await this.deliver(message);
      await this.record(message, 'delivered_at = now()', delivery.answer);
      return;
    }
    const wait = waitAfter(message.attempts);
    if (wait.kind === 'give-up') await this.record(message, 'given_up_at = now()', delivery.answer);
    else await this.record(message, `next_attempt_at = now() + interval '${wait.seconds} seconds'`, delivery.answer);
  }

  private async record(message: Message, change: string, answer: string): Promise<void> {
    await this.deps.database.query(`update webhook_message set ${change}, last_answer = $2 where id = $1`, [message.id, answer]);
  }

  private async deliver({ id, payload }: Message): Promise<Delivery> {
    const now = new Date();
    this.deps.faults.count();
    try {
      const response = await fetch(this.deps.url, {
        method: 'POST',
        redirect: 'manual',
        signal: AbortSignal.timeout(answerWithinMs),
        headers: {
          'content-type': 'application/json',
          'webhook-id': id,
          'webhook-timestamp': Math.floor(now.getTime() / 1_000).toString(),
          'webhook-signature': this.webhook.sign(id, now, payload),
        },
        body: payload,
      });
      await response.body?.cancel();
      if (this.deps.faults.losesReply()) return { kind: 'failed', answer: `reply lost (${response.status})` };
      return { kind: response.ok ? 'delivered' : 'failed', answer: String(response.status) };
    } catch (error) {
      return { kind: 'failed', answer: reasonOf(error) };
    }
  }
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error ? `${message}: ${cause.message}` : message;
}
