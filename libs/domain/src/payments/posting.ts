import type { ErpAccount } from '../erp-account.js';
import type { MoneyValue } from '../money/index.js';
import type { PlainDate } from '../time.js';

/** Money received, on its way into the ERP with the invoices it settles. */
export interface PaymentPosting {
  readonly account: ErpAccount;
  readonly amount: MoneyValue;
  readonly receivedOn: PlainDate;
  /** Of the gateway, e.g. its charge id. */
  readonly gatewayReference: string;
  readonly applications: readonly { readonly invoiceExternalId: string; readonly amount: MoneyValue; readonly discountTaken: MoneyValue }[];
}
export interface PostedPayment {
  readonly externalId: string;
  readonly number: string | null;
  readonly applied: MoneyValue;
  readonly unapplied: MoneyValue;
}
