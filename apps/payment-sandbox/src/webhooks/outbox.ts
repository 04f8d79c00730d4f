import type { Transaction } from '../database/database.js';
import { newId } from '../database/id.js';
import type { Refund, Session } from '../sessions/session.js';

export interface WebhookData {
  'session.captured': { session: Session };
  'session.authorised': { session: Session };
  'session.declined': { session: Session };
  'session.expired': { session: Session };
  'refund.succeeded': { refund: Refund; session: Session };
}

/** Notes a message in the transaction that makes it true; the dispatcher sends it after the commit. */
export async function emit<Type extends keyof WebhookData>(tx: Transaction, type: Type, data: WebhookData[Type]): Promise<void> {
  const [now] = await tx.query<{ now: Date }>('select clock_timestamp() as now');
  await tx.query('insert into webhook_message (id, type, payload) values ($1, $2, $3)', [
    newId('msg'),
    type,
    JSON.stringify({ type, timestamp: now?.now.toISOString(), data }),
  ]);
}
