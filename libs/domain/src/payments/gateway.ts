import type { MoneyValue } from '../money/index.js';
import type { Instant } from '../time.js';

export type GatewaySessionState =
  | { readonly kind: 'open' }
  | { readonly kind: 'captured'; readonly chargeId: string; readonly at: Instant }
  | { readonly kind: 'declined'; readonly reason: string }
  | { readonly kind: 'expired' }
  | { readonly kind: 'cancelled' };
export interface GatewaySession {
  readonly id: string;
  readonly reference: string;
  /** The hosted page. */
  readonly url: string;
  readonly amount: MoneyValue;
  readonly state: GatewaySessionState;
}
/**
 * - unavailable: it did not answer, or answered that it broke; whether it did anything is unknown
 * - refused: it says no to this very request; a repetition changes nothing
 * - malformed: it answered what its contract does not allow
 */
export type GatewayErrorKind = 'unavailable' | 'refused' | 'malformed';
export class GatewayError extends Error {
  constructor(readonly kind: GatewayErrorKind, message: string, options: { readonly cause?: unknown } = {}) {
    super(message, options);
    this.name = 'GatewayError';
  }
}
/** A card gateway with a hosted page: no card number ever reaches Portico. */
export interface PaymentGateway {
  /** Idempotent by reference. @throws GatewayError `unavailable` when the gateway cannot be reached: ask by reference before repeating. */
  open(request: { readonly reference: string; readonly amount: MoneyValue; readonly description: string; readonly returnUrl: string; readonly cancelUrl: string; readonly expiresInSeconds: number }): Promise<GatewaySession>;
  session(id: string): Promise<GatewaySession | null>;
  findByReference(reference: string): Promise<GatewaySession | null>;
  /** Answers the state that then holds: a session that was paid meanwhile stays captured. */
  expire(id: string): Promise<GatewaySession>;
}
/** Injection token of the PaymentGateway. */
export const PAYMENT_GATEWAY = Symbol('PaymentGateway');
