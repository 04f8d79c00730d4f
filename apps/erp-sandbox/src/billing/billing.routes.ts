import type { FastifyInstance } from 'fastify';
import { loadCreditFigures } from '../credit/credit-figures.js';
import { firstRow } from '../database/database.js';
import type { Sandbox } from '../sandbox.js';
import type { CustomerRow, PaymentRow } from '../seed/world.js';
import { listRoute } from '../wire/list-route.js';
import type { ListQuery } from '../wire/page.js';
import { Problem } from '../wire/problem.js';
import { claimReference, performWrite } from '../wire/write.js';
import { acknowledgementPdf, invoicePdf } from './documents.js';
import { invoiceRecords, type StoredInvoice } from './invoice-records.js';
import { paymentRecords } from './payment-records.js';
import { postPayment, type NewPayment } from './post-payment.js';

interface InvoiceQuery extends ListQuery { customer?: string; kind?: string; status?: 'open' | 'closed'; dueBefore?: string; order?: string }
interface PaymentQuery extends ListQuery { reference?: string; customer?: string }

export function billingRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  invoiceRoutes(app, sandbox);
  paymentRoutes(app, sandbox);
  app.get<{ Params: { no: string } }>('/v1/invoices/:no/pdf', { config: { operation: 'getInvoicePdf' } }, async ({ params }, reply) =>
    reply.header('content-type', 'application/pdf').send(await invoicePdf(sandbox.pool, params.no)));
  app.get<{ Params: { no: string } }>('/v1/orders/:no/acknowledgement.pdf', { config: { operation: 'getAcknowledgementPdf' } }, async ({ params }, reply) =>
    reply.header('content-type', 'application/pdf').send(await acknowledgementPdf(sandbox.pool, params.no)));
  app.get<{ Params: { no: string } }>('/v1/customers/:no/credit', { config: { operation: 'getCredit' } }, async ({ params }) => {
    const customer = await firstRow<CustomerRow>(sandbox.pool, 'select * from customer where number = $1', [params.no]);
    const figures = customer && await loadCreditFigures(sandbox.pool, customer);
    if (!figures) throw new Problem('not-found', `Customer ${params.no} has no credit account.`);
    const clock = await firstRow<{ now: string }>(sandbox.pool, 'select erp_now() as now');
    return {
      creditAccountId: figures.accountId, currency: figures.currency, asOf: clock?.now, hasLimit: figures.limit !== null, creditLimit: figures.limit,
      outstanding: figures.outstanding, openOrders: figures.openOrders, deliveredNotInvoiced: figures.deliveredNotInvoiced, unappliedCash: figures.unappliedCash,
      exposure: figures.exposure, availableCredit: figures.available, includesTax: { outstanding: true, openOrders: true, deliveredNotInvoiced: true },
      openOrdersIncludeHeld: true, referencesNotInExposure: [], otherCurrencies: figures.otherCurrencies,
    };
  });
}

function invoiceRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  listRoute<StoredInvoice, InvoiceQuery>(app, sandbox, {
    url: '/v1/invoices', operation: 'listInvoices',
    listing: (query) => ({
      from: 'invoice', key: 'number',
      where: [
        ...(query.customer === undefined ? [] : [['customer = ?', query.customer] as const]),
        ...(query.kind === undefined ? [] : [['kind = ?', query.kind] as const]),
        ...(query.status === undefined ? [] : [['(open_balance <> 0) = ?', query.status === 'open'] as const]),
        ...(query.dueBefore === undefined ? [] : [['due_date < ?', query.dueBefore] as const]),
        ...(query.order === undefined ? [] : [['order_numbers @> ?', [query.order]] as const]),
      ],
    }),
    records: async (found, db) => await invoiceRecords(db, found),
  });
  app.get<{ Params: { no: string } }>('/v1/invoices/:no', { config: { operation: 'getInvoice' } }, async ({ params }) => {
    const row = await firstRow<StoredInvoice>(sandbox.pool, 'select * from invoice where number = $1', [params.no]);
    const [record] = row ? await invoiceRecords(sandbox.pool, [row]) : [];
    if (!record) throw new Problem('not-found', `There is no invoice ${params.no}.`);
    return record;
  });
}

function paymentRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  const { pool, contract, chaos } = sandbox;
  app.post('/v1/payments', { config: { operation: 'createPayment' } }, async (request, reply) => {
    const payment = contract.checkBody<NewPayment & { reference: string }>('createPayment', request.body);
    return await performWrite(sandbox, request, reply, payment, async (db) => {
      if (!chaos.current.forgetful) await claimReference(db, 'payment', payment.reference);
      return await postPayment(db, payment);
    });
  });
  listRoute<PaymentRow, PaymentQuery>(app, sandbox, {
    url: '/v1/payments', operation: 'listPayments',
    listing: (query) => ({
      from: 'payment', key: 'number',
      where: [
        ...(query.reference === undefined ? [] : [['reference = ?', query.reference] as const]),
        ...(query.customer === undefined ? [] : [['customer = ?', query.customer] as const]),
      ],
    }),
    records: async (found, db) => await paymentRecords(db, found),
  });
  app.get<{ Params: { no: string } }>('/v1/payments/:no', { config: { operation: 'getPayment' } }, async ({ params }) => {
    const row = await firstRow<PaymentRow>(pool, 'select * from payment where number = $1', [params.no]);
    const [record] = row ? await paymentRecords(pool, [row]) : [];
    if (!record) throw new Problem('not-found', `There is no payment ${params.no}.`);
    return record;
  });
}
