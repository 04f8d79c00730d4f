import { addDays, atHour } from '../../clock/days.js';
import { D, cents } from '../../wire/decimal.js';
import { firstNumbers } from '../history/first-numbers.js';
import type { CustomerRow } from '../world.js';
import type { Dirt, Mess } from './mess.js';

/** Kessler, so that the demo meets it, and someone else. */
const two = (mess: Mess): CustomerRow[] => [mess.customer('10482'), ...mess.others(1, (customer) => customer.pays_days_after_due === null || customer.currency === 'EUR')];
/** The old system numbered by year; the month keeps the two apart. */
const inYear = (mess: Mess, yearsAgo: number, monthDay: string): string => `${String(Number(mess.world.today.slice(0, 4)) - yearsAgo)}-${monthDay}`;
const oldNumber = (day: string, serial: number): string => `RE-${day.slice(0, 4)}-${String(serial).padStart(5, '0')}`;
const slow = (customer: CustomerRow): void => { customer.pays_days_after_due = null; };

export const invoiceDirt: readonly Dirt[] = [
  {
    kind: 'closed-year-invoices', what: 'Invoices of closed years that are still open, without order, some without PDF',
    make: (mess) => two(mess).flatMap((customer, i) => [2, 3].map((years) => {
      slow(customer);
      const day = inYear(mess, years, '05-17');
      return mess.invoice(customer, oldNumber(day, 417 + i), day, years === 2 ? '37.15' : '112.80', { has_pdf: years === 2 }).number;
    })),
  },
  {
    kind: 'closed-year-credits', what: 'Credit memos and payments of closed years that were never applied',
    make: (mess) => two(mess).flatMap((customer, i) => {
      const day = inYear(mess, 2, '11-30');
      const memo = mess.invoice(customer, `GS-${day.slice(0, 4)}-${String(90 + i).padStart(5, '0')}`, day, '-18.40', { kind: 'credit-memo', due_date: day, discount_percent: null, discount_amount: null, discount_date: null, has_pdf: false });
      const number = `ZE-${day.slice(0, 4)}-${String(12 + i).padStart(5, '0')}`;
      mess.world.payments.push({ number, reference: null, customer: customer.number, currency: customer.currency, amount: '25.00', method: 'transfer', received_on: day, posted_at: atHour(day, 6), gateway_reference: null, unapplied: '25.00', changed_at: atHour(day, 6) });
      return [memo.number, number];
    }),
  },
  {
    kind: 'invoices-without-pdf', what: 'Invoices of this year without a PDF',
    make: (mess) => [...mess.world.invoices.filter((invoice) => invoice.customer === '10482' && invoice.order_numbers.length > 0).slice(2, 3), ...mess.random.sample(mess.world.invoices.filter((one) => one.customer >= '11000'), 2)].map((invoice) => {
      invoice.has_pdf = false;
      return invoice.number;
    }),
  },
  {
    kind: 'invoices-without-order', what: 'Invoices that no order stands behind',
    make: (mess) => two(mess).map((customer, i) => {
      slow(customer);
      return mess.invoice(customer, `INV-${String(firstNumbers.invoice + 8900 + i)}`, addDays(mess.world.today, -18), '84.50', { po_number: 'by phone' }).number;
    }),
  },
  {
    kind: 'overpaid-invoices', what: 'Invoices that were paid more than they came to: the open balance is negative',
    make: (mess) => {
      const closed = mess.world.invoices.filter((invoice) => invoice.kind === 'invoice' && new D(invoice.open_balance).isZero() && mess.world.applications.some((one) => one.invoice === invoice.number && one.kind === 'payment'));
      return [...closed.filter((one) => one.customer === '10482').slice(0, 1), ...mess.random.sample(closed.filter((one) => one.customer >= '11000'), 2)].map((invoice) => {
        const application = mess.world.applications.find((one) => one.invoice === invoice.number && one.kind === 'payment');
        const payment = mess.world.payments.find((one) => one.number === application?.document);
        if (application && payment) {
          application.amount = cents(new D(application.amount).plus('10.00'));
          payment.amount = cents(new D(payment.amount).plus('10.00'));
        }
        invoice.open_balance = '-10.00';
        return invoice.number;
      });
    },
  },
  {
    kind: 'negative-invoices', what: 'Invoices, not credit memos, with a negative amount',
    make: (mess) => two(mess).map((customer, i) => mess.invoice(customer, `INV-${String(firstNumbers.invoice + 8910 + i)}`, addDays(mess.world.today, -33), '-46.20').number),
  },
  {
    kind: 'one-cent-invoices', what: 'Invoices over one cent',
    make: (mess) => two(mess).map((customer, i) => {
      slow(customer);
      return mess.invoice(customer, `INV-${String(firstNumbers.invoice + 8920 + i)}`, addDays(mess.world.today, -21), '0.01', { discount_percent: null, discount_amount: null, discount_date: null }).number;
    }),
  },
  {
    kind: 'invoices-in-another-currency', what: 'An invoice in another currency than its customer trades in',
    make: (mess) => [mess.invoice(mess.customer('10482'), `INV-${String(firstNumbers.invoice + 8930)}`, addDays(mess.world.today, -12), '120.00', { currency: 'USD', discount_percent: null, discount_amount: null, discount_date: null }).number],
  },
  {
    kind: 'born-elsewhere', what: 'Orders and their invoices that were born by phone, EDI, counter or rep',
    make: ({ world }) => world.orders.filter((order) => order.customer === '10482' && order.channel !== 'portal').flatMap((order) =>
      [order.number, ...world.invoices.filter((invoice) => invoice.order_numbers.includes(order.number)).map((invoice) => invoice.number)]),
  },
];
