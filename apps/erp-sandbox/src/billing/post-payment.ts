import type pg from 'pg';
import { firstRow, rows } from '../database/database.js';
import { findCustomer, wrongCurrency } from '../pricing/pricing.routes.js';
import type { CustomerRow, PaymentRow } from '../seed/world.js';
import { D, cents } from '../wire/decimal.js';
import { refusal, type Reason } from '../wire/problem.js';
import { discountOf, type StoredInvoice } from './invoice-records.js';
import { paymentRecords } from './payment-records.js';

export interface WishedApplication { invoice: string; amount: string; discountTaken: string }
export interface NewPayment {
  reference: string | null; customer: string; currency: string; amount: string; method: PaymentRow['method']; receivedOn: string; gatewayReference?: string | null; applications: WishedApplication[];
}

/** Money that came in is posted whatever the invoices look like by now; what cannot be applied stays on the account. */
export async function postPayment(db: pg.PoolClient, payment: NewPayment) {
  const customer = await findCustomer(db, payment.customer);
  const invoices = await lockInvoices(db, customer, payment.applications);
  mustTradeIn(customer, payment, invoices);
  const { number } = await firstRow<{ number: string }>(db, `select 'PAY-' || nextval('payment_number') as number`) ?? { number: '' };
  let left = new D(payment.amount);
  for (const wish of payment.applications) {
    const invoice = invoices.get(wish.invoice);
    if (!invoice) continue;
    const { amount, discount } = settle(invoice, wish, left, payment.receivedOn);
    if (amount.isZero() && discount.isZero()) continue;
    left = left.minus(amount);
    const open = new D(invoice.open_balance).minus(amount).minus(discount);
    invoices.set(wish.invoice, { ...invoice, open_balance: cents(open) });
    await db.query('update invoice set open_balance = $2 where number = $1', [invoice.number, cents(open)]);
    await db.query(`insert into application (invoice, document, kind, amount, discount_taken, date) values ($1, $2, 'payment', $3, $4, $5)`,
      [invoice.number, number, cents(amount), cents(discount), payment.receivedOn]);
  }
  const stored = await firstRow<PaymentRow>(db, `
    insert into payment (number, reference, customer, currency, amount, method, received_on, posted_at, gateway_reference, unapplied)
    values ($1, $2, $3, $4, $5, $6, $7, erp_now(), $8, $9) returning *`,
  [number, payment.reference, customer.number, payment.currency, cents(payment.amount), payment.method, payment.receivedOn, payment.gatewayReference ?? null, cents(left)]);
  const [record] = stored ? await paymentRecords(db, [stored]) : [];
  if (!record) throw new Error(`Payment ${number} cannot be read back.`);
  return record;
}

/** The account's currency, or that of every invoice the money is for. */
function mustTradeIn(customer: CustomerRow, payment: NewPayment, invoices: ReadonlyMap<string, StoredInvoice>): void {
  const foreign = [...invoices.values()].filter((invoice) => invoice.currency !== payment.currency);
  if (foreign.length > 0 || (invoices.size === 0 && payment.currency !== customer.currency)) throw wrongCurrency(customer, payment.currency);
}

/** Its own invoices, and those it pays for others. Locked in one order, so that two payments of one invoice queue. */
async function lockInvoices(db: pg.PoolClient, customer: CustomerRow, applications: readonly WishedApplication[]): Promise<Map<string, StoredInvoice>> {
  const found = await rows<StoredInvoice>(db, `select * from invoice where number = any($1) and (customer = $2 or payer = $2) order by number for update`, [applications.map((one) => one.invoice), customer.number]);
  const invoices = new Map(found.map((invoice) => [invoice.number, invoice]));
  const unknown = applications.flatMap((one, i): Reason[] => (invoices.has(one.invoice) ? []
    : [{ type: 'unknown-invoice', pointer: `/applications/${String(i)}/invoice`, detail: `Customer ${customer.number} has no invoice ${one.invoice}.` }]));
  const [first, ...others] = unknown;
  if (first) throw refusal([first, ...others]);
  return invoices;
}

/** Cut to what is open; a discount is granted in time, once, and only where it settles the invoice. */
export function settle(invoice: StoredInvoice, wish: WishedApplication, moneyLeft: D, receivedOn: string): { amount: D; discount: D } {
  const open = D.max(0, new D(invoice.open_balance));
  const money = D.min(wish.amount, moneyLeft, open);
  const granted = discountOf(invoice, receivedOn);
  const discount = granted ? D.min(wish.discountTaken, granted.amount, open.minus(money)) : new D(0);
  const settles = money.plus(discount).eq(open);
  return { amount: money, discount: settles ? discount : new D(0) };
}
