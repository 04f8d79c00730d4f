import { ageingBucket, daysBetween, decimal, Money, settlement, type AgeingBucket, type PlainDate, type Settlement } from '@portico/domain';
import type { InvoiceRecord } from '../invoice-record.js';

export const invoiceStates = ['open', 'overdue', 'paid', 'part-paid', 'credit', 'cancelled', 'payment-pending'] as const;
export type InvoiceState = (typeof invoiceStates)[number];

/** Where an invoice stands on the seller's business day. */
export interface Standing {
  readonly state: InvoiceState;
  readonly daysOverdue: number;
  readonly bucket: AgeingBucket;
  readonly settlement: Settlement;
  /** It is an invoice, something is open on it, and no money for it is on its way. */
  readonly isPayable: boolean;
}
type Facts = Pick<InvoiceRecord, 'kind' | 'isCancelled' | 'openBalance' | 'originalBalance' | 'currency' | 'discount' | 'discountUntil' | 'dueOn'>;

/** @param isPaymentPending money for it was received and its balance does not show it yet */
export function standingOf(invoice: Facts, today: PlainDate, isPaymentPending: boolean): Standing {
  const isOwed = !invoice.isCancelled && decimal(invoice.openBalance).greaterThan(0);
  const settles = whatSettles(invoice, today);
  return {
    state: stateOf(invoice, today, isPaymentPending),
    daysOverdue: isOwed ? daysOverdue(invoice.dueOn, today) : 0,
    bucket: isOwed ? ageingBucket(invoice.dueOn, today) : 'not-due',
    settlement: settles,
    isPayable: !isPaymentPending && decimal(settles.toPay.amount).greaterThan(0),
  };
}

function stateOf(invoice: Facts, today: PlainDate, isPaymentPending: boolean): InvoiceState {
  const open = decimal(invoice.openBalance);
  if (invoice.isCancelled) return 'cancelled';
  if (isPaymentPending) return 'payment-pending';
  if (open.lessThan(0)) return 'credit';
  if (open.isZero()) return 'paid';
  if (daysOverdue(invoice.dueOn, today) > 0) return 'overdue';
  return open.lessThan(decimal(invoice.originalBalance)) ? 'part-paid' : 'open';
}

const daysOverdue = (dueOn: PlainDate | null, today: PlainDate): number => (dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, today)));

/**
 * What settles it in full today, in whole minor units of its currency: nothing for credits, cancelled and settled ones. A cash
 * discount that would leave nothing to pay (on an invoice of one cent) is not taken.
 */
export function whatSettles(invoice: Facts, today: PlainDate): Settlement {
  const { currency } = invoice;
  const nothing = { toPay: Money.zero(currency).toValue(), discountTaken: Money.zero(currency).toValue() };
  const open = Money.from(invoice.openBalance, currency);
  if (invoice.kind !== 'invoice' || invoice.isCancelled || !open.rounded().isPositive) return nothing;
  const money = (amount: string) => ({ amount, currency });
  const settled = settlement({
    openBalance: money(invoice.openBalance), originalBalance: money(invoice.originalBalance),
    discount: invoice.discount === null ? null : money(invoice.discount), discountUntil: invoice.discountUntil,
  }, today);
  const toPay = Money.of(settled.toPay).rounded();
  return toPay.isPositive
    ? { toPay: toPay.toValue(), discountTaken: Money.of(settled.discountTaken).rounded().toValue() }
    : { toPay: open.rounded().toValue(), discountTaken: nothing.discountTaken };
}
