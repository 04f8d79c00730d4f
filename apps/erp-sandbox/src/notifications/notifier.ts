import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { firstRow, inTransaction, rows, type Db, type Pool } from '../database/database.js';

export interface WebhookTarget { url: string; secret: string }
interface OutboxRow { object: string; ids: string[]; customer: string | null; occurred_at: string }
interface NotificationRow { id: string; body: string; attempts: number }

const everyMs = 300;
const answerWithinMs = 5000;
const mostIds = 500;
/** Documents that move a customer's credit figures. */
const moveCredit = new Set(['order', 'invoice', 'payment']);

/**
 * Tells the portal what changed, after it is committed and at least once. Changes are gathered into notifications in one
 * transaction; each keeps its id however often it is sent.
 */
export class Notifier {
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> = Promise.resolve();
  private sent = 0;

  constructor(private readonly pool: Pool, private target: WebhookTarget | null, private readonly onError: (error: unknown) => void) {}

  start(): void {
    this.timer = setInterval(() => {
      this.running = this.running.then(() => this.flush()).catch(this.onError);
    }, everyMs);
    this.timer.unref();
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.running;
  }

  aim(target: WebhookTarget | null): void { this.target = target; }

  get isAimed(): boolean { return this.target !== null; }

  async status(): Promise<{ url: string | null; sent: number; pending: number }> {
    const row = await firstRow<{ pending: number }>(this.pool, 'select ((select count(*) from outbox) + (select count(*) from notification))::int as pending');
    return { url: this.target?.url ?? null, sent: this.sent, pending: row?.pending ?? 0 };
  }

  /** Gathers and sends once; what fails stays for later. */
  async flush(): Promise<void> {
    const { target } = this;
    if (!target) {
      await this.pool.query('delete from outbox');
      return;
    }
    await inTransaction(this.pool, gather);
    const due = await rows<NotificationRow>(this.pool, 'select id, body, attempts from notification where not_before <= now() order by position limit 20');
    for (const notification of due) await this.deliver(target, notification);
  }

  private async deliver(target: WebhookTarget, notification: NotificationRow): Promise<void> {
    const isTaken = await post(target, notification);
    if (isTaken) {
      this.sent += 1;
      await this.pool.query('delete from notification where id = $1', [notification.id]);
      return;
    }
    await this.pool.query(`update notification set attempts = attempts + 1, not_before = now() + make_interval(secs => least(300, 0.5 * power(2, attempts))) where id = $1`, [notification.id]);
  }
}

async function gather(db: Db): Promise<void> {
  const changes = await rows<OutboxRow>(db, 'delete from outbox where id in (select id from outbox order by id limit 5000 for update skip locked) returning object, ids, customer, occurred_at');
  for (const body of bodies(changes)) await db.query('insert into notification (id, body) values ($1, $2)', [`msg_${randomUUID()}`, JSON.stringify(body)]);
}

/** One notification an object and customer, ids once each. */
export function bodies(changes: readonly OutboxRow[]) {
  const groups = new Map<string, { object: string; customer: string | null; ids: Set<string>; occurredAt: string }>();
  const add = (object: string, customer: string | null, ids: readonly string[], at: string): void => {
    const key = `${object}\n${customer ?? ''}`;
    const group = groups.get(key) ?? { object, customer, ids: new Set<string>(), occurredAt: at };
    for (const id of ids) group.ids.add(id);
    if (at > group.occurredAt) group.occurredAt = at;
    groups.set(key, group);
  };
  for (const change of changes) {
    add(change.object, change.customer, change.ids, change.occurred_at);
    if (change.customer !== null && moveCredit.has(change.object)) add('credit', change.customer, [change.customer], change.occurred_at);
  }
  return [...groups.values()].flatMap(({ object, customer, ids, occurredAt }) =>
    chunks([...ids]).map((some) => ({ type: `${object}.changed`, occurredAt, object, ids: some, customer })));
}

const chunks = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / mostIds) }, (_, i) => ids.slice(i * mostIds, (i + 1) * mostIds));

async function post(target: WebhookTarget, { id, body }: NotificationRow): Promise<boolean> {
  const now = new Date();
  const headers = {
    'content-type': 'application/json', 'webhook-id': id, 'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
    'webhook-signature': new Webhook(target.secret).sign(id, now, body),
  };
  try {
    const response = await fetch(target.url, { method: 'POST', headers, body, signal: AbortSignal.timeout(answerWithinMs) });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
