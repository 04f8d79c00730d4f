import { registerEnumType } from '@nestjs/graphql';
import type { AgeingBucket as DomainBucket, ErpInvoice } from '@portico/domain';
import type { InvoiceState as DomainState } from '../policies/standing.policy.js';
import type { InvoiceSort as DomainSort } from '../use-cases/invoice-filter.js';

export enum InvoiceKind { INVOICE = 'INVOICE', CREDIT_MEMO = 'CREDIT_MEMO', UNAPPLIED_CASH = 'UNAPPLIED_CASH' }
export enum InvoiceState { OPEN = 'OPEN', OVERDUE = 'OVERDUE', PAID = 'PAID', PART_PAID = 'PART_PAID', CREDIT = 'CREDIT', CANCELLED = 'CANCELLED', PAYMENT_PENDING = 'PAYMENT_PENDING' }
export enum AgeingBucket { NOT_DUE = 'NOT_DUE', DAYS_1_30 = 'DAYS_1_30', DAYS_31_60 = 'DAYS_31_60', DAYS_61_90 = 'DAYS_61_90', DAYS_OVER_90 = 'DAYS_OVER_90' }
export enum InvoiceAction { PAY = 'PAY', DOWNLOAD = 'DOWNLOAD' }
export enum InvoiceSort { DUE_ASC = 'DUE_ASC', DUE_DESC = 'DUE_DESC', ISSUED_DESC = 'ISSUED_DESC', ISSUED_ASC = 'ISSUED_ASC', NUMBER = 'NUMBER', NUMBER_DESC = 'NUMBER_DESC', OPEN_DESC = 'OPEN_DESC', OPEN_ASC = 'OPEN_ASC' }
registerEnumType(InvoiceKind, { name: 'InvoiceKind' });
registerEnumType(InvoiceState, { name: 'InvoiceState' });
registerEnumType(AgeingBucket, { name: 'AgeingBucket' });
registerEnumType(InvoiceAction, { name: 'InvoiceAction' });
registerEnumType(InvoiceSort, { name: 'InvoiceSort' });

export const kindShown: Readonly<Record<ErpInvoice['kind'], InvoiceKind>> =
  { invoice: InvoiceKind.INVOICE, 'credit-memo': InvoiceKind.CREDIT_MEMO, 'unapplied-cash': InvoiceKind.UNAPPLIED_CASH };
export const stateShown: Readonly<Record<DomainState, InvoiceState>> = {
  open: InvoiceState.OPEN, overdue: InvoiceState.OVERDUE, paid: InvoiceState.PAID, 'part-paid': InvoiceState.PART_PAID, credit: InvoiceState.CREDIT,
  cancelled: InvoiceState.CANCELLED, 'payment-pending': InvoiceState.PAYMENT_PENDING,
};
export const bucketShown: Readonly<Record<DomainBucket, AgeingBucket>> = {
  'not-due': AgeingBucket.NOT_DUE, 'days-1-30': AgeingBucket.DAYS_1_30, 'days-31-60': AgeingBucket.DAYS_31_60, 'days-61-90': AgeingBucket.DAYS_61_90,
  'days-over-90': AgeingBucket.DAYS_OVER_90,
};

export const kindAsked: Readonly<Record<InvoiceKind, ErpInvoice['kind']>> = { INVOICE: 'invoice', CREDIT_MEMO: 'credit-memo', UNAPPLIED_CASH: 'unapplied-cash' };
export const stateAsked: Readonly<Record<InvoiceState, DomainState>> = {
  OPEN: 'open', OVERDUE: 'overdue', PAID: 'paid', PART_PAID: 'part-paid', CREDIT: 'credit', CANCELLED: 'cancelled', PAYMENT_PENDING: 'payment-pending',
};
export const bucketAsked: Readonly<Record<AgeingBucket, DomainBucket>> =
  { NOT_DUE: 'not-due', DAYS_1_30: 'days-1-30', DAYS_31_60: 'days-31-60', DAYS_61_90: 'days-61-90', DAYS_OVER_90: 'days-over-90' };
export const sortAsked: Readonly<Record<InvoiceSort, DomainSort>> =
  { DUE_ASC: 'due-asc', DUE_DESC: 'due-desc', ISSUED_DESC: 'issued-desc', ISSUED_ASC: 'issued-asc', NUMBER: 'number', NUMBER_DESC: 'number-desc', OPEN_DESC: 'open-desc', OPEN_ASC: 'open-asc' };
