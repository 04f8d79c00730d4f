import type { Database, Queries, Transaction } from '../database/database.js';
import { newId } from '../database/id.js';
import type { Session } from '../sessions/session.js';
import { isPaid, isPayable } from '../sessions/session.js';
import type { Sessions } from '../sessions/sessions.js';
import { emit } from '../webhooks/outbox.js';
import type { DeclineCode } from './decline.js';
import type { TestCard, Verdict } from './test-cards.js';

/** Where a session stands with its buyer. */
export type ChargeState =
  | { readonly kind: 'payable'; readonly session: Session }
  | { readonly kind: 'declined'; readonly session: Session; readonly code: DeclineCode }
  | { readonly kind: 'challenge'; readonly session: Session; readonly attemptId: string }
  | { readonly kind: 'processing'; readonly session: Session }
  | { readonly kind: 'paid'; readonly session: Session }
  | { readonly kind: 'closed'; readonly session: Session };

export interface OpenChallenge {
  readonly session: Session;
  readonly card: { readonly brand: string; readonly last4: string };
}

type AttemptStatus = 'processing' | 'challenge' | 'approved' | 'declined' | 'abandoned';
interface AttemptRow { id: string; session_id: string; status: AttemptStatus; decline_code: DeclineCode | null }

/** Charging cards. Everything happens under the session's lock, so two tabs and a double click make one charge. */
export class Charge {
  constructor(private readonly deps: { database: Database; sessions: Sessions; slowCardMs: () => number }) {}

  /** `formKey` names one filled-in form: sending it again tells what became of the first time. */
  async tryCard(sessionId: string, formKey: string, card: TestCard): Promise<ChargeState> {
    return this.deps.database.transaction(async (tx) => {
      const session = await this.deps.sessions.lock(tx, sessionId);
      const [sent] = await tx.query('select from attempt where session_id = $1 and form_key = $2', [sessionId, formKey]);
      if (sent || !isPayable(session) || (await this.deps.sessions.isCharging(tx, sessionId))) return this.stateOf(tx, session);

      // A challenge left open in another tab gives way to the card tried last.
      await tx.query(`update attempt set status = 'abandoned' where session_id = $1 and status = 'challenge'`, [sessionId]);
      const attemptId = newId('at');
      await tx.query(
        `insert into attempt (id, session_id, form_key, card_brand, card_last4, status, settles_at)
         values ($1, $2, $3, $4, $5, 'processing', now() + make_interval(secs => $6))`,
        [attemptId, sessionId, formKey, card.brand, card.number.slice(-4), this.deps.slowCardMs() / 1_000],
      );
      await this.applyVerdict(tx, session, attemptId, card.verdict);
      return this.stateOf(tx, await this.deps.sessions.read(tx, sessionId));
    });
  }

  /** The buyer's answer to the bank. Only an open challenge takes one; whatever else stands is told. */
  async answerChallenge(sessionId: string, attemptId: string, answer: 'approve' | 'fail'): Promise<ChargeState> {
    return this.deps.database.transaction(async (tx) => {
      const session = await this.deps.sessions.lock(tx, sessionId);
      const [open] = await tx.query(`select from attempt where id = $1 and session_id = $2 and status = 'challenge'`, [attemptId, sessionId]);
      if (open && isPayable(session)) {
        await (answer === 'approve' ? this.approve(tx, session, attemptId) : this.decline(tx, session, attemptId, 'authentication-failed'));
      }
      return this.stateOf(tx, await this.deps.sessions.read(tx, sessionId));
    });
  }

  /** Undefined when it was answered, given up or overtaken by another card. */
  async openChallenge(sessionId: string, attemptId: string): Promise<OpenChallenge | undefined> {
    return this.deps.database.transaction(async (tx) => {
      const session = await this.deps.sessions.lock(tx, sessionId);
      const [card] = await tx.query<OpenChallenge['card']>(
        `select card_brand as brand, card_last4 as last4 from attempt where id = $1 and session_id = $2 and status = 'challenge'`,
        [attemptId, sessionId],
      );
      return card && { session, card };
    });
  }

  async state(sessionId: string): Promise<ChargeState> {
    return this.deps.database.transaction(async (tx) => this.stateOf(tx, await this.deps.sessions.lock(tx, sessionId)));
  }

  /** Ends the slow charges whose time has come, also those a killed process left behind. */
  async settleDue(): Promise<void> {
    const due = await this.deps.database.query<AttemptRow>(
      `select * from attempt where status = 'processing' and settles_at <= now() order by settles_at limit 200`,
    );
    for (const attempt of due) {
      await this.deps.database.transaction(async (tx) => {
        const session = await this.deps.sessions.lock(tx, attempt.session_id);
        const [still] = await tx.query(`select from attempt where id = $1 and status = 'processing'`, [attempt.id]);
        if (still) await this.approve(tx, session, attempt.id);
      });
    }
  }

  private async applyVerdict(tx: Transaction, session: Session, attemptId: string, verdict: Verdict): Promise<void> {
    switch (verdict.kind) {
      case 'approve':
        return this.approve(tx, session, attemptId);
      case 'decline':
        return this.decline(tx, session, attemptId, verdict.code);
      case 'challenge':
        await tx.query(`update attempt set status = 'challenge', settles_at = null where id = $1`, [attemptId]);
        return;
      case 'approve-slowly':
        return;
    }
  }

  private async approve(tx: Transaction, session: Session, attemptId: string): Promise<void> {
    const isCaptured = session.capture === 'automatic';
    await tx.query(`update attempt set status = 'approved' where id = $1`, [attemptId]);
    await tx.query(
      `insert into payment (id, session_id, attempt_id, status, captured_amount, captured_at)
       values ($1, $2, $3, $4, $5, case when $6 then now() end)`,
      [newId('pay'), session.id, attemptId, isCaptured ? 'captured' : 'authorised', isCaptured ? session.amount : '0', isCaptured],
    );
    await tx.query('update session set status = $2, decline_code = null, declined_at = null where id = $1',
      [session.id, isCaptured ? 'captured' : 'authorised']);
    await emit(tx, isCaptured ? 'session.captured' : 'session.authorised', { session: await this.deps.sessions.read(tx, session.id) });
  }

  private async decline(tx: Transaction, session: Session, attemptId: string, code: DeclineCode): Promise<void> {
    await tx.query(`update attempt set status = 'declined', decline_code = $2 where id = $1`, [attemptId, code]);
    await tx.query(`update session set status = 'declined', decline_code = $2, declined_at = now() where id = $1`, [session.id, code]);
    await emit(tx, 'session.declined', { session: await this.deps.sessions.read(tx, session.id) });
  }

  private async stateOf(queries: Queries, session: Session): Promise<ChargeState> {
    if (isPaid(session)) return { kind: 'paid', session };
    if (!isPayable(session)) return { kind: 'closed', session };
    const [live] = await queries.query<AttemptRow>(
      `select * from attempt where session_id = $1 and status in ('processing', 'challenge')`,
      [session.id],
    );
    if (live?.status === 'processing') return { kind: 'processing', session };
    if (live) return { kind: 'challenge', session, attemptId: live.id };
    return session.decline ? { kind: 'declined', session, code: session.decline.code } : { kind: 'payable', session };
  }
}
