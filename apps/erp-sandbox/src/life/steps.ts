import type pg from 'pg';
import { allocateOrder, linesWaitingIn } from '../stock/allocate-lines.js';
import { invoiceShipment } from '../billing/invoice-shipment.js';
import { postPayment } from '../billing/post-payment.js';
import { dayOf } from '../clock/days.js';
import { loadCreditFigures } from '../credit/credit-figures.js';
import { decideCredit } from '../credit/credit-verdict.js';
import { firstRow, inTransaction, rows, type Pool } from '../database/database.js';
import type { CustomerRow, Hold, InvoiceRow, OrderRow, ShipmentRow } from '../seed/world.js';
import { arrivalDay, shipOrder } from '../shipping/ship-order.js';
import { refreshOrder } from '../orders/order-state.js';
import { D, cents } from '../wire/decimal.js';

/** What the ERP does by itself, each for a moment of its clock, each document in a transaction of its own. */
type Step = (pool: Pool, at: string) => Promise<void>;

/** One that cannot be done is told and does not stop the others. */
async function perDocument(pool: Pool, numbers: readonly string[], work: (db: pg.PoolClient, number: string) => Promise<void>): Promise<void> {
  for (const number of numbers) {
    await inTransaction(pool, (db) => work(db, number)).catch((error: unknown) => {
      process.stderr.write(`${number}: ${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
    });
  }
}

export const receiveGoods: Step = async (pool, at) => {
  await pool.query(`
    with arrived as (delete from inbound where due <= $1 returning sku, warehouse, quantity),
    summed as (select sku, warehouse, sum(quantity) as quantity from arrived group by sku, warehouse)
    update stock s set on_hand = s.on_hand + a.quantity from summed a where a.sku = s.sku and a.warehouse = s.warehouse`, [dayOf(at)]);
};

/** Goes out for what has run low and is not on its way. */
export const replenish: Step = async (pool, at) => {
  await pool.query(`
    insert into inbound (sku, warehouse, quantity, due)
    select s.sku, s.warehouse, s.reorder_to, $1::date + 6 + abs(hashtext(s.sku)) % 12 from stock s join product p on p.sku = s.sku
    where p.status = 'active' and s.reorder_to > 0 and s.on_hand - s.reserved < s.reorder_to * 0.15
      and not exists (select 1 from inbound i where i.sku = s.sku and i.warehouse = s.warehouse)`, [dayOf(at)]);
};

export const allocate: Step = async (pool) => {
  const waiting = await rows<{ order_number: string }>(pool, linesWaitingIn);
  await perDocument(pool, [...new Set(waiting.map((line) => line.order_number))], allocateOrder);
};

/** Orders held for the limit go on once the account has room for them, the oldest first. What a clerk held, a clerk releases. */
export const releaseCreditHolds: Step = async (pool) => {
  const held = await rows<OrderRow>(pool, `
    select * from sales_order where state = 'on-hold' and jsonb_path_exists(holds, '$[*] ? (@.kind == "credit" && @.reason starts with "Credit limit")') order by created_at, number`);
  await perDocument(pool, held.map((order) => order.number), releaseIfRoom);
};

async function releaseIfRoom(db: pg.PoolClient, number: string): Promise<void> {
  const customer = await firstRow<CustomerRow>(db, 'select c.* from customer c join sales_order o on o.customer = c.number where o.number = $1', [number]);
  const figures = customer && await loadCreditFigures(db, customer, true);
  const order = await firstRow<OrderRow>(db, `select * from sales_order where number = $1 and state = 'on-hold' for update`, [number]);
  // The order is part of the exposure already.
  if (customer && order && decideCredit(customer, figures, '0').verdict === 'within-limit') await releaseHold(db, order, 'credit');
}

export async function releaseHold(db: pg.PoolClient, order: Pick<OrderRow, 'number' | 'holds'>, kind: Hold['kind']): Promise<void> {
  await db.query('update sales_order set holds = $2 where number = $1', [order.number, JSON.stringify(order.holds.filter((hold) => hold.kind !== kind))]);
  await refreshOrder(db, order.number);
  await allocateOrder(db, order.number);
}

/** Nothing leaves for a blocked customer. */
export const holdShipping: Step = async (pool, at) => {
  const affected = await rows<OrderRow & { blocked: boolean; block_reason: string | null }>(pool, `
    select o.*, c.blocked, c.block_reason from sales_order o join customer c on c.number = o.customer
    where o.state in ('open', 'partially-shipped') and c.blocked <> jsonb_path_exists(o.holds, '$[*] ? (@.kind == "shipping" && @.reason starts with "Customer blocked")')`);
  for (const order of affected) {
    const hold: Hold = { kind: 'shipping', reason: `Customer blocked: ${order.block_reason ?? 'no reason given'}`, since: at };
    const holds = order.blocked ? [...order.holds, hold] : order.holds.filter((one) => !one.reason.startsWith('Customer blocked'));
    await pool.query('update sales_order set holds = $2 where number = $1', [order.number, JSON.stringify(holds)]);
  }
};

export const ship: Step = async (pool, at) => {
  const due = await rows<{ number: string }>(pool, `
    select distinct o.number from sales_order o join order_line l on l.order_number = o.number
    where o.state in ('open', 'partially-shipped') and l.allocated > 0 and (l.ship_after is null or l.ship_after <= $1) order by o.number`, [at]);
  await perDocument(pool, due.map((order) => order.number), async (db, number) => { await shipOrder(db, number, at); });
};

export const deliver: Step = async (pool, at) => {
  const underway = await rows<ShipmentRow>(pool, 'select * from shipment where delivered_at is null and shipped_at < $1', [at]);
  const arrived = new Map(underway.map((one) => [one.number, { order: one.order_number, at: `${arrivalDay(one.shipped_at, one.shipping_method)}T09:30:00.000Z` }]));
  await perDocument(pool, [...arrived.keys()].filter((number) => (arrived.get(number)?.at ?? '9') <= at), async (db, number) => {
    await db.query('update shipment set delivered_at = $2 where number = $1', [number, arrived.get(number)?.at]);
    await refreshOrder(db, arrived.get(number)?.order ?? '');
  });
};

/** Billing runs six hours after a shipment has left. */
export const invoice: Step = async (pool, at) => {
  const due = await rows<{ number: string }>(pool, `select number from shipment where invoice_number is null and shipped_at <= $1::timestamptz - interval '6 hours' order by number`, [at]);
  await perDocument(pool, due.map((shipment) => shipment.number), async (db, number) => { await invoiceShipment(db, number, at); });
};

/** Customers who pay by themselves do so as many days after the due date as is their habit; early ones take the cash discount. */
export const collect: Step = async (pool, at) => {
  const day = dayOf(at);
  const due = await rows<InvoiceRow>(pool, `
    select i.* from invoice i join customer c on c.number = i.customer where i.open_balance > 0 and c.pays_days_after_due is not null and i.currency = c.currency
      and coalesce(case when c.pays_days_after_due < 0 then i.discount_date end, i.due_date + c.pays_days_after_due) <= $1 order by i.number`, [day]);
  await perDocument(pool, due.map((one) => one.number), (db, number) => payInFull(db, number, day));
};

async function payInFull(db: pg.PoolClient, number: string, day: string): Promise<void> {
  const open = await firstRow<InvoiceRow>(db, 'select * from invoice where number = $1 and open_balance > 0 for update', [number]);
  if (!open) return;
  const isInTime = open.discount_date !== null && day <= open.discount_date && new D(open.open_balance).eq(open.original_balance);
  const discount = isInTime ? open.discount_amount ?? '0' : '0';
  const amount = cents(new D(open.open_balance).minus(discount));
  await postPayment(db, { reference: null, customer: open.customer, currency: open.currency, amount, method: 'transfer', receivedOn: day, applications: [{ invoice: number, amount, discountTaken: discount }] });
}

/** An order is closed when all of it is invoiced and paid. */
export const close: Step = async (pool) => {
  await pool.query(`
    update sales_order o set state = 'closed' where o.state = 'invoiced'
      and not exists (select 1 from invoice i where i.order_numbers @> array[o.number]::text[] and i.open_balance > 0)`);
};

export const forgetOldKeys: Step = async (pool) => {
  await pool.query(`delete from idempotency where at < now() - interval '40 days'`);
};

