import { type Db, rows } from '../database/database.js';
import type { ApplicationRow, PaymentRow } from '../seed/world.js';
import { cents } from '../wire/decimal.js';

export async function paymentRecords(db: Db, payments: readonly PaymentRow[]) {
  if (payments.length === 0) return [];
  const applications = await rows<ApplicationRow>(db, `select * from application where document = any($1) and kind = 'payment' order by id`, [payments.map((one) => one.number)]);
  return payments.map((row) => ({
    number: row.number, reference: row.reference, customer: row.customer, currency: row.currency, amount: cents(row.amount), method: row.method,
    receivedOn: row.received_on, postedAt: row.posted_at, gatewayReference: row.gateway_reference,
    applications: applications.filter((one) => one.document === row.number).map((one) => ({ invoice: one.invoice, amount: cents(one.amount), discountTaken: cents(one.discount_taken) })),
    unappliedAmount: cents(row.unapplied), changedAt: row.changed_at,
  }));
}
