import type { CallOptions, DeltaPage, DeltaRequest } from '../erp-account.js';
import { decimal, Money, type DecimalString, type MoneyValue, type UnitCode } from '../money/index.js';
import type { UnitPrice } from '../pricing/price.js';
import { daysBetween, type Instant, type PlainDate } from '../time.js';

export interface InvoiceLine {
  readonly sku: string | null;
  readonly description: string;
  readonly quantity: DecimalString | null;
  readonly unit: UnitCode | null;
  readonly price: UnitPrice | null;
  readonly amount: MoneyValue;
}
export interface ErpInvoice {
  readonly externalId: string;
  readonly number: string;
  readonly kind: 'invoice' | 'credit-memo' | 'unapplied-cash';
  readonly customerExternalId: string;
  readonly issuedOn: PlainDate;
  readonly dueOn: PlainDate | null;
  readonly originalBalance: MoneyValue;
  /** May be negative (credit memo, overpaid). */
  readonly openBalance: MoneyValue;
  readonly tax: MoneyValue | null;
  /** Taken when paid in full by discountUntil. */
  readonly discount: MoneyValue | null;
  readonly discountUntil: PlainDate | null;
  readonly isCancelled: boolean;
  readonly orderNumbers: readonly string[];
  readonly poNumber: string | null;
  readonly hasDocument: boolean;
  /** Null in lists where the ERP gives them on the single invoice only. */
  readonly lines: readonly InvoiceLine[] | null;
  readonly updatedAt: Instant | null;
}
export interface PdfDocument {
  readonly fileName: string;
  readonly content: Uint8Array;
}
export interface InvoiceSource {
  invoices(request: DeltaRequest, call?: CallOptions): Promise<DeltaPage<ErpInvoice>>;
  /** Live, with lines. */
  invoice(externalId: string, call?: CallOptions): Promise<ErpInvoice | null>;
  /** Null where this invoice has none. */
  document(externalId: string, call?: CallOptions): Promise<PdfDocument | null>;
}

export const ageingBuckets = ['not-due', 'days-1-30', 'days-31-60', 'days-61-90', 'days-over-90'] as const;
export type AgeingBucket = (typeof ageingBuckets)[number];

/** By days past due on `today`; without a due date it is not due. */
export function ageingBucket(dueOn: PlainDate | null, today: PlainDate): AgeingBucket {
  const late = dueOn === null ? 0 : daysBetween(dueOn, today);
  if (late <= 0) return 'not-due';
  if (late <= 30) return 'days-1-30';
  if (late <= 60) return 'days-31-60';
  return late <= 90 ? 'days-61-90' : 'days-over-90';
}

export interface Settlement {
  readonly toPay: MoneyValue;
  readonly discountTaken: MoneyValue;
}
/** What settles the invoice in full on `today`: the open balance, less the cash discount while it is valid and nothing was paid before. */
export function settlement(invoice: Pick<ErpInvoice, 'openBalance' | 'originalBalance' | 'discount' | 'discountUntil'>, today: PlainDate): Settlement {
  const open = Money.of(invoice.openBalance);
  const isWhole = decimal(invoice.openBalance.amount).equals(decimal(invoice.originalBalance.amount));
  const isInTime = invoice.discountUntil !== null && daysBetween(today, invoice.discountUntil) >= 0;
  const discount = invoice.discount !== null && isWhole && isInTime ? Money.of(invoice.discount) : Money.zero(open.currency);
  return { toPay: open.minus(discount).toValue(), discountTaken: discount.toValue() };
}
