import type { Database } from '../database/database.js';
import { Problem } from '../http/problem.js';
import type { Session } from '../sessions/session.js';
import type { Sessions } from '../sessions/sessions.js';

/** Gives an authorisation back. Repeating it answers the same. */
export async function cancelPayment(database: Database, sessions: Sessions, paymentId: string): Promise<Session> {
  return database.transaction(async (tx) => {
    const session = await sessions.lockByPayment(tx, paymentId);
    if (session.status === 'cancelled') return session;
    if (session.status !== 'authorised') throw new Problem('not-cancellable', 'The payment is captured: refund it', { session });
    await tx.query(`update payment set status = 'cancelled', cancelled_at = now() where id = $1`, [paymentId]);
    await tx.query(`update session set status = 'cancelled' where id = $1`, [session.id]);
    return sessions.read(tx, session.id);
  });
}
