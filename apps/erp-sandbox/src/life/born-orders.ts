import { addDays, dayOf } from '../clock/days.js';
import { firstRow, inTransaction, rows, type Pool } from '../database/database.js';
import { placeOrder } from '../orders/place-order.js';
import { Random } from '../random/random.js';
import type { CustomerRow, ProductRow } from '../seed/world.js';
import { D, plain } from '../wire/decimal.js';
import { Problem } from '../wire/problem.js';

/** Orders by phone and EDI between two moments of the ERP's clock: which ones follows from the seed and the day alone. */
export async function bornOrders(pool: Pool, seed: number, from: string, to: string): Promise<void> {
  const perDay = await usualPerDay(pool);
  for (let day = dayOf(from); day <= dayOf(to); day = addDays(day, 1)) {
    for (const [i, at] of hoursOf(seed, day, perDay).entries()) {
      if (at > from && at <= to) await bear(pool, new Random(`${String(seed)}/born/${day}/${String(i)}`));
    }
  }
}

/** One customer in forty orders on a usual day. */
async function usualPerDay(pool: Pool): Promise<number> {
  const row = await firstRow<{ count: number }>(pool, 'select count(*)::int as count from customer where orders_by is not null');
  return Math.max(1, Math.round((row?.count ?? 0) / 40));
}

function hoursOf(seed: number, day: string, perDay: number): string[] {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6) return [];
  const random = new Random(`${String(seed)}/day/${day}`);
  return Array.from({ length: random.int(Math.ceil(perDay / 2), perDay + 1) }, () => `${day}T${String(random.int(7, 15)).padStart(2, '0')}:${String(random.int(0, 59)).padStart(2, '0')}:00.000Z`).sort();
}

async function bear(pool: Pool, random: Random): Promise<void> {
  const customers = await rows<CustomerRow>(pool, `select * from customer where orders_by is not null and not blocked and status = 'active' and payment_terms->>'prepaid' = 'false' order by number`);
  const products = await rows<ProductRow>(pool, `select * from product where status = 'active' order by md5(sku || $1) limit 5`, [String(random.int(1, 1_000_000_000))]);
  if (customers.length === 0) return;
  const customer = random.pick(customers);
  const lines = random.sample(products, random.int(1, 5)).map((product, i) => ({
    lineId: String(i + 1), sku: product.sku, unit: product.sales_unit,
    quantity: plain(D.max(new D(product.minimum_quantity), new D(product.order_multiple).times(random.int(1, 12)))),
  }));
  const draft = { reference: null, customer: customer.number, poNumber: poNumberFor(customer, random), shipComplete: random.chance(0.2), shippingMethod: null, orderedBy: null, lines };
  // What the rules refuse, the clerk on the phone refuses too.
  await inTransaction(pool, (db) => placeOrder(db, draft, { channel: customer.orders_by ?? 'phone', creditPolicy: 'hold' })).catch((error: unknown) => {
    if (!(error instanceof Problem)) throw error;
  });
}

export const poNumberFor = (customer: Pick<CustomerRow, 'po_rules'>, random: Random): string =>
  (customer.po_rules.pattern?.startsWith('^[0-9]') ? String(random.int(1_000_000, 9_999_999)) : `PO-${String(random.int(10_000, 99_999_999))}`);
