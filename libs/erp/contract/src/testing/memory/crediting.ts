import { Money, type ErpAccount, type ErpCredit } from '@portico/domain';
import type { MemoryRecords } from './records.js';

/** Exposure: what is owed on invoices and from elsewhere, plus all orders not yet invoiced or cancelled. */
export function creditOf(records: MemoryRecords, account: ErpAccount): ErpCredit {
  const { currency } = account;
  const entry = records.credits.get(account.externalId);
  const creditAccountExternalId = records.customers.get(account.externalId)?.creditAccountExternalId ?? account.externalId;
  const open = records.invoices.all().filter((invoice) => invoice.customerExternalId === account.externalId && invoice.openBalance.currency === currency);
  const outstanding = Money.sum(open.map((invoice) => invoice.openBalance), currency).plus(Money.from(entry?.owed ?? '0', currency));
  const running = records.orders.all().filter((order) => order.customerExternalId === account.externalId && !['invoiced', 'closed', 'cancelled'].includes(order.state));
  const openOrders = Money.sum(running.flatMap((order) => order.total.amount ?? []), currency);
  return {
    creditAccountExternalId, limit: entry?.limit ?? { kind: 'unknown' }, outstandingBalance: outstanding.toValue(), openOrders: openOrders.toValue(),
    deliveredNotInvoiced: null, unappliedCash: null, exposure: outstanding.plus(openOrders).toValue(), includesOrderReferences: null,
  };
}
