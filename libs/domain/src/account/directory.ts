import type { CallOptions } from '../erp-account.js';
import type { ReadMode, Reading } from '../freshness.js';
import type { BuyerContext } from '../identity/context.js';
import type { ErpCredit } from '../credit/credit.js';
import type { PaymentTerms, PoRule, ShipTo, PostalAddress } from './customer.js';

/** The buyer's account as ordering and invoicing need it. */
export interface AccountFacts {
  readonly name: string;
  readonly externalId: string;
  readonly terms: PaymentTerms;
  readonly isBlocked: boolean;
  readonly blockReason: string | null;
  readonly creditAccountKey: string;
  readonly poRule: PoRule | null;
  readonly billTo: PostalAddress | null;
}
export interface AccountDirectory {
  account(buyer: BuyerContext): Promise<AccountFacts>;
  shipTos(buyer: BuyerContext): Promise<readonly ShipTo[]>;
}
export const ACCOUNT_DIRECTORY = Symbol('AccountDirectory');

export interface BuyerCredit {
  credit(buyer: BuyerContext, mode: ReadMode, call?: CallOptions): Promise<Reading<ErpCredit>>;
}
export const BUYER_CREDIT = Symbol('BuyerCredit');

/** What the portal has received and the ERP's exposure may not include yet. Must be called inside an open company scope. */
export interface CreditReservations {
  /** Locks the credit account's row until the scope ends, then answers the reserved sum. */
  lockAndSum(creditAccountKey: string, credit: ErpCredit): Promise<{ readonly amount: string; readonly currency: string }>;
}
export const CREDIT_RESERVATIONS = Symbol('CreditReservations');
