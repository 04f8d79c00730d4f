import type pg from 'pg';
import { loadCreditFigures } from '../credit/credit-figures.js';
import { decideCredit, holdReason } from '../credit/credit-verdict.js';
import { firstRow } from '../database/database.js';
import { insertRows } from '../database/insert-rows.js';
import type { Channel, Hold, OrderLineRow, OrderRow } from '../seed/world.js';
import { usualMethod } from '../shipping/shipping-methods.js';
import { D } from '../wire/decimal.js';
import { refusal, type Reason } from '../wire/problem.js';
import { assessOrder, type AssessedOrder } from './assess-order.js';
import { loadOrderFacts, type OrderDraft, type OrderFacts } from './order-facts.js';
import { orderLines } from './order-lines.js';
import { orderRecords, type StoredOrder } from './order-records.js';

export interface NewOrder extends OrderDraft { reference: string | null; note?: string | null; orderedBy?: string | null }
export interface PlaceWish { channel: Channel; creditPolicy: 'hold' | 'refuse' }

/** Within the caller's transaction: customer, credit account and stock are locked, so that two orders cannot take the same. */
export async function placeOrder(db: pg.PoolClient, draft: NewOrder, wish: PlaceWish) {
  const facts = await loadOrderFacts(db, draft, true);
  const order = assessOrder(draft, facts, true);
  refuse(order.issues.filter((issue) => issue.severity === 'error').map(({ severity: _severity, ...reason }) => reason));
  const holds = await weigh(db, facts, order, wish);
  const { number } = await firstRow<{ number: string }>(db, `select 'SO-' || nextval('order_number') as number`) ?? { number: '' };
  const { lines, changes } = orderLines(number, draft, order, holds.length > 0);
  const row: Omit<OrderRow, 'changed_at'> = {
    number, reference: draft.reference, customer: facts.customer.number, po_number: draft.poNumber?.trim() || null, channel: wish.channel,
    state: holds.length > 0 ? 'on-hold' : 'open', changes,
    order_date: facts.today, created_at: facts.now, requested_date: draft.requestedDate ?? null, ship_to_id: facts.shipTo?.id ?? null,
    ship_to_address: facts.shipTo?.address ?? facts.customer.address, ship_complete: draft.shipComplete === true,
    shipping_method: order.freight?.method ?? usualMethod(new D(0)), currency: facts.customer.currency, note: draft.note ?? null, ordered_by: draft.orderedBy ?? null,
    tax_treatment: order.treatment, totals: order.totals, holds, has_pdf: true,
  };
  await insertRows(db, 'sales_order', [row]);
  await insertRows(db, 'order_line', lines);
  await reserve(db, lines);
  const stored = await firstRow<StoredOrder>(db, 'select * from sales_order where number = $1', [number]);
  const [record] = stored ? await orderRecords(db, [stored]) : [];
  if (!record) throw new Error(`Order ${number} cannot be read back.`);
  return record;
}

function refuse(reasons: Reason[]): void {
  const [first, ...others] = reasons;
  if (first) throw refusal([first, ...others]);
}

async function weigh(db: pg.PoolClient, facts: OrderFacts, order: AssessedOrder, wish: PlaceWish): Promise<Hold[]> {
  const figures = await loadCreditFigures(db, facts.customer);
  const decision = decideCredit(facts.customer, figures, order.totals.total);
  const reason = holdReason(decision, figures);
  if (reason === null) return [];
  if (wish.creditPolicy === 'refuse' && decision.verdict === 'over-limit') {
    refuse([{ type: 'credit-limit', pointer: '/lines', detail: reason, creditLimit: figures?.limit, exposure: figures?.exposure, orderTotal: order.totals.total, excess: decision.excess, currency: figures?.currency }]);
  }
  return [{ kind: 'credit', reason, since: facts.now }];
}

async function reserve(db: pg.PoolClient, lines: readonly OrderLineRow[]): Promise<void> {
  for (const line of lines.filter((one) => new D(one.allocated).gt(0))) {
    await db.query('update stock set reserved = reserved + $3 where sku = $1 and warehouse = $2', [line.sku, line.warehouse, line.allocated]);
  }
}
