import type { DeclineCode } from '../charging/decline.js';
import { declineMessages } from '../charging/decline.js';

export type SessionStatus = 'open' | 'declined' | 'authorised' | 'captured' | 'expired' | 'cancelled';
export type PaymentStatus = 'authorised' | 'captured' | 'cancelled';
export type Capture = 'automatic' | 'manual';

/** As the contract shows it; amounts in the currency's minor digits, times RFC 3339. */
export interface Refund {
  readonly id: string;
  readonly paymentId: string;
  readonly amount: string;
  readonly currency: string;
  readonly reason: string | null;
  readonly status: 'succeeded';
  readonly createdAt: string;
}

export interface Payment {
  readonly id: string;
  readonly status: PaymentStatus;
  readonly authorisedAmount: string;
  readonly capturedAmount: string;
  readonly refundedAmount: string;
  readonly currency: string;
  readonly card: { readonly brand: string; readonly last4: string };
  readonly authorisedAt: string;
  readonly capturedAt: string | null;
  readonly cancelledAt: string | null;
  readonly refunds: readonly Refund[];
}

export interface Decline {
  readonly code: DeclineCode;
  readonly message: string;
  readonly declinedAt: string;
}

export interface Session {
  readonly id: string;
  readonly url: string;
  readonly status: SessionStatus;
  readonly reference: string;
  readonly amount: string;
  readonly currency: string;
  readonly description: string;
  readonly capture: Capture;
  readonly returnUrl: string;
  readonly cancelUrl: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly decline: Decline | null;
  readonly payment: Payment | null;
}

export function isPaid(session: Session): boolean {
  return session.status === 'authorised' || session.status === 'captured';
}

/** Whether a card may be tried. */
export function isPayable(session: Session): boolean {
  return session.status === 'open' || session.status === 'declined';
}

export function declineFrom(code: DeclineCode, declinedAt: Date): Decline {
  return { code, message: declineMessages[code], declinedAt: declinedAt.toISOString() };
}
