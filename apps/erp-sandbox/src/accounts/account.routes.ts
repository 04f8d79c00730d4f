import type { FastifyInstance } from 'fastify';
import type { Stamped } from '../catalogue/product-records.js';
import { firstRow } from '../database/database.js';
import type { Sandbox } from '../sandbox.js';
import type { CustomerRow, ShipToRow } from '../seed/world.js';
import { listRoute } from '../wire/list-route.js';
import { Problem } from '../wire/problem.js';
import { customerRecord, shipToRecord } from './account-records.js';

type ListedCustomer = CustomerRow & Stamped & { bill_to_address: CustomerRow['address'] };
const customers = '(select c.*, b.address as bill_to_address from customer c join customer b on b.number = c.bill_to_customer) as customers';

export function accountRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  const { pool } = sandbox;
  const mustExist = async (number: string): Promise<void> => {
    if (!await firstRow(pool, 'select 1 from customer where number = $1', [number])) throw new Problem('not-found', `There is no customer ${number}.`);
  };

  listRoute<ListedCustomer>(app, sandbox, { url: '/v1/customers', operation: 'listCustomers', listing: () => ({ from: customers, key: 'number' }), records: (found) => found.map(customerRecord) });

  app.get<{ Params: { no: string } }>('/v1/customers/:no', { config: { operation: 'getCustomer' } }, async ({ params }) => {
    const row = await firstRow<ListedCustomer>(pool, `select * from ${customers} where number = $1`, [params.no]);
    if (!row) throw new Problem('not-found', `There is no customer ${params.no}.`);
    return customerRecord(row);
  });

  const shipToKey = '(customer || chr(31) || id)';
  listRoute<ShipToRow & Stamped>(app, sandbox, { url: '/v1/ship-tos', operation: 'listShipTos', listing: () => ({ from: 'ship_to', key: shipToKey }), records: (found) => found.map(shipToRecord) });
  listRoute<ShipToRow & Stamped>(app, sandbox, {
    url: '/v1/customers/:no/ship-tos', operation: 'listCustomerShipTos',
    listing: async (_query, { no = '' }) => {
      await mustExist(no);
      return { from: 'ship_to', key: shipToKey, where: [['customer = ?', no]] };
    },
    records: (found) => found.map(shipToRecord),
  });
}
