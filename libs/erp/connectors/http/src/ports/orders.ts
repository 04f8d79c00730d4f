import type { CallOptions } from '@portico/domain';
import type { ErpConnector } from '@portico/erp-contract';
import { readPage } from '../client/lists.js';
import { orderFromWire, type OrderRules } from '../mappers/orders.js';
import { wireOrder, type WireOrder } from '../wire/orders.js';
import type { PortContext } from './context.js';
import { nullIfMissing } from './missing.js';
import { readPdf } from './pdf.js';

const pathOf = (number: string): string => `/v1/orders/${encodeURIComponent(number)}`;

export async function orderRules({ meta }: PortContext, call?: CallOptions): Promise<OrderRules> {
  const { timeZone, abilities } = await meta.get(call);
  return { timeZone, tax: abilities.tax };
}

/** An order and its shipments come together: a change of either reports the order. */
export const ordersPort = (context: PortContext): ErpConnector['orders'] => ({
  async orders(request, call) {
    const rules = await orderRules(context, call);
    const list = { path: '/v1/orders', schema: wireOrder, map: (raw: WireOrder) => orderFromWire(raw, rules), idOf: (raw: WireOrder) => raw.number };
    return readPage(context.client, list, request, call);
  },
  async order(number, call) {
    const rules = await orderRules(context, call);
    const raw = await nullIfMissing(context.client.json({ method: 'GET', path: pathOf(number) }, wireOrder, call));
    return raw && orderFromWire(raw, rules);
  },
  async acknowledgement(number, call) {
    return (await context.meta.get(call)).abilities.acknowledgementPdf ? readPdf(context.client, `${pathOf(number)}/acknowledgement.pdf`, number, call) : null;
  },
});
