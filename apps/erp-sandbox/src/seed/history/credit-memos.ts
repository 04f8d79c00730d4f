import { addDays, atHour } from '../../clock/days.js';
import { Random } from '../../random/random.js';
import { D, cents } from '../../wire/decimal.js';
import type { InvoiceRow, World } from '../world.js';
import { firstNumbers } from './first-numbers.js';

/** Goods taken back and prices corrected: some set against their invoice, some still open. */
export function seedCreditMemos(world: World): void {
  const random = new Random(`${String(world.seed)}/credit-memos`);
  const invoices = world.invoices.filter((invoice) => invoice.lines.length > 0 && invoice.invoice_date < addDays(world.today, -8));
  const chosen = random.sample(invoices.filter((one) => one.customer >= '11000'), world.size === 'full' ? 60 : 6);
  const ofKessler = invoices.filter((one) => one.customer === '10482').sort((a, b) => new D(a.lines[0]?.amount ?? '0').comparedTo(b.lines[0]?.amount ?? '0'));
  const isOwed = (one: InvoiceRow): boolean => new D(one.open_balance).gt(0);
  for (const invoice of [...chosen, ...ofKessler.filter((one) => !isOwed(one)).slice(0, 1), ...ofKessler.filter(isOwed).slice(0, 1)].sort((a, b) => a.number.localeCompare(b.number))) credit(world, invoice);
}

/** For the first line of the invoice; set against what is still owed on it, open where that is paid. */
function credit(world: World, invoice: InvoiceRow): void {
  const [line] = invoice.lines;
  if (!line) return;
  const number = `CM-${String(firstNumbers.creditMemo + world.invoices.filter((one) => one.kind === 'credit-memo').length)}`;
  const day = addDays(invoice.invoice_date, 5);
  const goods = new D(line.amount).negated();
  const net = new D(invoice.totals.total).minus(invoice.totals.tax);
  const taxed = net.isZero() ? new D(0) : goods.times(invoice.totals.tax).dividedBy(net);
  const total = goods.plus(cents(taxed)); // the share of the invoice's own tax
  const applied = D.min(total.abs(), D.max(0, invoice.open_balance));
  world.invoices.push({
    number, kind: 'credit-memo', customer: invoice.customer, payer: invoice.payer, invoice_date: day, due_date: day, currency: invoice.currency, original_balance: cents(total),
    open_balance: cents(total.plus(applied)), discount_percent: null, discount_amount: null, discount_date: null, order_numbers: invoice.order_numbers, po_number: invoice.po_number, shipment_numbers: [],
    totals: { goods: cents(goods), discounts: '0.00', freight: '0.00', surcharges: '0.00', tax: cents(taxed), total: cents(total) },
    lines: [{ ...line, line: 10, description: `Returned: ${line.description}`, amount: cents(goods) }], has_pdf: true, changed_at: atHour(day, 10),
  });
  if (applied.isZero()) return;
  invoice.open_balance = cents(new D(invoice.open_balance).minus(applied));
  world.applications.push({ invoice: invoice.number, document: number, kind: 'credit-memo', amount: cents(applied), discount_taken: '0.00', date: day });
}
