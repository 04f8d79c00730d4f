import type { FastifyInstance } from 'fastify';
import { firstRow } from '../database/database.js';
import { limits } from '../meta/meta.routes.js';
import type { Sandbox } from '../sandbox.js';
import { listRoute } from '../wire/list-route.js';
import type { ListQuery } from '../wire/page.js';
import { Problem } from '../wire/problem.js';
import { claimReference, performWrite } from '../wire/write.js';
import { calculateOrder } from './calculate-order.js';
import type { OrderDraft } from './order-facts.js';
import { orderRecords, type StoredOrder } from './order-records.js';
import { placeOrder, type NewOrder } from './place-order.js';

interface OrderQuery extends ListQuery { reference?: string; customer?: string; poNumber?: string; state?: 'open' | 'all'; orderedFrom?: string }

export function orderRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  const { pool, contract, chaos } = sandbox;
  const mustFit = (draft: OrderDraft): void => {
    if (draft.lines.length > limits.orderLines) throw new Problem('too-large', `At most ${String(limits.orderLines)} lines an order.`);
    const ids = draft.lines.map((line) => line.lineId);
    const twice = ids.findIndex((id, i) => ids.indexOf(id) !== i);
    if (twice >= 0) throw new Problem('validation', 'Line ids are unique in an order.', { errors: [{ type: 'validation', pointer: `/lines/${String(twice)}/lineId`, detail: 'is used twice' }] });
  };

  app.post('/v1/orders::calculate', { config: { operation: 'calculateOrder' } }, async ({ body }) => {
    const draft = contract.checkBody<OrderDraft>('calculateOrder', body);
    mustFit(draft);
    return await calculateOrder(pool, draft);
  });

  app.post('/v1/orders', { config: { operation: 'createOrder' } }, async (request, reply) => {
    const draft = contract.checkBody<NewOrder & { reference: string }>('createOrder', request.body);
    mustFit(draft);
    return await performWrite(sandbox, request, reply, draft, async (db) => {
      if (!chaos.current.forgetful) await claimReference(db, 'sales_order', draft.reference);
      return await placeOrder(db, draft, { channel: 'portal', creditPolicy: chaos.current.creditPolicy });
    });
  });

  listRoute<StoredOrder, OrderQuery>(app, sandbox, {
    url: '/v1/orders', operation: 'listOrders',
    listing: (query) => ({
      from: 'sales_order', key: 'number',
      where: [
        ...(query.reference === undefined ? [] : [['reference = ?', query.reference] as const]),
        ...(query.customer === undefined ? [] : [['customer = ?', query.customer] as const]),
        ...(query.poNumber === undefined ? [] : [['lower(btrim(po_number)) = lower(btrim(?))', query.poNumber] as const]),
        ...(query.orderedFrom === undefined ? [] : [['order_date >= ?', query.orderedFrom] as const]),
        ...(query.state === 'open' ? [[`state <> all(?)`, ['invoiced', 'closed', 'cancelled']] as const] : []),
      ],
    }),
    records: async (found, db) => await orderRecords(db, found),
  });

  app.get<{ Params: { no: string } }>('/v1/orders/:no', { config: { operation: 'getOrder' } }, async ({ params }) => {
    const order = await firstRow<StoredOrder>(pool, 'select * from sales_order where number = $1', [params.no]);
    const [record] = order ? await orderRecords(pool, [order]) : [];
    if (!record) throw new Problem('not-found', `There is no order ${params.no}.`);
    return record;
  });
}
