import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { anOrder, idsOf, line, stocked, type OrderAnswer, type OrderBody } from '../testing/order-builder.js';
import { startSandbox, type RunningSandbox } from '../testing/start-sandbox.js';

let sandbox: RunningSandbox;
/** Each sold by the piece, priced, in Kessler's assortment. */
let pieces: { sku: string }[];
interface Product { sku: string; salesUnit: string; stockUnit: string; orderMultiple: string; minimumQuantity: string; categoryIds: string[]; status: string; units: unknown[] }

beforeAll(async () => {
  sandbox = await startSandbox();
  const { items } = await sandbox.api.all<Product>('listProducts', { query: { limit: 500 } });
  const dirty = new Set((await sandbox.control<{ items: { ids: string[] }[] }>('GET', '/dirt')).items.flatMap((one) => one.ids));
  pieces = items.filter((one) => one.salesUnit === 'PCE' && one.stockUnit === 'PCE' && one.orderMultiple === '1' && one.status === 'active' && one.categoryIds[0] && !one.categoryIds[0].startsWith('PT') && !dirty.has(one.sku));
}, 60_000);
afterAll(async () => { await sandbox.stop(); });
afterEach(async () => { await sandbox.control('DELETE', '/chaos'); });

const piece = (i: number): string => pieces[i]?.sku ?? '';
const send = (body: OrderBody, key = body.reference) => sandbox.api.call<OrderAnswer & { type?: string; existing?: string; errors?: Record<string, unknown>[] }>('createOrder', { body, headers: { 'idempotency-key': key } });
const countOf = async (reference: string): Promise<number> => (await sandbox.control<{ total: number }>('GET', `/orders?prefix=${reference}`)).total;
const reasons = async (change: Partial<OrderBody>): Promise<unknown[]> => {
  const { status, body } = await send(anOrder(change));
  expect(status).toBe(422);
  expect(body.type).toBe(body.errors?.[0]?.['type']);
  return body.errors ?? [];
};

describe('an order is placed once', () => {
  it('when it is sent again with the same key, and the first answer comes again', async () => {
    const order = anOrder({ lines: [line(piece(0), 'PCE', '2')] });
    const first = await send(order);
    const again = await send(order);
    expect([first.status, first.headers.get('idempotency-replayed')]).toEqual([201, null]);
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
    expect(again.bytes.equals(first.bytes)).toBe(true);
    expect(await countOf(order.reference)).toBe(1);
  });

  it('when it is sent twenty times at once', async () => {
    const order = anOrder({ lines: [line(piece(0), 'PCE', '1')] });
    const answers = await Promise.all(Array.from({ length: 20 }, () => send(order)));
    expect(new Set(answers.map((answer) => answer.body.number)).size).toBe(1);
    expect(await countOf(order.reference)).toBe(1);
  });

  it('when another key carries the same reference', async () => {
    const order = anOrder({ lines: [line(piece(0), 'PCE', '1')] });
    const first = await send(order);
    const other = await send(order, `${order.reference}-r2`);
    expect([other.status, other.body.type, other.body.existing]).toEqual([409, 'urn:erp:duplicate-reference', first.body.number]);
  });

  it('and a key is not taken for another body', async () => {
    const order = anOrder({ lines: [line(piece(0), 'PCE', '1')] });
    await send(order);
    expect((await send({ ...order, shippingMethod: 'EXP' })).body).toMatchObject({ type: 'urn:erp:duplicate-key-mismatch', status: 409 });
  });

  it('when the reply is lost, and is found by our reference', async () => {
    await sandbox.control('PUT', '/chaos', { deafAfterWrite: { next: 1 } });
    const order = anOrder({ lines: [line(piece(0), 'PCE', '1')] });
    await expect(send(order)).rejects.toThrow('fetch failed');
    expect((await sandbox.api.all('listOrders', { query: { reference: order.reference } })).items).toHaveLength(1);
    expect((await send(order)).headers.get('idempotency-replayed')).toBe('true');
    expect(await countOf(order.reference)).toBe(1);
  });

  it('when the ERP fails before or after it wrote', async () => {
    await sandbox.control('PUT', '/chaos', { failure: { next: 12 } });
    const orders = Array.from({ length: 12 }, () => anOrder({ lines: [line(piece(0), 'PCE', '1')] }));
    for (const order of orders) expect((await send(order)).body.type).toBe('urn:erp:internal');
    for (const order of orders) expect((await send(order)).status).toBe(201);
    for (const order of orders) expect(await countOf(order.reference)).toBe(1);
  });

  it('when the ERP is killed while the create is still running: then there is none, and the next send makes it', async () => {
    const order = anOrder({ lines: [line(piece(0), 'PCE', '1')] });
    await sandbox.control('PUT', '/chaos', { slowWrite: { beforeCommitMs: 4000, next: 1 } });
    const lost = send(order).catch((error: unknown) => String(error));
    await arrived('createOrder');
    await sandbox.kill();
    expect(await lost).toContain('fetch failed');
    await sandbox.restart();
    expect(await countOf(order.reference)).toBe(0);
    expect((await send(order)).status).toBe(201);
    expect(await countOf(order.reference)).toBe(1);
  }, 30_000);

  it('or not at all when it would be written later than the ERP promises', async () => {
    const order = anOrder({ lines: [line(piece(0), 'PCE', '1')] });
    await sandbox.control('PUT', '/chaos', { slowWrite: { beforeCommitMs: 600_000, next: 1 } });
    expect((await send(order)).body).toMatchObject({ type: 'urn:erp:unavailable', status: 503 });
    expect(await countOf(order.reference)).toBe(0);
  }, 30_000);

  it('twice only by an ERP told to forget', async () => {
    await sandbox.control('PUT', '/chaos', { forgetful: true });
    const order = anOrder({ lines: [line(piece(0), 'PCE', '1')] });
    await send(order);
    await send(order);
    expect(await countOf(order.reference)).toBe(2);
  });
});

async function arrived(operation: string): Promise<void> {
  const { operations } = await sandbox.control<{ operations: Record<string, { arrived: number; answered: number; refused: number; failed: number; lost: number }> }>('GET', '/calls');
  const count = operations[operation];
  if (count && count.arrived > count.answered + count.refused + count.failed + count.lost) return;
  await arrived(operation);
}

describe('an order is refused', () => {
  it('for all its reasons at once, each with its place', async () => {
    const lines = [line('NO-SUCH', 'PCE', '1', 'a'), line(piece(1), 'KGM', '1', 'b'), line(piece(2), 'PCE', '1.5', 'c'), line(piece(3), 'PCE', '1', 'd')];
    expect(await reasons({ shipTo: '99', shippingMethod: 'OWL', poNumber: 'nonsense', lines })).toEqual([
      expect.objectContaining({ type: 'urn:erp:unknown-ship-to', pointer: '/shipTo' }), expect.objectContaining({ type: 'urn:erp:po-pattern', pointer: '/poNumber' }),
      expect.objectContaining({ type: 'urn:erp:unknown-shipping-method' }), expect.objectContaining({ type: 'urn:erp:unknown-sku', pointer: '/lines/0/sku', lineId: 'a' }),
      expect.objectContaining({ type: 'urn:erp:unknown-unit', lineId: 'b', allowedUnits: expect.arrayContaining(['PCE']) as unknown }),
      expect.objectContaining({ type: 'urn:erp:quantity-decimals', lineId: 'c', decimals: 0 }), expect.objectContaining({ type: 'urn:erp:quantity-multiple', lineId: 'c' }),
    ]);
  });

  it('from a blocked, a prepaid and an unknown customer', async () => {
    const lines = [line(piece(0), 'PCE', '1')];
    expect(await reasons({ customer: '10571', lines })).toEqual(expect.arrayContaining([expect.objectContaining({ type: 'urn:erp:customer-blocked', reason: expect.any(String) as unknown })]));
    expect(await reasons({ customer: '10533', lines })).toEqual(expect.arrayContaining([expect.objectContaining({ type: 'urn:erp:prepayment-required' })]));
    expect(await reasons({ customer: '0', lines })).toEqual([expect.objectContaining({ type: 'urn:erp:unknown-customer', pointer: '/customer' })]);
  });

  it('to an inactive ship-to, and without the PO number its customer demands', async () => {
    const lines = [line(piece(0), 'PCE', '1')];
    expect(await reasons({ shipTo: '4', lines })).toEqual([expect.objectContaining({ type: 'urn:erp:inactive-ship-to' })]);
    expect(await reasons({ poNumber: ' ', lines })).toEqual([expect.objectContaining({ type: 'urn:erp:po-required' })]);
  });

  it('with a PO number used before where the customer blocks that, however it is written', async () => {
    const lines = [line(piece(0), 'PCE', '1')];
    const first = await send(anOrder({ customer: '10483', poNumber: 'Bestellung 17', lines }));
    expect(await reasons({ customer: '10483', poNumber: ' BESTELLUNG 17 ', lines })).toEqual([expect.objectContaining({ type: 'urn:erp:po-duplicate', existing: first.body.number })]);
  });

  it('below the minimum, off the multiple, without a price, at a zero nobody meant, and outside the assortment', async () => {
    const missing = (await idsOf(sandbox, 'missing-prices'))[0] ?? '';
    const zero = (await idsOf(sandbox, 'zero-prices'))[0] ?? '';
    const { items } = await sandbox.api.all<Product>('listProducts', { query: { limit: 500 } });
    const unitOf = (sku: string): string => items.find((one) => one.sku === sku)?.salesUnit ?? '';
    const multiple = items.find((one) => one.orderMultiple === '10' && one.salesUnit === 'PCE' && one.status === 'active' && one.categoryIds[0]?.startsWith('VF'))?.sku ?? '';
    const powerTool = items.find((one) => one.categoryIds[0] === 'PT-GRI')?.sku ?? '';
    const lines = [line(multiple, 'PCE', '7', 'm'), line(missing, unitOf(missing), '100', 'n'), line(zero, unitOf(zero), '100', 'z'), line(powerTool, 'PCE', '1', 'p')];
    expect((await reasons({ lines })).map((reason) => [(reason as { type: string }).type, (reason as { lineId: string }).lineId])).toEqual([
      ['urn:erp:quantity-minimum', 'm'], ['urn:erp:quantity-multiple', 'm'], ['urn:erp:price-missing', 'n'], ['urn:erp:price-missing', 'z'], ['urn:erp:not-in-assortment', 'p'],
    ]);
  });

  it('over the limit, where the ERP refuses rather than holds, with the figures', async () => {
    await sandbox.control('PUT', '/chaos', { creditPolicy: 'refuse' });
    await stocked(sandbox, piece(5), { HAM: '100000' });
    expect(await reasons({ customer: '10517', lines: [line(piece(5), 'PCE', '4000')] })).toEqual([
      expect.objectContaining({ type: 'urn:erp:credit-limit', creditLimit: '5000.00', exposure: '4712.40', currency: 'EUR', excess: expect.any(String) as unknown })]);
  });

  it('and a refusal leaves nothing behind: the key may be used again', async () => {
    const order = anOrder({ lines: [line('NO-SUCH', 'PCE', '1')] });
    expect((await send(order)).status).toBe(422);
    expect((await send({ ...order, lines: [line(piece(0), 'PCE', '1')] })).status).toBe(201);
  });
});

describe('lines are not one to one', () => {
  it('a shortage divides a line: what is there now, the rest when it comes, the amounts adding up', async () => {
    await stocked(sandbox, piece(6), { HAM: '4' });
    const { body } = await send(anOrder({ lines: [line(piece(6), 'PCE', '10')] }));
    const parts = body.lines.filter((one) => one.relation === 'split');
    expect(parts.map((one) => [one.originLine, one.quantity])).toEqual([['L1', '4'], ['L1', '6']]);
    const price = (await sandbox.api.call<{ lines: { lineAmount: string }[] }>('priceBatch', { body: { customer: '10482', lines: [line(piece(6), 'PCE', '10')] } })).body.lines[0];
    expect(parts.reduce((sum, one) => sum + Math.round(Number(one.amount) * 100), 0)).toBe(Math.round(Number(price?.lineAmount) * 100));
  });

  it('but not where it ships complete, nor where another warehouse has it all', async () => {
    await stocked(sandbox, piece(7), { HAM: '4' });
    const complete = await send(anOrder({ shipComplete: true, lines: [line(piece(7), 'PCE', '10')] }));
    expect(complete.body.lines.filter((one) => one.sku !== null).map((one) => [one.relation, one.quantity])).toEqual([['same', '10']]);
    await stocked(sandbox, piece(8), { HAM: '4', LYS: '50' });
    const elsewhere = await send(anOrder({ lines: [line(piece(8), 'PCE', '10')] }));
    expect(elsewhere.body.lines[0]).toMatchObject({ relation: 'same', warehouse: 'LYS' });
  });

  it('a discontinued article is replaced along its chain, or refused with its successor', async () => {
    const [first = '', , last] = await idsOf(sandbox, 'successor-chains');
    const { body } = await send(anOrder({ lines: [line(first, 'BX', '1')] }));
    expect(body.lines[0]).toMatchObject({ relation: 'substitute', originLine: 'L1', sku: last });
    expect(await reasons({ allowSubstitutes: false, lines: [line(first, 'BX', '1')] })).toEqual([expect.objectContaining({ type: 'urn:erp:discontinued', successor: last })]);
  });

  it('a loop of successors ends in a refusal', async () => {
    const [first = ''] = await idsOf(sandbox, 'successor-loop');
    expect(await reasons({ lines: [line(first, 'BX', '1')] })).toEqual([expect.objectContaining({ type: 'urn:erp:discontinued', successor: null })]);
  });

  it('a set is exploded into components that cost nothing', async () => {
    await stocked(sandbox, 'KIT-VALVE-20', { HAM: '50' });
    const { body } = await send(anOrder({ lines: [line('KIT-VALVE-20', 'SET', '3')] }));
    const components = body.lines.filter((one) => one.relation === 'component');
    expect(components.length).toBe(3);
    expect(components.map((one) => [one.originLine, one.amount])).toEqual(components.map(() => ['L1', '0.00']));
  });

  it('freight, a surcharge for a small order and for copper stand as charge lines, as calculated before', async () => {
    const { items } = await sandbox.api.all<Product>('listProducts', { query: { limit: 500 } });
    const cable = items.find((one) => one.sku.startsWith('NYM-') && one.categoryIds.length > 0)?.sku ?? '';
    const lines = [line(cable, 'MTR', '20')];
    const order = anOrder({ lines });
    const calculated = (await sandbox.api.call<{ total: { amount: string }; surcharges: { code: string }[] }>('calculateOrder', { body: { customer: '10482', shipTo: '1', shippingMethod: 'STD', lines } })).body;
    expect(calculated.surcharges.map((one) => one.code)).toEqual(['COPPER', 'SMALL']);
    const { body } = await send(order);
    expect(body.lines.filter((one) => one.relation === 'charge')).toHaveLength(3);
    expect(body.totals['total']).toBe(calculated.total.amount);
  });

  it('three thirds of a pack are a pack, to the cent and in stock', async () => {
    const [sku = ''] = await idsOf(sandbox, 'unit-third');
    await stocked(sandbox, sku, { HAM: '1' });
    const { body: prices } = await sandbox.api.call<{ lines: { netUnitPrice: string; lineAmount: string }[] }>('priceBatch', { body: { customer: '10482', lines: [line(sku, 'PCE', '3'), line(sku, 'PK', '1')] } });
    expect(prices.lines[0]?.lineAmount).toBe(prices.lines[1]?.lineAmount);
    const { body } = await send(anOrder({ lines: [line(sku, 'PCE', '3')] }));
    expect(body.lines[0]).toMatchObject({ relation: 'same', quantity: '3' });
    expect((await sandbox.api.call<{ items: { warehouses: { available: string }[] }[] }>('availabilityBatch', { body: { skus: [sku] } })).body.items[0]?.warehouses[0]?.available).toBe('0');
  });
});

describe('credit', () => {
  it('holds an order over the limit, counts it, and lets it go when there is room', async () => {
    await stocked(sandbox, piece(9), { HAM: '100000' });
    const before = (await sandbox.api.call<{ exposure: string }>('getCredit', { params: { no: '10517' } })).body;
    const { body } = await send(anOrder({ customer: '10517', poNumber: 'over', lines: [line(piece(9), 'PCE', '900')] }));
    expect(body).toMatchObject({ state: 'on-hold', holds: [{ kind: 'credit' }] });
    const after = (await sandbox.api.call<{ exposure: string }>('getCredit', { params: { no: '10517' } })).body;
    expect(Number(after.exposure)).toBeCloseTo(Number(before.exposure) + Number(body.totals['total']), 2);
    await sandbox.control('PATCH', '/customers/10517', { creditLimit: '900000' });
    await sandbox.control('POST', '/tick', {});
    expect((await sandbox.api.call('getOrder', { params: { no: body.number } })).body).toMatchObject({ state: 'open', holds: [] });
    await sandbox.control('PATCH', '/customers/10517', { creditLimit: '5000' });
  });

  it('does not take a missing limit for an unlimited one', async () => {
    const [customer = ''] = await idsOf(sandbox, 'credit-limit-null');
    const { body } = await send(anOrder({ customer, poNumber: '12345678', lines: [line('FREE', 'PCE', '1')] }));
    expect(body.type).toBe('urn:erp:unknown-sku');
    expect((await sandbox.api.call('getCredit', { params: { no: customer } })).body).toMatchObject({ hasLimit: false, creditLimit: null, availableCredit: null });
    const calculated = await sandbox.api.call<{ credit: { verdict: string } }>('calculateOrder', { body: { customer, lines: [line(piece(0), 'PCE', '1')] } });
    expect(calculated.body.credit.verdict).toBe('no-limit');
  });

  it('is not taken twice by orders that come at the same instant', async () => {
    await stocked(sandbox, piece(10), { HAM: '100000' });
    for (const agreement of ['RA-2026-118', 'PL-A']) await sandbox.control('POST', '/prices', { sku: piece(10), amount: null, agreement });
    await sandbox.control('POST', '/prices', { sku: piece(10), amount: '100.00' });
    const { availableCredit } = (await sandbox.api.call<{ availableCredit: string }>('getCredit', { params: { no: '10482' } })).body;
    const quantity = String(Math.floor(Number(availableCredit) * 0.6 / 119));
    const answers = await Promise.all([1, 2, 3].map(() => send(anOrder({ lines: [line(piece(10), 'PCE', quantity)] }))));
    expect(answers.map((answer) => answer.body.state).sort()).toEqual(['on-hold', 'on-hold', 'open']);
  });
});
