import type { DecimalString, ErpInvoice, InvoiceLine, PlainDate } from '@portico/domain';

/** An invoice as Portico keeps it. Amounts are of `currency`. */
export interface InvoiceRecord {
  readonly companyId: string;
  readonly accountId: string;
  readonly id: string;
  readonly externalId: string;
  readonly number: string;
  readonly kind: ErpInvoice['kind'];
  readonly issuedOn: PlainDate;
  readonly dueOn: PlainDate | null;
  readonly currency: string;
  readonly originalBalance: DecimalString;
  /** Negative on an unapplied credit and on an overpaid invoice. */
  readonly openBalance: DecimalString;
  readonly tax: DecimalString | null;
  readonly discount: DecimalString | null;
  readonly discountUntil: PlainDate | null;
  readonly isCancelled: boolean;
  readonly orderNumbers: readonly string[];
  readonly poNumber: string | null;
  readonly hasDocument: boolean;
  /** Null: not read yet, or the ERP gives none. */
  readonly lines: readonly InvoiceLine[] | null;
  /** When the call to the ERP that brought it began. */
  readonly readAt: Date;
}
