import { decimal, Money, type PaymentPosting, type PaymentRejection, type PostedPayment } from '@portico/domain';
import type { MemoryRecords } from './records.js';

/** An application is cut to the open balance; what is left stays unapplied. */
export function post(records: MemoryRecords, posting: PaymentPosting): PostedPayment {
  const { currency } = posting.amount;
  let applied = Money.zero(currency);
  for (const application of posting.applications) {
    const invoice = records.invoices.get(application.invoiceExternalId);
    if (!invoice) continue;
    const open = Money.of(invoice.openBalance);
    const amount = Money.of(application.amount).compare(open) > 0 ? open : Money.of(application.amount);
    records.invoices.put(invoice.externalId, { ...invoice, openBalance: open.minus(amount).minus(Money.of(application.discountTaken)).toValue() });
    applied = applied.plus(amount);
  }
  const number = records.nextNumber('PAY');
  return { externalId: number, number, applied: applied.toValue(), unapplied: Money.of(posting.amount).minus(applied).toValue() };
}

export function refusalsOfPayment(records: MemoryRecords, posting: PaymentPosting): readonly PaymentRejection[] {
  return posting.applications.flatMap((application): PaymentRejection[] => {
    const invoice = records.invoices.get(application.invoiceExternalId);
    if (!invoice) return [{ reason: 'unknown-invoice', erpMessage: `Unknown invoice ${application.invoiceExternalId}` }];
    return decimal(invoice.openBalance.amount).isZero() ? [{ reason: 'invoice-closed', erpMessage: `Invoice ${invoice.number} is settled` }] : [];
  });
}
