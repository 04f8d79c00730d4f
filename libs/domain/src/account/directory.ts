import type { CallOptions } from '../erp-account.js';
import type { ReadMode, Reading } from '../freshness.js';
import type { BuyerContext } from '../identity/context.js';
import type { ErpCredit } from '../credit/credit.js';
import type { MoneyValue } from '../money/index.js';
import type { Instant } from '../time.js';
import type { PaymentTerms, PoRule, ShipTo, PostalAddress } from './customer.js';

/** The buyer's account as ordering and invoicing need it. */
export interface AccountFacts {
  readonly name: string;
  readonly externalId: string;
  readonly terms: PaymentTerms;
  readonly isBlocked: boolean;
  readonly blockReason: string | null;
  /** Names the ERP's credit account across accounts that share it; what a lock on credit is keyed by. */
  readonly creditAccountKey: string;
  /** The ERP's ids of the assortments it may see; null where there are none: everything. */
  readonly assortmentIds: readonly string[] | null;
  readonly poRule: PoRule | null;
  readonly billTo: PostalAddress | null;
}
/** A ship-to with our own id, which is unique across accounts where the ERP's is not. */
export interface AccountShipTo extends ShipTo {
  readonly id: string;
}
export interface AccountDirectory {
  account(buyer: BuyerContext): Promise<AccountFacts>;
  /** Inactive ones too: open orders may name them. */
  shipTos(buyer: BuyerContext): Promise<readonly AccountShipTo[]>;
}
export const ACCOUNT_DIRECTORY = Symbol('AccountDirectory');

export interface BuyerCredit {
  credit(buyer: BuyerContext, mode: ReadMode, call?: CallOptions): Promise<Reading<ErpCredit>>;
}
export const BUYER_CREDIT = Symbol('BuyerCredit');

/** What the portal has received and the ERP's exposure may not include yet. Called inside an open scope. */
export interface CreditReservations {
  /** Locks the credit account's row until the scope ends, then answers the reserved sum. @param asOf when `credit` was read */
  lockAndSum(creditAccountKey: string, credit: ErpCredit, asOf: Instant): Promise<MoneyValue>;
  sum(creditAccountKey: string, credit: ErpCredit, asOf: Instant): Promise<MoneyValue>;
}
export const CREDIT_RESERVATIONS = Symbol('CreditReservations');
