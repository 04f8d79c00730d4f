import { addDays, atHour } from '../../clock/days.js';
import { D, cents } from '../../wire/decimal.js';
import type { InvoiceRow, OrderRow, World } from '../world.js';
import type { Entered } from './enter-orders.js';
import { firstNumbers } from './first-numbers.js';
import type { OrderPlan } from './plans.js';

/** Those who pay by themselves have paid whatever their habit lets them have paid by yesterday. */
export function collectPast(world: World, entered: readonly Entered[]): void {
  const plans = new Map(entered.map((one) => [one.order.number, one]));
  const paid = world.invoices.flatMap((invoice) => {
    const known = plans.get(invoice.order_numbers[0] ?? '');
    const how = known?.plan.fate.kind === 'invoiced' ? known.plan.fate.paid : 'as usual';
    const day = known ? paymentDay(known.plan, invoice) : null;
    const isDue = how === 'in full' || how === 'in part' || (how === 'as usual' && day !== null && day < world.today);
    const on = how === 'as usual' ? day : addDays(invoice.due_date, -1) < world.today ? addDays(invoice.due_date, -1) : addDays(world.today, -1);
    return isDue && on !== null && known ? [{ invoice, on, share: how === 'in part' ? '0.4' : '1', order: known.order }] : [];
  }).sort((a, b) => a.on.localeCompare(b.on) || a.invoice.number.localeCompare(b.invoice.number));
  for (const { invoice, on, share, order } of paid) pay(world, invoice, on, share, order);
}

function pay(world: World, invoice: InvoiceRow, on: string, share: string, order: OrderRow): void {
  const number = `PAY-${String(firstNumbers.payment + world.payments.length)}`;
  const isInTime = share === '1' && invoice.discount_date !== null && on <= invoice.discount_date;
  const discount = isInTime ? invoice.discount_amount ?? '0.00' : '0.00';
  const amount = cents(new D(invoice.open_balance).minus(discount).times(share));
  invoice.open_balance = cents(new D(invoice.open_balance).minus(amount).minus(discount));
  world.applications.push({ invoice: invoice.number, document: number, kind: 'payment', amount, discount_taken: discount, date: on });
  world.payments.push({ number, reference: null, customer: invoice.customer, currency: invoice.currency, amount, method: 'transfer', received_on: on, posted_at: atHour(on, 6), gateway_reference: null, unapplied: '0.00', changed_at: atHour(on, 6) });
  if (order.state === 'invoiced' && new D(invoice.open_balance).isZero()) order.state = 'closed';
}

function paymentDay({ customer }: OrderPlan, invoice: InvoiceRow): string | null {
  const days = customer.pays_days_after_due;
  if (customer.payment_terms.prepaid) return invoice.invoice_date;
  if (days === null) return null;
  return days < 0 && invoice.discount_date !== null ? invoice.discount_date : addDays(invoice.due_date, days);
}
