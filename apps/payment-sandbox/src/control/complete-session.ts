import { randomUUID } from 'node:crypto';
import { awaitSettled } from '../charging/await-settled.js';
import type { Charge, ChargeState } from '../charging/charge.js';
import type { TestCard } from '../charging/test-cards.js';
import type { Session } from '../sessions/session.js';

export interface Completion {
  readonly result: 'paid' | 'declined' | 'closed' | 'in-progress';
  readonly session: Session;
}

const results: Record<ChargeState['kind'], Completion['result']> = {
  paid: 'paid',
  declined: 'declined',
  closed: 'closed',
  processing: 'in-progress',
  challenge: 'in-progress',
  payable: 'in-progress',
};

/** Does what a buyer with this card would do on the hosted page. */
export async function completeSession(
  charge: Charge,
  sessionId: string,
  card: TestCard,
  challenge: 'approve' | 'fail',
  waitMs: number,
): Promise<Completion> {
  let state = await charge.tryCard(sessionId, `control-${randomUUID()}`, card);
  if (state.kind === 'challenge') state = await charge.answerChallenge(sessionId, state.attemptId, challenge);
  state = await awaitSettled(charge, state, waitMs);
  return { result: results[state.kind], session: state.session };
}
