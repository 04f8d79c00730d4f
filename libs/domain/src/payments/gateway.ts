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
/** A card gateway with a hosted page: no card number ever reaches Portico. */
export interface PaymentGateway {
  /** Idempotent by reference. @throws when the gateway cannot be reached: ask by reference before repeating. */
  open(request: { readonly reference: string; readonly amount: MoneyValue; readonly description: string; readonly returnUrl: string; readonly cancelUrl: string; readonly expiresInSeconds: number }): Promise<GatewaySession>;
  session(id: string): Promise<GatewaySession | null>;
  findByReference(reference: string): Promise<GatewaySession | null>;
  /** Answers the state that then holds: a session that was paid meanwhile stays captured. */
  expire(id: string): Promise<GatewaySession>;
}
