import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { invoiceShipment } from '../billing/invoice-shipment.js';
import { readClock } from '../clock/erp-clock.js';
import { firstRow, inTransaction, rows } from '../database/database.js';
import { releaseHold } from '../life/steps.js';
import { orderRecords, type StoredOrder } from '../orders/order-records.js';
import { refreshOrder } from '../orders/order-state.js';
import { placeOrder } from '../orders/place-order.js';
import type { Sandbox } from '../sandbox.js';
import type { Hold } from '../seed/world.js';
import { shipOrder } from '../shipping/ship-order.js';
import { Problem } from '../wire/problem.js';
import { read } from './control.routes.js';

const prefixQuery = z.object({ prefix: z.string().default('') });
const holdKind = z.enum(['credit', 'price', 'shipping', 'other']);
const holdWish = z.strictObject({ kind: holdKind, reason: z.string().default('Held by a clerk') });
const phoneOrder = z.strictObject({
  channel: z.enum(['phone', 'edi', 'counter', 'rep']).default('phone'), customer: z.string(), poNumber: z.string().nullable().default(null), shipTo: z.string().nullable().default(null),
  lines: z.array(z.strictObject({ sku: z.string(), unit: z.string(), quantity: z.string() })).min(1),
});

/** Documents as a test wants to see them: counted by our reference, moved on at once, born by phone. */
export function documentControls(app: FastifyInstance, { pool }: Sandbox): void {
  for (const [url, table, more] of [['/orders', 'sales_order', ''], ['/payments', 'payment', ', sum(amount)::text as amount']] as const) {
    app.get(url, async ({ query }) => {
      const { prefix } = read(prefixQuery, query);
      const items = await rows<{ reference: string; count: number; numbers: string[] }>(pool, `
        select reference, count(*)::int as count, array_agg(number order by number) as numbers${more} from ${table} where starts_with(reference, $1) group by reference order by reference`, [prefix]);
      return { references: items.length, total: items.reduce((sum, item) => sum + item.count, 0), items };
    });
  }

  const answer = async (number: string) => {
    const order = await firstRow<StoredOrder>(pool, 'select * from sales_order where number = $1', [number]);
    const [record] = order ? await orderRecords(pool, [order]) : [];
    if (!record) throw new Problem('not-found', `There is no order ${number}.`);
    return record;
  };

  app.post('/orders', async ({ body }, reply) => {
    const { channel, lines, ...draft } = read(phoneOrder, body);
    const order = await inTransaction(pool, (db) => placeOrder(db, { ...draft, reference: null, lines: lines.map((line, i) => ({ ...line, lineId: String(i + 1) })) }, { channel, creditPolicy: 'hold' }));
    return await reply.status(201).send(order);
  });

  app.post<{ Params: { no: string } }>('/orders/:no/ship', async ({ params }) => {
    const { now } = await readClock(pool);
    await inTransaction(pool, (db) => shipOrder(db, params.no, now, true));
    return await answer(params.no);
  });

  app.post<{ Params: { no: string } }>('/orders/:no/invoice', async ({ params }) => {
    const { now } = await readClock(pool);
    const due = await rows<{ number: string }>(pool, 'select number from shipment where order_number = $1 and invoice_number is null order by number', [params.no]);
    for (const { number } of due) await inTransaction(pool, (db) => invoiceShipment(db, number, now));
    return await answer(params.no);
  });

  app.post<{ Params: { no: string } }>('/orders/:no/hold', async ({ params, body }) => {
    const wish = read(holdWish, body);
    const { now } = await readClock(pool);
    await inTransaction(pool, async (db) => {
      const order = await firstRow<{ holds: Hold[] }>(db, 'select holds from sales_order where number = $1 for update', [params.no]);
      if (!order) throw new Problem('not-found', `There is no order ${params.no}.`);
      await db.query('update sales_order set holds = $2 where number = $1', [params.no, JSON.stringify([...order.holds, { ...wish, since: now }])]);
      await refreshOrder(db, params.no);
    });
    return await answer(params.no);
  });

  app.post<{ Params: { no: string } }>('/orders/:no/release', async ({ params, body }) => {
    const { kind } = read(z.strictObject({ kind: holdKind.default('credit') }), body);
    await inTransaction(pool, async (db) => {
      const order = await firstRow<StoredOrder>(db, 'select * from sales_order where number = $1 for update', [params.no]);
      if (order) await releaseHold(db, order, kind);
    });
    return await answer(params.no);
  });

  // What has not left is cancelled, and what was reserved for it is free again.
  app.post<{ Params: { no: string } }>('/orders/:no/cancel', async ({ params }) => {
    await inTransaction(pool, async (db) => {
      await db.query('select 1 from sales_order where number = $1 for update', [params.no]);
      await db.query(`
        update stock s set reserved = greatest(0, s.reserved - l.allocated)
        from (select sku, warehouse, sum(allocated) as allocated from order_line where order_number = $1 and allocated > 0 group by sku, warehouse) l
        where s.sku = l.sku and s.warehouse = l.warehouse`, [params.no]);
      await db.query('update order_line set cancelled = quantity - shipped, allocated = 0 where order_number = $1', [params.no]);
      await db.query(`update sales_order set holds = '[]' where number = $1`, [params.no]);
      await refreshOrder(db, params.no);
    });
    return await answer(params.no);
  });
}
