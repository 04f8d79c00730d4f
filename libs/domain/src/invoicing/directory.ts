import type { CallOptions } from '../erp-account.js';
import type { BuyerContext } from '../identity/context.js';
import type { MoneyValue } from '../money/index.js';
import type { ErpInvoice, Settlement } from './invoice.js';

/** An invoice as a payment needs it, read from the ERP at this moment. */
export interface PayableInvoice {
  readonly id: string;
  readonly externalId: string;
  readonly number: string;
  readonly kind: ErpInvoice['kind'];
  readonly isCancelled: boolean;
  readonly openBalance: MoneyValue;
  /** What settles it today; zero where nothing is owed on it. */
  readonly settlement: Settlement;
}
export interface InvoiceDirectory {
  /** Of the buyer's own account, read live; null where it is not there or not theirs. Never inside an open scope. @throws ErpError */
  live(buyer: BuyerContext, invoiceId: string, call?: CallOptions): Promise<PayableInvoice | null>;
  /** Reads it again after something was posted to it. @throws ErpError */
  refresh(companyId: string, invoiceId: string): Promise<void>;
}
export const INVOICE_DIRECTORY = Symbol('InvoiceDirectory');
