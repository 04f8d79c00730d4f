import type { GatewaySessionState } from '@portico/domain';
import { mayBePaid, type Payment } from '../payment.js';

/** What the gateway says of a payment's session; `absent`: it has none under our reference. */
export type GatewayWord = GatewaySessionState | { readonly kind: 'absent' };
export type NextState =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'captured'; readonly chargeId: string; readonly at: string }
  | { readonly kind: 'declined'; readonly reason: string }
  | { readonly kind: 'expired' | 'cancelled' };

/** For so long a session that the gateway does not know may still be on its way to it. */
export const openingTakesMs = 90_000;

/**
 * What becomes of a payment. Money the gateway has captured counts whatever we had given up before; everything else matters
 * only while it may still be paid. So messages may come twice, late and in any order.
 */
export function nextState(payment: Pick<Payment, 'state' | 'startedAt'>, word: GatewayWord, now: Date, isCancelling: boolean): NextState {
  const isReceived = payment.state === 'captured' || payment.state === 'posted' || payment.state === 'posting-failed';
  if (word.kind === 'captured') return isReceived ? { kind: 'unchanged' } : word;
  if (!mayBePaid(payment.state)) return { kind: 'unchanged' };
  switch (word.kind) {
    case 'open': return { kind: 'unchanged' };
    case 'declined': return payment.state === 'declined' ? { kind: 'unchanged' } : word;
    case 'expired': return { kind: isCancelling ? 'cancelled' : 'expired' };
    case 'cancelled': return word;
    case 'absent': return now.getTime() - payment.startedAt.getTime() < openingTakesMs ? { kind: 'unchanged' } : { kind: isCancelling ? 'cancelled' : 'expired' };
  }
}
