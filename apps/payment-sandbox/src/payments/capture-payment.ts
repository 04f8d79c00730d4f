import { Decimal } from 'decimal.js';
import type { Database } from '../database/database.js';
import { Problem } from '../http/problem.js';
import type { Session } from '../sessions/session.js';
import type { Sessions } from '../sessions/sessions.js';
import { emit } from '../webhooks/outbox.js';
import { requestedAmount } from './requested-amount.js';

/** Takes an authorised amount, or part of it (the rest is given back). Once; repeating it answers the same. */
export async function capturePayment(database: Database, sessions: Sessions, paymentId: string, amount: string | undefined): Promise<Session> {
  return database.transaction(async (tx) => {
    const session = await sessions.lockByPayment(tx, paymentId);
    const wanted = new Decimal(requestedAmount(amount ?? session.amount, session.currency));
    if (session.status === 'captured' && wanted.eq(session.payment?.capturedAmount ?? 0)) return session;
    if (session.status !== 'authorised') throw new Problem('not-capturable', `The payment is ${session.status}`, { session });
    if (wanted.gt(session.amount)) {
      throw new Problem('amount-too-large', `${session.amount} is authorised`, { available: session.amount });
    }
    await tx.query(`update payment set status = 'captured', captured_amount = $2, captured_at = now() where id = $1`,
      [paymentId, wanted.toFixed()]);
    await tx.query(`update session set status = 'captured' where id = $1`, [session.id]);
    const captured = await sessions.read(tx, session.id);
    await emit(tx, 'session.captured', { session: captured });
    return captured;
  });
}
