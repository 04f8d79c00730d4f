import type { CallOptions, OrderCalculator, OrderRequest } from '@portico/domain';
import { readRecords } from '../client/lists.js';
import { calculationFromWire } from '../mappers/calculation.js';
import { wireCalculation, wireShippingMethod, type WireShippingMethod } from '../wire/calculation.js';
import { wireList } from '../wire/primitives.js';
import { reported, type PortContext } from './context.js';
import { pricingDateOf, wireLines } from './new-order.js';

/** Shipping methods change with the seller's contracts, not by the hour. */
const methodsFreshForMs = 10 * 60_000;

export function calculatorPort(context: PortContext): OrderCalculator {
  let known: { readonly methods: readonly WireShippingMethod[]; readonly readAt: number } | null = null;
  const methods = async (call?: CallOptions): Promise<readonly WireShippingMethod[]> => {
    if (known && Date.now() - known.readAt < methodsFreshForMs) return known.methods;
    const { items } = await context.client.json({ method: 'GET', path: '/v1/shipping-methods' }, wireList, call);
    const list = { schema: wireShippingMethod, map: (raw: WireShippingMethod) => raw, idOf: (raw: WireShippingMethod) => raw.id };
    known = { methods: reported(context, 'shipping-method', readRecords(list, items)), readAt: Date.now() };
    return known.methods;
  };
  return {
    async calculate(order, call) {
      const { abilities } = await context.meta.get(call);
      const [raw, named] = await Promise.all([
        context.client.json({ method: 'POST', path: '/v1/orders:calculate', body: calculationRequest(order) }, wireCalculation, call),
        methods(call),
      ]);
      return calculationFromWire(raw, { discounts: abilities.orderDiscounts, surcharges: abilities.surcharges, methods: named });
    },
  };
}

const calculationRequest = (order: OrderRequest): unknown => ({
  customer: order.account.externalId, currency: order.account.currency, shipTo: order.shipToExternalId, poNumber: order.poNumber, requestedDate: order.requestedDate, ...pricingDateOf(order),
  shipComplete: order.shipping === 'ship-complete', shippingMethod: order.shippingMethod, lines: wireLines(order),
});
