import type { Database } from '../database/database.js';
import { Problem } from '../http/problem.js';
import type { Session } from './session.js';
import { isPaid } from './session.js';
import type { Sessions } from './sessions.js';

/** Closes a session for good. Its answer is final: after it no charge can happen, or the refusal says why one did. */
export async function expireSession(database: Database, sessions: Sessions, id: string): Promise<Session> {
  return database.transaction(async (tx) => {
    const session = await sessions.lock(tx, id);
    if (session.status === 'expired') return session;
    if (isPaid(session)) throw new Problem('already-paid', `The session is ${session.status}`, { session });
    if (session.status === 'cancelled') throw new Problem('session-closed', 'Its authorisation was cancelled', { session });
    if (await sessions.isCharging(tx, id)) throw new Problem('payment-in-progress', 'Ask again in a few seconds', { session });
    return sessions.expire(tx, id);
  });
}
