import { decimal, Money, type MoneyValue, type PaymentPosting, type PaymentRejection } from '@portico/domain';
import { z } from 'zod';
import { idOf } from '../client/ids.js';
import type { Rpc } from '../client/tryton.client.js';
import { wireDecimal } from '../client/values.js';
import { isIssued } from '../invoicing/tryton-invoice.source.js';

export interface PayableInvoice {
  readonly id: number;
  readonly companyId: number;
  readonly currencyId: number;
  readonly currency: string;
  readonly state: string;
  readonly openAmount: string;
}
export type Application = PaymentPosting['applications'][number];

const wirePayable = z.array(z.object({
  id: z.number().int(), state: z.string(), company: z.number().int(), amount_to_pay: wireDecimal, 'currency.': z.object({ id: z.number().int(), code: z.string() }),
}));

export async function readPayables(rpc: Rpc, applications: readonly Application[]): Promise<ReadonlyMap<string, PayableInvoice>> {
  const ids = applications.map(({ invoiceExternalId }) => idOf(invoiceExternalId));
  const rows = await rpc.call('model.account.invoice.search_read', [[['id', 'in', ids], ...isIssued], 0, null, null, ['state', 'company', 'amount_to_pay', 'currency.code']], wirePayable);
  return new Map(rows.map((row) => [String(row.id), {
    id: row.id, companyId: row.company, currencyId: row['currency.'].id, currency: row['currency.'].code, state: row.state, openAmount: row.amount_to_pay,
  }]));
}

/** What Tryton would take without a word, or refuse only after other invoices of the same payment were booked. */
export function applicationProblem({ amount, discountTaken }: Application, invoice: PayableInvoice | undefined): PaymentRejection | null {
  if (!invoice) return { reason: 'unknown-invoice', erpMessage: 'Tryton has no issued invoice of this id' };
  if (invoice.state !== 'posted') return { reason: 'invoice-closed', erpMessage: `The invoice is ${invoice.state}` };
  if (amount.currency !== invoice.currency) return { reason: 'other', erpMessage: `The invoice is in ${invoice.currency}` };
  if (!decimal(discountTaken.amount).isZero()) return { reason: 'other', erpMessage: 'Tryton 6.0 has no cash discount' };
  if (!Money.of(amount).isPositive) return { reason: 'other', erpMessage: 'A receipt is more than nothing' };
  return decimal(amount.amount).greaterThan(decimal(invoice.openAmount)) ? { reason: 'amount-too-high', erpMessage: `Open are ${invoice.openAmount} ${invoice.currency}` } : null;
}

/** The pay wizard books receipts on invoices: money for none of them has no place there. */
export function postingProblem({ amount, applications }: PaymentPosting): PaymentRejection | null {
  const applied = applications.map((application): MoneyValue => application.amount);
  if (applied.some(({ currency }) => currency !== amount.currency)) return { reason: 'other', erpMessage: 'The payment is in another currency than what it settles' };
  return Money.sum(applied, amount.currency).compare(Money.of(amount)) === 0 ? null : { reason: 'other', erpMessage: 'The whole payment has to be applied to invoices' };
}
