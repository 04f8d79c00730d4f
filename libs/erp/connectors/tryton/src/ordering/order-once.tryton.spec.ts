import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { ErpOrder, OrderRequest, WriteKey } from '@portico/domain';
import { z } from 'zod';
import { accountOf, Bench, freshReference, keyOf, lineOf, orderOf } from '../testing/bench.js';
import { sellByHand } from '../testing/books.js';
import { text, TrytonDesk, type Row } from '../testing/tryton-desk.js';

jest.setTimeout(60_000);
const unlimited = accountOf('C1002');

describe('an order made once in Tryton', () => {
  let bench: Bench;
  let clerk: TrytonDesk;
  let admin: TrytonDesk;
  let stocked: readonly Row[];
  beforeAll(async () => {
    bench = await Bench.open();
    clerk = await TrytonDesk.asClerk(bench.at);
    admin = await TrytonDesk.asAdmin(bench.at);
    stocked = await bench.desk.rows('product.product', [['salable', '=', true], ['type', '=', 'goods'], ['sale_uom.symbol', '=', 'u'], ['quantity', '>', 2500]], ['code', 'list_price'], { context: { locations: [bench.mainWarehouseId] } });
  });
  afterAll(async () => { await bench.close(); });

  const sku = (index: number): string => text(stocked[20 + index] ?? {}, 'code');
  const submit = (key: WriteKey, request: OrderRequest) => bench.connector.orderWriter.submit(key, request);
  const place = async (request: OrderRequest, key = keyOf('order')): Promise<ErpOrder> => {
    const outcome = await submit(key, request);
    if (outcome.kind !== 'confirmed') throw new Error(`Not confirmed: ${JSON.stringify(outcome)}`);
    return outcome.value;
  };
  const sale = (id: string, fields: readonly string[]) => bench.desk.row('sale.sale', [['id', '=', Number(id)]], fields);
  const salesOf = (reference: string) => bench.desk.rows('sale.sale', [['description', 'like', `%${reference}`]], ['state', 'number', 'description', 'lines.note']);

  it('is made once when create arrives twice: the later draft is cleared away', async () => {
    const key = keyOf('twice');
    const request = await orderOf(bench, unlimited, [lineOf(sku(0), '1')]);
    await bench.proxy.loseReplyOf('model.sale.sale.create');
    expect(await submit(key, request)).toMatchObject({ kind: 'outcome-unknown' });
    const twin = bench.calls('model.sale.sale.create').at(-1);
    await bench.desk.call('model.sale.sale.create', z.array(z.json()).parse(twin?.params.slice(0, -1))); // the first one, come late
    expect(await salesOf(key.reference)).toHaveLength(2);
    await place(request, key);
    expect(await salesOf(key.reference)).toMatchObject([{ state: 'processing' }]);
  });

  it('is not mixed up with a copy that a clerk makes of it', async () => {
    const key = keyOf('copy');
    const order = await place(await orderOf(bench, unlimited, [lineOf(sku(0), '1')]), key);
    const [copy] = z.tuple([z.number()]).parse(await admin.call('model.sale.sale.copy', [[Number(order.externalId)]]));
    await admin.call('model.sale.sale.quote', [[copy]]);
    await admin.call('model.sale.sale.confirm', [[copy]]);
    expect(await bench.connector.orderWriter.lookUp(key.reference)).toMatchObject({ kind: 'complete', value: { externalId: order.externalId } });
    expect(await bench.connector.orders.order(String(copy))).toMatchObject({ reference: null, origin: 'unknown', state: 'open' });
  });

  it('replayed with other lines does not go on with the quotation of the revision before', async () => {
    const key = keyOf('revision');
    await bench.proxy.loseReplyOf('model.sale.sale.quote');
    expect(await submit(key, await orderOf(bench, unlimited, [lineOf(sku(0), '1')]))).toMatchObject({ kind: 'outcome-unknown' });
    expect(await bench.connector.orderWriter.lookUp(key.reference)).toMatchObject({ kind: 'partial' });
    const order = await place(await orderOf(bench, unlimited, [lineOf(sku(1), '7')]), { ...key, revision: 2 });
    expect(order.lines[0]).toMatchObject({ sku: sku(1), quantity: '7' });
    expect((await salesOf(key.reference)).map((row) => row['state']).sort()).toEqual(['cancelled', 'processing']);
  });

  it('that Tryton confirmed and failed to process is taken, and said so', async () => {
    const party = await admin.create('party.party', { name: 'Nowhere', addresses: [['create', [{ street: 'Quay 2', invoice: true, delivery: true }]]], customer_location: null });
    const account = accountOf(text(await admin.row('party.party', [['id', '=', party]], ['code']), 'code'));
    await admin.call('model.party.party.write', [[party], { customer_location: null }]);
    const key = keyOf('stuck');
    const order = await place(await orderOf(bench, account, [lineOf(sku(0), '1')]), key);
    expect(await sale(order.externalId, ['state'])).toMatchObject({ state: 'confirmed' });
    expect(order).toMatchObject({ state: 'open', shipments: [] });
    expect(await bench.connector.orderWriter.lookUp(key.reference)).toMatchObject({ kind: 'complete' });
    await admin.call('model.party.party.write', [[party], { active: false }]);
  });

  it('is put off, never refused or lost, while other confirms hold Tryton’s tables', async () => {
    const limited = accountOf('C1003');
    const others = await Promise.all(Array.from({ length: 10 }, () => sellByHand(clerk, limited, bench.mainWarehouseId)));
    await clerk.patiently('model.sale.sale.quote', [others]);
    const requests = await Promise.all([0, 1, 2].map(async (index) => ({ key: keyOf('locks'), request: await orderOf(bench, limited, [lineOf(sku(index), '1')]) })));
    const clashes: unknown[] = [];
    const crowd = others.map((id) => clerk.call('model.sale.sale.confirm', [[id]]).catch((error: unknown) => { clashes.push(error); }));
    const kinds = new Set<string>();
    for (const { key, request } of requests) {
      let outcome = await submit(key, request);
      for (; outcome.kind === 'deferred'; outcome = await submit(key, request)) kinds.add(outcome.cause);
      expect(outcome).toMatchObject({ kind: 'confirmed' });
      expect((await salesOf(key.reference)).map((row) => row['state'])).toEqual(['processing']);
    }
    await Promise.all(crowd);
    expect(clashes.map(String).join(' ')).toMatch(/could not obtain lock/); // so it was a crowd
    for (const cause of kinds) expect(cause).toMatch(/lock|serialize/);
  }, 180_000);

  it('is not found by another reference that only looks like it', async () => {
    const reference = freshReference('like_1');
    await place(await orderOf(bench, unlimited, [lineOf(sku(0), '1')]), { reference, revision: 1 });
    expect(await bench.connector.orderWriter.lookUp(reference.replace('_', 'x'))).toEqual({ kind: 'absent' });
    expect(await bench.connector.orderWriter.lookUp(reference.slice(0, -1))).toEqual({ kind: 'absent' });
  });
});
