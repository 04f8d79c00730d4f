import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { aMemoryErp } from '@portico/erp-contract/testing';
import { SyncInvoices } from '@portico/server-invoicing';
import { SandboxGateway } from '@portico/server-payments/testing';
import { eventually } from '@portico/testing';
import { BffFixture } from './testing/bff-fixture.js';
import type { BuyerClient } from './testing/buyer-client.js';

interface Message { readonly headers: Record<string, string>; readonly body: string }
interface Invoice { id: string; number: string; state: string; documentUrl: string | null; availableActions: string[]; settlement: { toPay: { amount: string } }; payments: Payment[] }
interface Payment { id: string; reference: string; state: string; stateMessage: string; paymentUrl: string | null }

/** What the gateway sends, kept, and handed on to the bff. */
const messages: Message[] = [];
let post: Server;
let sandbox: SandboxGateway;
let bff: BffFixture;
let lena: BuyerClient;
let jana: BuyerClient;
let nils: BuyerClient;

const deliver = async ({ headers, body }: Message): Promise<number> => (await fetch(`${bff.url}/webhooks/payments`, { method: 'POST', headers, body })).status;
const eur = (amount: string) => ({ amount, currency: 'EUR' });

beforeAll(async () => {
  post = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature } = request.headers;
      const message = { body: Buffer.concat(chunks).toString(), headers: { 'content-type': 'application/json', 'webhook-id': String(id), 'webhook-timestamp': String(timestamp), 'webhook-signature': String(signature) } };
      messages.push(message);
      void deliver(message).then((status) => { response.writeHead(status).end(); });
    });
  });
  await new Promise<void>((resolve) => { post.listen(0, '127.0.0.1', resolve); });
  sandbox = await SandboxGateway.start(`http://127.0.0.1:${String((post.address() as AddressInfo).port)}/`);
  const erp = aMemoryErp().withCustomer({ externalId: '10482' }).withCustomer({ externalId: '10517' })
    .withInvoice({ externalId: '9004711', customerExternalId: '10482', originalBalance: eur('4210.00'), poNumber: '4500118002' })
    .withInvoice({ externalId: '9004712', customerExternalId: '10482', originalBalance: eur('119.00'), openBalance: eur('19.00'), hasDocument: false })
    .withInvoice({ externalId: '9004713', customerExternalId: '10517' });
  bff = await BffFixture.start({ erp, environment: { PAYMENT_GATEWAY_URL: sandbox.options.url, PAYMENT_GATEWAY_KEY: sandbox.options.key } });
  await bff.syncCustomers();
  await bff.app.get(SyncInvoices, { strict: false }).run(new AbortController().signal);
  for (const [email, customer, locale] of [['lena@a.example', '10482', 'en'], ['jana@a.example', '10482', 'de'], ['nils@b.example', '10517', 'en']] as const) await bff.admit({ email, name: email, customers: [customer], locale });
  [lena, jana, nils] = [await bff.signedIn('lena@a.example'), await bff.signedIn('jana@a.example'), await bff.signedIn('nils@b.example')];
}, 120_000);
afterAll(async () => {
  await sandbox.stop();
  post.closeAllConnections();
  await new Promise((resolve) => { post.close(resolve); });
  await bff.stop();
}, 30_000);
afterEach(() => bff.erp.levers.restore());

const invoiceOf = async (client: BuyerClient, number: string): Promise<Invoice> => {
  const { invoices } = await client.data<{ invoices: { edges: { node: Invoice }[] } }>(`query ($search: String) { invoices(first: 5, filter: { search: $search }) { edges { node {
    id number state documentUrl availableActions settlement { toPay { amount } } payments { id reference state stateMessage paymentUrl } } } } }`, { search: number });
  const node = invoices.edges[0]?.node;
  if (!node) throw new Error(`No invoice ${number}`);
  return node;
};
const pay = async (client: BuyerClient, invoice: Invoice, idempotencyKey: string) => (await client.data<{ payInvoice: { payment?: Payment; reason?: string; message?: string } }>(
  `mutation ($input: PayInvoiceInput!) { payInvoice(input: $input) { ... on PaymentStarted { payment { id reference state stateMessage paymentUrl } } ... on PaymentRefused { reason message } } }`,
  { input: { idempotencyKey, invoiceId: invoice.id, expectedAmount: invoice.settlement.toPay.amount } })).payInvoice;

describe('a buyer’s invoices', () => {
  it('are listed with totals, filters, pages and their age', async () => {
    const { invoices } = await lena.data<{ invoices: object }>(`{ invoices(first: 1, filter: { isOpen: true }, sort: OPEN_DESC) { totalCount pageInfo { hasNextPage } edges { node { number openBalance { amount } } }
      totals { currency open { amount } count ageing { bucket count } } freshness { owner } } }`);
    expect(invoices).toMatchObject({
      totalCount: 2, pageInfo: { hasNextPage: true }, edges: [{ node: { number: '9004711', openBalance: { amount: '4210.00' } } }], totals: [{ currency: 'EUR', open: { amount: '4229.00' }, count: 2 }], freshness: { owner: 'ERP' },
    });
  });

  it('refuse a page that is too large or a cursor of another order', async () => {
    const { invoices } = await lena.data<{ invoices: { pageInfo: { endCursor: string } } }>('{ invoices(first: 1, sort: NUMBER) { pageInfo { endCursor } } }');
    const code = async (query: string, variables = {}): Promise<unknown> => (await lena.query(query, variables)).errors[0]?.extensions['code'];
    expect(await code('{ invoices(first: 201) { totalCount } }')).toBe('BAD_USER_INPUT');
    expect(await code('query ($after: String) { invoices(first: 1, sort: DUE_ASC, after: $after) { totalCount } }', { after: invoices.pageInfo.endCursor })).toBe('BAD_USER_INPUT');
    expect(await code('{ invoices(first: 1, after: "nonsense") { totalCount } }')).toBe('BAD_USER_INPUT');
  });

  it('say live that the ERP is down, rather than show what was copied', async () => {
    const { id } = await invoiceOf(lena, '9004711');
    await bff.erp.levers.misbehave('failing');
    const { data, errors } = await lena.query('query ($id: ID!) { invoice(id: $id, live: true) { number } }', { id });
    expect({ data, code: errors[0]?.extensions['code'] }).toEqual({ data: { invoice: null }, code: 'ERP_UNAVAILABLE' });
    expect((await lena.data<{ invoice: object }>('query ($id: ID!) { invoice(id: $id) { number } }', { id })).invoice).toEqual({ number: '9004711' });
  });
});

describe('the document of an invoice', () => {
  it('opens in the browser, and is kept nowhere', async () => {
    const { documentUrl } = await invoiceOf(lena, '9004711');
    const response = await lena.fetch(documentUrl ?? '');
    expect(response.status).toBe(200);
    expect(Object.fromEntries(['content-type', 'content-disposition', 'cache-control', 'x-content-type-options'].map((name) => [name, response.headers.get(name)]))).toEqual({
      'content-type': 'application/pdf', 'content-disposition': 'inline; filename="invoice-9004711.pdf"', 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff',
    });
    expect((await response.text()).startsWith('%PDF-')).toBe(true);
  });

  it('is not there for another company, nor for no one, and each answer is a sentence', async () => {
    const { documentUrl } = await invoiceOf(lena, '9004711');
    const [foreign, unknown] = [await nils.fetch(documentUrl ?? ''), await nils.fetch('/files/invoices/00000000-0000-4000-8000-000000000000')];
    expect([foreign.status, await foreign.text()]).toEqual([unknown.status, await unknown.text()]);
    expect(foreign.status).toBe(404);
    expect((await bff.client().fetch(documentUrl ?? '')).status).toBe(401);
  });

  it('says in the person’s language that there is none, or that the ERP is down', async () => {
    const without = await invoiceOf(jana, '9004712');
    expect(without.documentUrl).toBeNull();
    const none = await jana.fetch(`/files/invoices/${without.id}`);
    expect([none.status, await none.text()]).toEqual([404, expect.stringContaining('hat das ERP kein Dokument')]);
    const { documentUrl } = await invoiceOf(jana, '9004711');
    await bff.erp.levers.misbehave('unreachable');
    const down = await jana.fetch(documentUrl ?? '');
    expect([down.status, down.headers.get('retry-after'), await down.text()]).toEqual([503, expect.stringMatching(/^\d+$/), expect.stringContaining('gerade nicht')]);
  });
});

describe('paying in the browser', () => {
  it('is settled by the gateway’s message alone, once, however often it comes', async () => {
    const invoice = await invoiceOf(lena, '9004711');
    expect(invoice.availableActions).toEqual(['PAY', 'DOWNLOAD']);
    const { payment } = await pay(lena, invoice, 'k1');
    expect(payment).toMatchObject({ state: 'STARTED', paymentUrl: expect.stringContaining(sandbox.options.url) });
    expect((await invoiceOf(jana, '9004711')).payments).toEqual([expect.objectContaining({ id: payment?.id, paymentUrl: null })]);
    expect(await pay(jana, invoice, 'k2')).toMatchObject({ reason: 'PAYMENT_UNDER_WAY', message: expect.stringContaining(`lena@a.example bezahlt diese Rechnung gerade (${payment?.reference ?? ''})`) });
    expect(await sandbox.pay(payment?.reference ?? '')).toBe('paid');
    const after = await eventually('the message was taken', async () => {
      const seen = await invoiceOf(jana, '9004711');
      return seen.state === 'PAYMENT_PENDING' ? seen : null;
    });
    expect(after).toMatchObject({ availableActions: ['DOWNLOAD'], payments: [{ state: 'CAPTURED', stateMessage: '4.210,00\u00a0€ eingegangen. Die Zahlung wird im ERP gebucht.' }] });
    const captured = messages.find(({ body }) => body.includes('session.captured') && body.includes(payment?.reference ?? ''));
    if (!captured) throw new Error('No message');
    expect(await Promise.all(Array.from({ length: 5 }, () => deliver(captured)))).toEqual([204, 204, 204, 204, 204]);
    const pending = await jana.data<{ invoices: { totalCount: number } }>('{ invoices(first: 5, filter: { states: [PAYMENT_PENDING] }) { totalCount } }');
    expect(pending.invoices.totalCount).toBe(1);
    expect(await pay(jana, invoice, 'k3')).toMatchObject({ reason: 'PAYMENT_UNDER_WAY' });
    expect((await pay(lena, invoice, 'k1')).payment).toMatchObject({ id: payment?.id, state: 'CAPTURED' });
  }, 60_000);

  it('takes no forged, altered or old message, and none of another installation', async () => {
    const [message] = messages;
    if (!message) throw new Error('No message');
    expect(await deliver({ ...message, body: message.body.replace('PAY-', 'PAX-') })).toBe(401);
    expect(await deliver({ ...message, headers: { ...message.headers, 'webhook-timestamp': '1700000000' } })).toBe(401);
    expect(await deliver({ body: message.body, headers: { 'content-type': 'application/json' } })).toBe(401);
  });

  it('asks the gateway on return, and gives up when the person says so', async () => {
    const invoice = await invoiceOf(lena, '9004712');
    const { payment } = await pay(lena, invoice, 'k4');
    const settle = async (client: BuyerClient, key: string) => (await client.data<{ settlePayment: Payment | null }>('mutation ($key: String!, $id: ID!) { settlePayment(idempotencyKey: $key, id: $id) { id reference state stateMessage paymentUrl } }', { key, id: payment?.id })).settlePayment;
    expect(await settle(nils, 's1')).toBeNull();
    expect(await settle(lena, 's2')).toMatchObject({ state: 'STARTED' });
    const cancel = async (client: BuyerClient, key: string) => (await client.data<{ cancelPayment: Payment | null }>('mutation ($key: String!, $id: ID!) { cancelPayment(idempotencyKey: $key, id: $id) { id reference state stateMessage paymentUrl } }', { key, id: payment?.id })).cancelPayment;
    expect(await cancel(jana, 'c1')).toBeNull();
    expect(await cancel(lena, 'c2')).toMatchObject({ state: 'CANCELLED', stateMessage: 'The payment was cancelled. Nothing was charged.', paymentUrl: null });
    expect((await invoiceOf(lena, '9004712')).availableActions).toEqual(['PAY']);
  });
});
