import { Decimal } from 'decimal.js';
import type { DeclineCode } from '../charging/decline.js';
import type { Queries } from '../database/database.js';
import { inCurrency } from '../money/amount.js';
import type { Capture, Payment, PaymentStatus, Refund, Session, SessionStatus } from './session.js';
import { declineFrom } from './session.js';

interface SessionRow {
  id: string;
  status: SessionStatus;
  reference: string;
  amount: string;
  currency: string;
  description: string;
  capture: Capture;
  return_url: string;
  cancel_url: string;
  created_at: Date;
  expires_at: Date;
  decline_code: DeclineCode | null;
  declined_at: Date | null;
}

interface PaymentRow {
  id: string;
  session_id: string;
  status: PaymentStatus;
  captured_amount: string;
  card_brand: string;
  card_last4: string;
  authorised_at: Date;
  captured_at: Date | null;
  cancelled_at: Date | null;
}

export interface RefundRow {
  id: string;
  payment_id: string;
  amount: string;
  reason: string | null;
  created_at: Date;
}

/** Sessions that match `where` (over table `session`), with their payments and refunds. */
export async function selectSessions(queries: Queries, base: PageAddress, where: string, values: readonly unknown[]): Promise<Session[]> {
  const rows = await queries.query<SessionRow>(`select * from session where ${where}`, values);
  if (rows.length === 0) return [];
  const payments = await queries.query<PaymentRow>(
    'select p.*, a.card_brand, a.card_last4 from payment p join attempt a on a.id = p.attempt_id where p.session_id = any($1)',
    [rows.map((row) => row.id)],
  );
  const refunds = await queries.query<RefundRow>('select * from refund where payment_id = any($1) order by created_at, id', [
    payments.map((payment) => payment.id),
  ]);
  return rows.map((row) => {
    const payment = payments.find((candidate) => candidate.session_id === row.id);
    return sessionFrom(row, payment ? paymentFrom(payment, row, refunds) : null, base);
  });
}

/** Builds a hosted page's address from a session's id. */
export type PageAddress = (sessionId: string) => string;

export function refundFrom(row: RefundRow, currency: string): Refund {
  return {
    id: row.id,
    paymentId: row.payment_id,
    amount: inCurrency(row.amount, currency),
    currency,
    reason: row.reason,
    status: 'succeeded',
    createdAt: row.created_at.toISOString(),
  };
}

function sessionFrom(row: SessionRow, payment: Payment | null, pageAddress: PageAddress): Session {
  return {
    id: row.id,
    url: pageAddress(row.id),
    status: row.status,
    reference: row.reference,
    amount: inCurrency(row.amount, row.currency),
    currency: row.currency,
    description: row.description,
    capture: row.capture,
    returnUrl: row.return_url,
    cancelUrl: row.cancel_url,
    createdAt: row.created_at.toISOString(),
    expiresAt: row.expires_at.toISOString(),
    decline: row.decline_code && row.declined_at ? declineFrom(row.decline_code, row.declined_at) : null,
    payment,
  };
}

function paymentFrom(row: PaymentRow, session: SessionRow, allRefunds: readonly RefundRow[]): Payment {
  const refunds = allRefunds.filter((refund) => refund.payment_id === row.id);
  const refunded = refunds.reduce((sum, refund) => sum.plus(refund.amount), new Decimal(0));
  return {
    id: row.id,
    status: row.status,
    authorisedAmount: inCurrency(session.amount, session.currency),
    capturedAmount: inCurrency(row.captured_amount, session.currency),
    refundedAmount: inCurrency(refunded, session.currency),
    currency: session.currency,
    card: { brand: row.card_brand, last4: row.card_last4 },
    authorisedAt: row.authorised_at.toISOString(),
    capturedAt: row.captured_at?.toISOString() ?? null,
    cancelledAt: row.cancelled_at?.toISOString() ?? null,
    refunds: refunds.map((refund) => refundFrom(refund, session.currency)),
  };
}
