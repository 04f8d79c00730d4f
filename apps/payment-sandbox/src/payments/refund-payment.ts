import { Decimal } from 'decimal.js';
import type { Transaction } from '../database/database.js';
import { newId } from '../database/id.js';
import { Problem } from '../http/problem.js';
import { inCurrency } from '../money/amount.js';
import type { Refund } from '../sessions/session.js';
import type { RefundRow } from '../sessions/session-rows.js';
import { refundFrom } from '../sessions/session-rows.js';
import type { Sessions } from '../sessions/sessions.js';
import { emit } from '../webhooks/outbox.js';
import { requestedAmount } from './requested-amount.js';

export interface RefundInput {
  readonly amount: string;
  readonly reason?: string | undefined;
}

/** Never more in all than was captured: the session's lock makes two refunds take turns. */
export async function refundPayment(tx: Transaction, sessions: Sessions, paymentId: string, input: RefundInput): Promise<Refund> {
  const session = await sessions.lockByPayment(tx, paymentId);
  const { payment } = session;
  if (payment?.status !== 'captured') throw new Problem('not-refundable', `The payment is ${session.status}`, { session });
  const available = new Decimal(payment.capturedAmount).minus(payment.refundedAmount);
  const amount = requestedAmount(input.amount, session.currency);
  if (available.lt(amount)) {
    throw new Problem('amount-too-large', `${inCurrency(available, session.currency)} is left to refund`, {
      available: inCurrency(available, session.currency),
    });
  }
  const [row] = await tx.query<RefundRow>('insert into refund (id, payment_id, amount, reason) values ($1, $2, $3, $4) returning *',
    [newId('re'), paymentId, amount, input.reason ?? null]);
  if (!row) throw new Error('an insert returned no row');
  const refund = refundFrom(row, session.currency);
  await emit(tx, 'refund.succeeded', { refund, session: await sessions.read(tx, session.id) });
  return refund;
}
