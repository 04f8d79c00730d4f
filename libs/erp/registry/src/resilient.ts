import type { ErpConnector, ErpHealthMonitor } from '@portico/erp-contract';
import { CallPolicy, type CallPolicyOptions } from '@portico/platform-resilience';
import { Guard } from './guard.js';
import { judgeErpCalls } from './judge-erp-calls.js';
import { PolicyMonitor } from './monitor.js';
import { RecordProblems } from './record-problems.js';
import { resilientWriter } from './resilient-writer.js';

/** Defaults as in CallPolicyOptions. `fleet` caps calls across processes; without it `maxConcurrent` holds in each process. */
export type ResilienceOptions = Partial<Omit<CallPolicyOptions, 'name' | 'judge'>> & {
  readonly problems?: RecordProblems;
  /** After the connector is closed. */
  readonly onClose?: () => Promise<void>;
};

export interface ResilientErpConnector extends ErpConnector {
  readonly monitor: ErpHealthMonitor;
}

/**
 * The same connector behind one policy for all its calls: deadlines, reads tried again, writes never, few places with a share
 * for buyers, a breaker. `health` passes beside it: an operator may look while the breaker is open.
 */
export function resilient(connector: ErpConnector, { problems = new RecordProblems(), onClose, ...options }: ResilienceOptions = {}): ResilientErpConnector {
  const policy = new CallPolicy({ ...options, name: connector.id, judge: judgeErpCalls });
  const guard = new Guard(policy);
  const { catalog, customers, prices, availability, credit, calculator, orders, invoices } = connector;
  return {
    id: connector.id,
    get abilities() { return connector.abilities; },
    monitor: new PolicyMonitor(connector.id, policy, problems),
    notifications: connector.notifications,
    catalog: {
      categories: (call) => guard.read('categories', (o) => catalog.categories(o), call),
      products: (request, call) => guard.read('products', (o) => catalog.products(request, o), call),
      assortments: (call) => guard.read('assortments', (o) => catalog.assortments(o), call),
      image: (product, image, call) => guard.read('image', (o) => catalog.image(product, image, o), call),
    },
    customers: {
      customers: (request, call) => guard.read('customers', (o) => customers.customers(request, o), call),
      customer: (id, call) => guard.read('customer', (o) => customers.customer(id, o), call),
      shipTos: (id, call) => guard.read('ship-tos', (o) => customers.shipTos(id, o), call),
      partNumbers: (ids, call) => guard.read('part-numbers', (o) => customers.partNumbers(ids, o), call),
    },
    prices: { prices: (request, call) => guard.read('prices', (o) => prices.prices(request, o), call) },
    availability: {
      warehouses: (call) => guard.read('warehouses', (o) => availability.warehouses(o), call),
      availability: (request, call) => guard.read('availability', (o) => availability.availability(request, o), call),
    },
    credit: { credit: (account, call) => guard.read('credit', (o) => credit.credit(account, o), call) },
    calculator: { calculate: (order, call) => guard.read('calculation', (o) => calculator.calculate(order, o), call) },
    orders: {
      orders: (request, call) => guard.read('orders', (o) => orders.orders(request, o), call),
      order: (id, call) => guard.read('order', (o) => orders.order(id, o), call),
      acknowledgement: (id, call) => guard.read('acknowledgement', (o) => orders.acknowledgement(id, o), call),
    },
    orderWriter: resilientWriter(guard, 'order', connector.orderWriter),
    invoices: {
      invoices: (request, call) => guard.read('invoices', (o) => invoices.invoices(request, o), call),
      invoice: (id, call) => guard.read('invoice', (o) => invoices.invoice(id, o), call),
      document: (id, call) => guard.read('invoice-document', (o) => invoices.document(id, o), call),
    },
    paymentWriter: resilientWriter(guard, 'payment', connector.paymentWriter),
    health: (call) => connector.health(call),
    async close() {
      await connector.close();
      await onClose?.();
    },
  };
}
