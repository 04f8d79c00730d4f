import { afterEach, describe, expect, it } from '@jest/globals';
import type { OrderRequest } from '@portico/domain';
import type { ErpConnector, ErpRecordProblem } from '@portico/erp-contract';
import { openHttpConnector } from './index.js';
import { aWireErp, metaReply, type WireErp } from './testing/wire-erp.js';
import { wireOrderSample, wirePriceSample, wireShipmentSample } from './testing/wire-samples.js';

const account = { externalId: '10482', currency: 'EUR' };
const request: OrderRequest = {
  account, shipToExternalId: '1', poNumber: 'PO-1', requestedDate: '2026-12-09', pricingDate: '2026-12-09', shipping: 'ship-complete', shippingMethod: null, note: null,
  lines: [{ lineId: 'a', sku: 'BOX', quantity: '10', unit: 'BX', expectedPrice: { amount: '1', currency: 'EUR', unit: 'PCE', priceQuantity: '1' }, note: null }],
};
const key = { reference: 'R-1', revision: 2 };

describe('the HTTP connector', () => {
  const open: { erp: WireErp; connector: ErpConnector; problems: ErpRecordProblem[] }[] = [];
  const connect = async (answers: Parameters<typeof aWireErp>[0]) => {
    const erp = await aWireErp(answers);
    const problems: ErpRecordProblem[] = [];
    const connector = openHttpConnector({ baseUrl: erp.url, token: 'secret', report: (problem) => problems.push(problem) });
    open.push({ erp, connector, problems });
    return { erp, connector, problems };
  };
  afterEach(async () => {
    for (const { erp, connector } of open.splice(0)) { await connector.close(); await erp.close(); }
  });
  const submit = async (...replies: Parameters<typeof aWireErp>[0][string][]) => {
    const { connector, erp } = await connect({ 'POST /v1/orders': (call) => { const next = replies.shift() ?? {}; return typeof next === 'function' ? next(call) : next; }, 'GET /v1/orders': { json: { items: [], nextCursor: null, watermark: 'w' } } });
    return { outcome: await connector.orderWriter.submit(key, request), calls: erp.calls };
  };
  const problem = (status: number, type: string, more: Readonly<Record<string, unknown>> = {}) => ({ status, json: { type: `urn:erp:${type}`, title: type, status, ...more } });

  describe('when it writes', () => {
    it('sends reference and revision as the key, the reference in the body, and no price', async () => {
      const { outcome, calls } = await submit({ status: 201, json: wireOrderSample() });
      expect(outcome).toMatchObject({ kind: 'confirmed', value: { number: 'SO-1', reference: 'R-1' } });
      expect(calls[0]?.headers).toMatchObject({ 'idempotency-key': 'R-1:2', authorization: 'Bearer secret' });
      expect(calls[0]?.body).toEqual({
        reference: 'R-1', customer: '10482', currency: 'EUR', poNumber: 'PO-1', shipTo: '1', requestedDate: '2026-12-09', pricingDate: '2026-12-09', shipComplete: true, shippingMethod: null, note: null,
        lines: [{ lineId: 'a', sku: 'BOX', unit: 'BX', quantity: '10', note: null }],
      });
    });

    it('is refused for every reason the ERP names', async () => {
      const errors = [
        { type: 'urn:erp:po-duplicate', pointer: '/poNumber', detail: 'used by SO-9' }, { type: 'urn:erp:quantity-multiple', pointer: '/lines/0/quantity', lineId: 'a', detail: 'by 12' },
        { type: 'urn:erp:added-later', pointer: '', detail: 'new rule' },
      ];
      const { outcome } = await submit(problem(422, 'po-duplicate', { errors }));
      expect(outcome).toEqual({ kind: 'rejected', reasons: [
        { reason: 'po-number', lineId: null, erpMessage: 'used by SO-9' }, { reason: 'quantity', lineId: 'a', erpMessage: 'by 12' }, { reason: 'other', lineId: null, erpMessage: 'new rule' },
      ] });
    });

    it.each([
      ['the ERP broke', problem(500, 'internal')], ['a gateway was unavailable', { status: 503, body: 'upstream gone', headers: { 'content-type': 'text/plain', 'retry-after': '2' } }], ['a 503 is not the contract’s own', problem(503, 'overloaded')], ['another status claims to be unavailable', problem(502, 'unavailable')], ['the connection was cut', { cut: true }],
      ['the first is still running', problem(409, 'request-in-progress')], ['the answer is not an order', { status: 201, json: { number: 'SO-1' } }],
      ['something else answered', { body: '<html>', headers: { 'content-type': 'text/html' } }], ['it was sent elsewhere', { status: 302, headers: { location: '/' } }],
    ])('does not know how it ended when %s', async (_why, reply) => {
      expect((await submit(reply)).outcome).toMatchObject({ kind: 'outcome-unknown' });
    });

    it.each([
      ['it came too fast', { ...problem(429, 'rate-limited'), headers: { 'retry-after': '3' } }, 3000],
      ['the ERP certifies that nothing was done', problem(503, 'unavailable'), null],
      ['the ERP certifies so and names its wait', { ...problem(503, 'unavailable'), headers: { 'retry-after': '9' } }, 9000],
      ['the token is wrong', problem(401, 'unauthorized'), null], ['a gateway has no such route', { status: 404, body: 'nope', headers: { 'content-type': 'text/plain' } }, null],
    ])('is deferred when %s', async (_why, reply, retryAfterMs) => {
      expect((await submit(reply)).outcome).toMatchObject({ kind: 'deferred', retryAfterMs });
    });

    it('is deferred when nobody listens', async () => {
      const connector = openHttpConnector({ baseUrl: 'http://127.0.0.1:9', token: 't' });
      expect(await connector.orderWriter.submit(key, request)).toMatchObject({ kind: 'deferred' });
      await connector.close();
    });

    it.each(['duplicate-reference', 'duplicate-key-mismatch'])('takes the order that the ERP has already when it answers %s', async (type) => {
      const { connector } = await connect({
        'POST /v1/orders': problem(409, type, { existing: 'SO-1' }),
        'GET /v1/orders': ({ path }) => ({ json: { items: path.includes('reference=R-1') ? [wireOrderSample()] : [], nextCursor: null, watermark: 'w' } }),
      });
      expect(await connector.orderWriter.submit(key, request)).toMatchObject({ kind: 'confirmed', value: { number: 'SO-1' } });
    });

    it('never sends anything twice by itself', async () => {
      const { calls } = await submit(problem(500, 'internal'));
      expect(calls.filter((call) => call.method === 'POST')).toHaveLength(1);
    });
  });

  describe('when it reads', () => {
    it('rejects a record it cannot read by its name, and reads its neighbours', async () => {
      const { connector } = await connect({ 'GET /v1/orders': { json: { items: [wireOrderSample(), wireOrderSample({ number: 'SO-2', state: 'teleported' }), { id: 7 }], nextCursor: null, watermark: 'w1' } } });
      const page = await connector.orders.orders({ cursor: null, watermark: null, limit: 100 });
      expect(page.items.map((order) => order.number)).toEqual(['SO-1']);
      expect(page.rejected).toMatchObject([{ externalId: 'SO-2', reason: expect.stringContaining('state: ') }, { externalId: 'record 3 of its page' }]);
      expect(page.watermark).toBe('w1');
    });

    it('hands the watermark on with the last page only, and walks anew when the ERP does not know ours', async () => {
      const { connector, erp } = await connect({ 'GET /v1/products': ({ path }) =>
        path.includes('changedSince') ? problem(400, 'invalid-cursor') : { json: { items: [], nextCursor: path.includes('cursor=') ? null : 'c2', watermark: 'w1' } } });
      expect(await connector.catalog.products({ cursor: null, watermark: 'ancient', limit: 9 })).toMatchObject({ nextCursor: 'c2', watermark: null });
      expect(await connector.catalog.products({ cursor: 'c2', watermark: 'ancient', limit: 9 })).toMatchObject({ nextCursor: null, watermark: 'w1' });
      expect(erp.calls.map((call) => call.path)).toEqual(['/v1/products?limit=9&changedSince=ancient', '/v1/products?limit=9', '/v1/products?limit=9&cursor=c2']);
    });

    it('answers every price line: prices, gaps, unmarked zeros, and those it cannot read', async () => {
      const lines = [wirePriceSample('0'), { kind: 'gap', lineId: '1', sku: 'X', unit: 'BX', quantity: '1', reason: 'unknown-sku' }, wirePriceSample('2', { netUnitPrice: '0.00' }), wirePriceSample('3', { netUnitPrice: '0.00', noCharge: true }), wirePriceSample('4', { netUnitPrice: 8.4 })];
      const { connector, problems } = await connect({ 'POST /v1/prices:batch': { json: { customer: '10482', currency: 'EUR', pricingDate: '2026-03-02', asOf: '2026-03-02T00:00:00Z', lines } } });
      const asked = lines.map(() => ({ sku: 'BOX', unit: 'BX', quantity: '10' }));
      const answers = await connector.prices.prices({ account, shipToExternalId: null, pricingDate: '2026-03-02', lines: asked });
      expect(answers.map((answer) => (answer.kind === 'gap' ? answer.reason : `${answer.price.amount} per ${answer.price.priceQuantity}`))).toEqual(['8.4371 per 100', 'unknown-sku', 'unmarked-zero', '0.00 per 100', 'price-on-request']);
      expect(answers[0]).toMatchObject({ listPrice: { amount: '8.00' }, breaks: [{ fromQuantity: '5', unit: 'BX', price: { amount: '8.4371', unit: 'PCE' } }], explanation: { kind: 'contract', reference: 'RA-2026-118', steps: ['contract RA-2026-118', 'break from 5 BX'] } });
      expect(problems).toMatchObject([{ object: 'price', externalId: 'BOX' }]);
    });

    it('asks for as many lines at once as the ERP takes', async () => {
      const { connector, erp } = await connect({
        'GET /v1/meta': { json: metaReply({}, { pricesPerBatch: 20 }) },
        'POST /v1/prices:batch': ({ body }) => ({ json: { customer: '10482', currency: 'EUR', pricingDate: '2026-03-02', lines: (body as { lines: { lineId: string }[] }).lines.map((line) => wirePriceSample(line.lineId)) } }),
      });
      const lines = Array.from({ length: 48 }, () => ({ sku: 'BOX', unit: 'BX', quantity: '10' }));
      expect(await connector.prices.prices({ account, shipToExternalId: null, pricingDate: '2026-03-02', lines })).toHaveLength(48);
      expect(erp.calls).toHaveLength(3);
      expect(connector.abilities.prices.maxCalls({ lines: 48, distinctQuantities: 1 })).toBe(3);
    });

    it('does not read a gateway’s 404 as "no such customer"', async () => {
      const { connector } = await connect({ 'GET /v1/customers/77': problem(404, 'not-found') });
      expect(await connector.customers.customer('77')).toBeNull();
      await expect(connector.customers.customer('78')).rejects.toMatchObject({ kind: 'malformed' });
    });

    it('keeps an id with a slash one segment of its path', async () => {
      const { connector, erp } = await connect({});
      await connector.catalog.image('007-10/A', 'front').catch(() => undefined);
      expect(erp.calls[0]?.path).toBe('/v1/products/007-10%2FA/image/front');
    });

    it('gives an order its own part of a shared shipment, on the seller’s day', async () => {
      const { connector } = await connect({ 'GET /v1/orders/SO-1': { json: wireOrderSample({ state: 'partially-shipped', shipments: [wireShipmentSample()] }) } });
      expect((await connector.orders.order('SO-1'))?.shipments).toMatchObject([{ number: 'SH-1', state: 'shipped', shippedOn: '2026-03-03', lines: [{ orderLineExternalId: 'SO-1/1', quantity: '4' }] }]);
    });

    it('calls tax an estimate until the order is invoiced, and leaves no figure where the ERP has none', async () => {
      const taxOf = async (tax: string, state: string) => {
        const { connector } = await connect({ 'GET /v1/meta': { json: metaReply({ tax }) }, 'GET /v1/orders/SO-1': { json: wireOrderSample({ state }) } });
        return (await connector.orders.order('SO-1'))?.tax;
      };
      expect(await taxOf('estimate', 'open')).toEqual({ amount: { amount: '2.76', currency: 'EUR' }, certainty: 'estimate' });
      expect(await taxOf('estimate', 'invoiced')).toMatchObject({ certainty: 'exact' });
      expect(await taxOf('none', 'open')).toEqual({ amount: null, certainty: 'none' });
    });

    it('walks invoices and then what payments left unapplied, each from its own watermark', async () => {
      const payment = (number: string, unappliedAmount: string) => ({
        number, reference: null, customer: '10482', currency: 'EUR', amount: '100.00', method: 'transfer', receivedOn: '2025-11-03', postedAt: '2025-11-03T10:00:00Z', gatewayReference: null,
        applications: [], unappliedAmount, changedAt: '2025-11-03T10:00:00Z',
      });
      const { connector, erp } = await connect({
        'GET /v1/invoices': { json: { items: [], nextCursor: null, watermark: 'i1' } },
        'GET /v1/payments': { json: { items: [payment('P-1', '40.50'), payment('P-2', '0.00')], nextCursor: null, watermark: 'p1' } },
      });
      const first = await connector.invoices.invoices({ cursor: null, watermark: null, limit: 50 });
      expect(first).toMatchObject({ items: [], watermark: null });
      const second = await connector.invoices.invoices({ cursor: first.nextCursor, watermark: null, limit: 50 });
      expect(second.items).toMatchObject([{ externalId: 'payment:P-1', kind: 'unapplied-cash', openBalance: { amount: '-40.5', currency: 'EUR' }, hasDocument: false }]);
      expect(second).toMatchObject({ withdrawn: ['payment:P-2'], nextCursor: null });
      const next = await connector.invoices.invoices({ cursor: null, watermark: second.watermark, limit: 50 });
      await connector.invoices.invoices({ cursor: next.nextCursor, watermark: second.watermark, limit: 50 });
      expect(erp.calls.slice(2).map((call) => call.path)).toEqual(['/v1/invoices?limit=50&changedSince=i1', '/v1/payments?limit=50&changedSince=p1']);
    });

    it('promises only what the contract does until the ERP has told its abilities', async () => {
      const connector = openHttpConnector({ baseUrl: 'http://127.0.0.1:9', token: 't' });
      expect(connector.abilities).toMatchObject({ prices: { breaks: false }, credit: { figures: false }, payments: { post: false }, writeConcurrency: 'one', settleAfterMs: 300_000 });
      await connector.close();
      const { connector: told } = await connect({});
      await told.health();
      expect(told.abilities).toMatchObject({ prices: { breaks: true }, credit: { figures: true }, payments: { post: true }, writeConcurrency: 'per-aggregate', settleAfterMs: 30_000 });
    });
  });
});
