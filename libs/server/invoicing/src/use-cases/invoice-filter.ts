import type { AgeingBucket, ErpInvoice, MoneyValue, PlainDate } from '@portico/domain';
import type { InvoiceRecord } from '../invoice-record.js';
import type { InvoiceState } from '../policies/standing.policy.js';

export interface InvoiceFilter {
  /** Part of the invoice's, the order's or the PO number. */
  readonly search?: string | null;
  /** Something is open on it, in either direction. */
  readonly isOpen?: boolean | null;
  /** Owed, and that late. */
  readonly bucket?: AgeingBucket | null;
  readonly kind?: ErpInvoice['kind'] | null;
  readonly currency?: string | null;
  /** By the day of issue, both included. */
  readonly from?: PlainDate | null;
  readonly to?: PlainDate | null;
  readonly states?: readonly InvoiceState[] | null;
}
export const invoiceSorts = ['due-asc', 'due-desc', 'issued-desc', 'issued-asc', 'number', 'number-desc', 'open-desc', 'open-asc'] as const;
export type InvoiceSort = (typeof invoiceSorts)[number];

/** Where a page begins: after the row with this value of the sort's column, and this id. */
export interface PageStart {
  readonly value: string;
  readonly id: string;
}
export interface InvoiceRow extends InvoiceRecord {
  /** Of the sort's column, for the cursor. */
  readonly sortValue: string;
}

/** What is filtered, of one currency; amounts of different currencies are never added. */
export interface InvoiceTotals {
  readonly currency: string;
  /** All open balances, credits taken off. */
  readonly open: MoneyValue;
  /** What is past due. */
  readonly overdue: MoneyValue;
  /** Credits that were taken off `open`, as a positive amount. */
  readonly credits: MoneyValue;
  /** What is owed by days past due; all five, before credits. */
  readonly ageing: readonly { readonly bucket: AgeingBucket; readonly amount: MoneyValue; readonly count: number }[];
  readonly count: number;
}
