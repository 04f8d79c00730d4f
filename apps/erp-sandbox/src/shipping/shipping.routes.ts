import type { FastifyInstance } from 'fastify';
import type { Stamped } from '../catalogue/product-records.js';
import { firstRow } from '../database/database.js';
import type { Sandbox } from '../sandbox.js';
import type { ShipmentRow } from '../seed/world.js';
import { listRoute } from '../wire/list-route.js';
import type { ListQuery } from '../wire/page.js';
import { Problem } from '../wire/problem.js';
import { loadShipmentRecords } from './shipment-records.js';
import { shippingMethods } from './shipping-methods.js';

interface ShipmentQuery extends ListQuery { customer?: string; order?: string }

export function shippingRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  app.get('/v1/shipping-methods', { config: { operation: 'listShippingMethods' } }, () =>
    ({ items: shippingMethods.map(({ id, name, carrier, description }) => ({ id, name, carrier, description })) }));

  listRoute<ShipmentRow & Stamped, ShipmentQuery>(app, sandbox, {
    url: '/v1/shipments', operation: 'listShipments',
    listing: (query) => ({
      from: 'shipment', key: 'number',
      where: [
        ...(query.customer === undefined ? [] : [['customer = ?', query.customer] as const]),
        ...(query.order === undefined ? [] : [['order_number = ?', query.order] as const]),
      ],
    }),
    records: async (found, db) => await loadShipmentRecords(db, found),
  });

  app.get<{ Params: { no: string } }>('/v1/shipments/:no', { config: { operation: 'getShipment' } }, async ({ params }) => {
    const row = await firstRow<ShipmentRow & Stamped>(sandbox.pool, 'select * from shipment where number = $1', [params.no]);
    const [record] = row ? await loadShipmentRecords(sandbox.pool, [row]) : [];
    if (!record) throw new Problem('not-found', `There is no shipment ${params.no}.`);
    return record;
  });
}
