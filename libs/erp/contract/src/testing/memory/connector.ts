import type { Clock, PdfDocument } from '@portico/domain';
import type { Abilities } from '../../abilities.js';
import type { ErpConnector } from '../../connector.js';
import { ErpError } from '../../erp-error.js';
import { creditOf } from './crediting.js';
import { calculate, makeOrder } from './ordering.js';
import { post, refusalsOfPayment } from './paying.js';
import { priceOf } from './pricing.js';
import type { MemoryRecords } from './records.js';
import { refusalsOf } from './refusals.js';
import type { MemoryWire } from './wire.js';
import { memoryWriter } from './writer.js';

const pdf = (name: string): PdfDocument => ({ fileName: `${name}.pdf`, content: Buffer.from(`%PDF-1.4\n% ${name}\n%%EOF\n`, 'latin1') });

/** A connector to the memory ERP: the same ports, the same outcomes, no protocol. */
export function memoryConnector(records: MemoryRecords, wire: MemoryWire, abilities: Abilities, clock: Clock): ErpConnector {
  return {
    id: 'memory', abilities, notifications: null,
    catalog: {
      categories: (call) => wire.call(null, () => [...records.categories], call),
      products: (request, call) => wire.call(null, () => records.products.page(request), call),
      assortments: (call) => wire.call(null, () => (abilities.catalog.assortments ? [...records.assortments] : []), call),
      image: (product, image, call) => wire.call(null, () => records.images.get(`${product} ${image}`) ?? null, call),
    },
    customers: {
      customers: (request, call) => wire.call(null, () => records.customers.page(request), call),
      customer: (id, call) => wire.call(null, () => records.customers.get(id), call),
      shipTos: (id, call) => wire.call(null, () => [...(records.shipTos.get(id) ?? [])], call),
      partNumbers: async (ids, call) => ids.length === 0 || !abilities.catalog.partNumbers ? [] : wire.call(null, () =>
        ids.flatMap((customerExternalId) => (records.partNumbers.get(customerExternalId) ?? []).map((number) => ({ customerExternalId, ...number }))), call),
    },
    prices: {
      prices: async ({ account, shipToExternalId, pricingDate, lines }, call) =>
        lines.length === 0 ? [] : wire.call(null, () => lines.map((line) => priceOf(records, abilities, { customer: account.externalId, shipTo: shipToExternalId, date: pricingDate }, line)), call),
    },
    availability: {
      warehouses: (call) => wire.call(null, () => [...records.warehouses], call),
      availability: async ({ skus, warehouses }, call) => skus.length === 0 ? [] : wire.call(null, () => skus.flatMap((sku) => {
        const found = records.stock.get(sku);
        return found ? [{ ...found, stocks: found.stocks.filter((stock) => warehouses?.includes(stock.warehouse) ?? true) }] : [];
      }), call),
    },
    credit: { credit: async (account, call) => (abilities.credit.figures ? wire.call(null, () => creditOf(records, account), call) : noCredit()) },
    calculator: { calculate: (order, call) => wire.call(null, () => calculate(records, abilities, clock, order), call) },
    orders: {
      orders: (request, call) => wire.call(null, () => records.orders.page(request), call),
      order: (id, call) => wire.call(null, () => records.orders.get(id), call),
      acknowledgement: (id, call) => wire.call(null, () => (abilities.orders.acknowledgementDocument && records.orders.get(id) ? pdf(id) : null), call),
    },
    orderWriter: memoryWriter(wire, {
      step: 'create',
      find: (reference) => records.orderByReference(reference),
      refuse: (request) => refusalsOf(records, abilities, clock, request),
      make: (reference, request) => {
        const order = makeOrder(records, abilities, clock, reference, request);
        records.orders.put(order.externalId, order);
        return order;
      },
    }),
    invoices: {
      invoices: (request, call) => wire.call(null, () => records.invoices.page(request), call),
      invoice: (id, call) => wire.call(null, () => records.invoices.get(id), call),
      document: (id, call) => wire.call(null, () => (abilities.invoices.document && records.invoices.get(id)?.hasDocument ? pdf(id) : null), call),
    },
    paymentWriter: abilities.payments.post
      ? memoryWriter(wire, {
          step: 'post',
          find: (reference) => records.payments.get(reference) ?? null,
          refuse: (posting) => refusalsOfPayment(records, posting),
          make: (reference, posting) => {
            const payment = post(records, posting);
            records.payments.set(reference, payment);
            return payment;
          },
        })
      : { submit: noPayments, lookUp: noPayments },
    async health(call) {
      const isReachable = await wire.call(null, () => true, call).catch(() => false);
      return { isReachable, version: isReachable ? 'memory' : null, latencyMs: 0, clockSkewMs: 0 };
    },
    close: () => Promise.resolve(),
  };
}

const noCredit = (): Promise<never> => Promise.reject(new ErpError('not-supported', 'This ERP gives no credit figures'));
const noPayments = (): Promise<never> => Promise.reject(new ErpError('not-supported', 'This ERP takes no payments'));
