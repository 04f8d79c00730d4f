import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { SYNC_TASKS, type SyncTask } from '@portico/domain';
import { CompanyScope } from '@portico/platform-persistence';
import { customerA, customerB, phoneOrderA, seededErp, skuA } from './isolation/seed-erp.js';
import { BffFixture } from './testing/bff-fixture.js';
import type { BuyerClient, GraphqlAnswer } from './testing/buyer-client.js';

// Only so that a failure is told: a busy machine takes its time.
jest.setTimeout(120_000);

let bff: BffFixture;
let buyer: BuyerClient;
let colleague: BuyerClient;
beforeAll(async () => {
  bff = await BffFixture.start({ erp: seededErp(), environment: { NODE_ENV: 'production' } });
  bff.erp.records.orders.put(phoneOrderA.externalId, phoneOrderA);
  for (const task of bff.app.get<SyncTask[]>(SYNC_TASKS, { strict: false })) await task.run(new AbortController().signal);
  await bff.admit({ email: 'buyer@a.example', customers: [customerA] });
  await bff.admit({ email: 'colleague@a.example', customers: [customerA] });
  [buyer, colleague] = [await bff.signedIn('buyer@a.example'), await bff.signedIn('colleague@a.example')];
});
afterAll(() => bff.stop());

const codes = ({ errors }: GraphqlAnswer): readonly string[] => errors.map(({ extensions }) => extensions.code);
const orderId = async (): Promise<string> => (await buyer.data<{ orders: { edges: { node: { id: string } }[] } }>('{ orders(first: 1) { edges { node { id } } } }')).orders.edges[0]?.node.id ?? '';

describe('an order that the ERP has given to another customer', () => {
  it('tells its former buyer nothing new, and gives out no document', async () => {
    const id = await orderId();
    expect((await buyer.fetch(`/files/acknowledgements/${id}`)).status).toBe(200);
    bff.erp.records.orders.put(phoneOrderA.externalId, { ...phoneOrderA, customerExternalId: customerB, poNumber: 'PO-of-B' });
    try {
      const { refreshOrder } = await buyer.data<{ refreshOrder: { poNumber: string } }>('mutation ($id: ID!) { refreshOrder(idempotencyKey: "r1", id: $id) { poNumber } }', { id });
      expect(refreshOrder.poNumber).toBe(phoneOrderA.poNumber);
      expect((await buyer.fetch(`/files/acknowledgements/${id}`)).status).toBe(404);
    } finally {
      bff.erp.records.orders.put(phoneOrderA.externalId, phoneOrderA);
    }
  });
});

describe('GraphQL', () => {
  it('is answered to one JSON document in a POST, and to nothing else', async () => {
    const post = (body: string | FormData, headers: Record<string, string>) => buyer.fetch('/graphql', { method: 'POST', body, headers: { 'x-portico-csrf': '1', ...headers } });
    const query = '{ viewer { permissions } }';
    const form = new FormData();
    form.set('operations', JSON.stringify({ query }));
    const json = { 'content-type': 'application/json' };
    const asked: Readonly<Record<string, Response>> = {
      'a GET': await buyer.fetch(`/graphql?query=${encodeURIComponent(query)}`),
      'a form with files': await post(form, {}),
      'a form': await post(`query=${encodeURIComponent(query)}`, { 'content-type': 'application/x-www-form-urlencoded' }),
      'plain text': await post(JSON.stringify({ query }), { 'content-type': 'text/plain' }),
      'many at once': await post(JSON.stringify([{ query }, { query }]), json),
      'half of it': await post('{"query":', json),
      'no header of ours': await buyer.fetch('/graphql', { method: 'POST', body: JSON.stringify({ query }), headers: json }),
      'another origin': await post(JSON.stringify({ query }), { ...json, origin: 'https://evil.example' }),
      'no origin at all': await post(JSON.stringify({ query }), { ...json, origin: 'null' }),
    };
    for (const [what, response] of Object.entries(asked)) {
      const text = await response.text();
      expect([what, response.status >= 400 && response.status < 500, text.includes('SEE_PRICES'), /node_modules|at \w+ \(/.test(text)]).toEqual([what, true, false, false]);
    }
  });

  it('tells nothing of its schema in production, and takes no query that would cost too much', async () => {
    const deep = (depth: number): string => (depth === 0 ? 'number' : `orders { invoices { ${deep(depth - 1)} } }`);
    for (const query of [
      '{ __schema { types { name } } }', '{ __type(name: "Order") { fields { name } } }', `{ invoices(first: 1) { edges { node { ${deep(6)} } } } }`,
      `{ ${Array.from({ length: 60 }, (_, index) => `a${String(index)}: status { isErpReachable }`).join(' ')} }`, `{ viewer { ${'permissions '.repeat(5_000)} } }`,
      '{ viewer { permission } }',
    ]) {
      const answer = await buyer.query(query);
      expect(answer.data).toBeNull();
      expect(JSON.stringify(answer.errors)).not.toMatch(/Did you mean|permissions|stack/);
    }
  });

  it.each(['1e309', '-1', 'NaN', 'Infinity', '1'.repeat(31), '0x10', '1,5', '٣', ''])('takes no quantity of %s', async (quantity) => {
    const answer = await buyer.query<{ addToCart: { __typename: string } }>('mutation ($lines: [CartLineInput!]!) { addToCart(idempotencyKey: "q", lines: $lines) { __typename } }', { lines: [{ sku: skuA, quantity }] });
    expect(answer.data?.addToCart.__typename ?? codes(answer)[0]).toMatch(/^(CartRefused|BAD_USER_INPUT)$/);
  });

  it('takes no book where a note belongs, and says which field it was', async () => {
    const add = (line: object, count = 1) => buyer.query('mutation ($lines: [CartLineInput!]!) { addToCart(idempotencyKey: "long", lines: $lines) { __typename } }', { lines: Array.from({ length: count }, () => ({ sku: skuA, quantity: '1', ...line })) });
    const check = (input: object) => buyer.query('query ($input: CheckoutInput!) { checkout(input: $input) { canSubmit } }', { input });
    for (const [field, answer] of [
      ['note', await add({ note: 'x'.repeat(2_001) })], ['sku', await add({ sku: 'x'.repeat(201) })], ['unit', await add({ unit: 'x'.repeat(201) })], ['lines', await add({}, 2_001)],
      ['note', await check({ note: 'x'.repeat(4_001) })], ['reference', await check({ reference: 'x'.repeat(201) })], ['poNumber', await check({ poNumber: 'x'.repeat(1_001) })],
    ] as const) {
      expect([codes(answer), answer.errors[0]?.message.startsWith(`${field} has at most`)]).toEqual([['BAD_USER_INPUT'], true]);
    }
  });

  it('asks the database no more often for the history of many orders than for that of one', async () => {
    const reads = jest.spyOn(bff.app.get(CompanyScope, { strict: false }), 'read');
    const scopesFor = async (first: number): Promise<number> => {
      reads.mockClear();
      await buyer.data('query ($first: Int!) { orders(first: $first) { edges { node { history { kind } poDocument { id } } } } }', { first });
      return reads.mock.calls.length;
    };
    for (const number of ['N-1', 'N-2', 'N-3']) bff.erp.records.orders.put(number, { ...phoneOrderA, externalId: number, number, shipments: [] });
    for (const task of bff.app.get<SyncTask[]>(SYNC_TASKS, { strict: false }).filter(({ object }) => object === 'orders')) await task.run(new AbortController().signal);
    expect(await scopesFor(4)).toBe(await scopesFor(1));
    reads.mockRestore();
  });

  it('blames days that no calendar has, and cursors that others made, on who sent them', async () => {
    const cursor = (key: readonly string[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');
    const id = '00000000-0000-0000-0000-000000000000';
    for (const answer of [
      await buyer.query('query ($from: Date) { orders(first: 1, filter: { from: $from }) { totalCount } }', { from: '0000-01-01' }), await buyer.query('query ($from: Date) { invoices(first: 1, filter: { from: $from }) { totalCount } }', { from: '0000-01-01' }),
      await buyer.query('query ($after: String) { orders(first: 1, after: $after) { totalCount } }', { after: cursor(['no day', id]) }),
      await buyer.query('query ($after: String) { invoices(first: 1, after: $after) { totalCount } }', { after: cursor(['due-asc', '2026-02-31', id]) }),
    ]) expect(codes(answer)).toEqual(['BAD_USER_INPUT']);
  });

  it('keeps each person’s idempotency keys apart', async () => {
    const add = (client: BuyerClient, quantity: string) => client.data<{ addToCart: { __typename: string; cart: { lines: { quantity: string }[] } } }>(
      'mutation ($lines: [CartLineInput!]!) { addToCart(idempotencyKey: "shared", lines: $lines) { __typename ... on CartChanged { cart { lines { quantity } } } } }', { lines: [{ sku: skuA, quantity }] });
    expect((await add(buyer, '2')).addToCart.__typename).toBe('CartChanged');
    expect((await add(colleague, '3')).addToCart).toEqual({ __typename: 'CartChanged', cart: { lines: [{ quantity: '3' }] } });
  });
});

describe('an upload', () => {
  const upload = (body: string | FormData, headers: Record<string, string> = {}) => buyer.fetch('/files/po-documents', { method: 'POST', body, headers: { 'x-portico-csrf': '1', ...headers } });
  const document = (name: string): FormData => {
    const form = new FormData();
    form.set('file', new Blob([Buffer.from('%PDF-1.7\n')]), name);
    return form;
  };

  it('that is no form is refused, and is no fault of ours', async () => {
    for (const type of ['application/json', 'text/plain', 'application/octet-stream']) {
      const { status } = await upload('{}', { 'content-type': type });
      expect([type, status >= 400 && status < 500]).toEqual([type, true]);
    }
  });

  it('cannot write headers by its name', async () => {
    const response = await upload(document('a"; filename=evil.html\r\nset-cookie: x=1\u202Efdp.exe'));
    const { url } = await response.json() as { url: string };
    const kept = await buyer.fetch(url);
    expect(kept.headers.get('set-cookie')).toBeNull();
    expect(kept.headers.get('content-disposition')).toMatch(/^inline; filename\*=UTF-8''[\w%.'()*~!-]+$/);
    expect(kept.headers.get('cache-control')).toContain('no-store');
  });

  it('that would make it more than a company may store in a day is refused', async () => {
    const [companyId] = await bff.companiesOf([customerA]);
    await bff.app.get(CompanyScope, { strict: false }).write(companyId ?? '', [], (manager) => manager.query(
      `insert into stored_file (company_id, kind, file_name, content_type, size, content) values ($1, 'po-document', 'big.pdf', 'application/pdf', 524288000, '')`, [companyId]));
    const response = await upload(document('one-more.pdf'));
    expect([response.status, await response.json()]).toEqual([429, { error: 'quota' }]);
  });
});
