import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { ErpOrder, OrderRequest, WriteKey } from '@portico/domain';
import { accountOf, Bench, keyOf, lineOf, orderOf } from '../testing/bench.js';
import { sellByHand } from '../testing/books.js';
import { decimalOf, number, part, text, TrytonDesk, type Row } from '../testing/tryton-desk.js';

jest.setTimeout(60_000);
const unlimited = accountOf('C1002');

describe('an order for Tryton', () => {
  let bench: Bench;
  let clerk: TrytonDesk;
  let stocked: readonly Row[];
  beforeAll(async () => {
    bench = await Bench.open();
    clerk = await TrytonDesk.asClerk(bench.at);
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

  it('has its taxes, its price list, its terms and a warehouse, none of which create would fill in', async () => {
    const order = await place(await orderOf(bench, unlimited, [lineOf(sku(0), '2')]));
    const made = await sale(order.externalId, ['warehouse.code', 'price_list', 'payment_term.name', 'lines.taxes', 'tax_amount', 'untaxed_amount', 'invoice_address']);
    expect(part(made, 'warehouse')).toMatchObject({ code: 'PAR' });
    expect(part(made, 'payment_term')).toMatchObject({ name: 'NET60' });
    expect(made['price_list']).not.toBeNull();
    expect(made['invoice_address']).not.toBeNull();
    expect(Number(decimalOf(made['tax_amount']))).toBeCloseTo(Number(decimalOf(made['untaxed_amount'])) * 0.2, 2);
  });

  it('is free of tax where the party’s rule says so, which only a line’s on_change knows', async () => {
    const order = await place(await orderOf(bench, accountOf('C1008'), [lineOf(sku(1), '1')]));
    expect(order.tax).toMatchObject({ amount: { amount: expect.stringMatching(/^0(\.0+)?$/) } });
  });

  it('is priced by Tryton whatever price the buyer saw: the price sent is the price', async () => {
    const dreamt = { amount: '0.01', currency: 'EUR', unit: 'u', priceQuantity: '1' };
    const order = await place(await orderOf(bench, unlimited, [lineOf(sku(2), '3', { expectedPrice: dreamt })]));
    const [asked] = await bench.connector.prices.prices({ account: unlimited, shipToExternalId: null, pricingDate: order.orderedOn, lines: [{ sku: sku(2), unit: 'u', quantity: '3' }] });
    expect(order.lines[0]?.price).toEqual(asked?.kind === 'price' ? asked.price : null);
    expect(order.lines[0]?.price?.amount).not.toBe('0.01');
  });

  it('keeps our reference in its description, the PO in its reference, and the buyer’s words', async () => {
    const key = keyOf('words');
    const request = await orderOf(bench, unlimited, [lineOf(sku(0), '1', { note: 'Blue ones\nplease', lineId: 'a b/ü' })], { note: 'Ring twice', requestedDate: '2031-02-03' });
    const order = await place(request, key);
    expect(await sale(order.externalId, ['description', 'reference', 'comment', 'shipping_date'])).toMatchObject({ description: `Portico ${key.reference}`, reference: request.poNumber, comment: 'Ring twice', shipping_date: { year: 2031, month: 2, day: 3 } });
    expect(order.lines[0]).toMatchObject({ originLine: 'a b/ü', relation: 'same', expectedDate: '2031-02-03' });
    expect(text(await bench.desk.row('sale.line', [['id', '=', Number(order.lines[0]?.externalId)]], ['note']), 'note')).toMatch(/^Blue ones\nplease\n/);
  });

  it('has the freight line that quote adds told as a charge, and totals with it', async () => {
    const request = await orderOf(bench, unlimited, [lineOf(sku(0), '1')]);
    const calculated = await bench.connector.calculator.calculate(request);
    const order = await place(request);
    expect(order.lines.map(({ relation }) => relation)).toEqual(['same', 'charge']);
    expect(order.lines[0]?.expectedDate).toBe(calculated.lines[0]?.availableFrom);
    expect(order.freight).toEqual(calculated.freight.amount);
    expect(order.tax.amount).toEqual(calculated.tax.amount);
    expect(order.total.amount).toEqual(calculated.total.amount);
  });

  it('can be calculated without leaving anything in Tryton', async () => {
    const count = () => bench.desk.count('sale.sale', [['party.code', '=', 'C1009']]);
    const before = await count();
    const request = await orderOf(bench, accountOf('C1009'), [lineOf(sku(0), '4'), lineOf(sku(1), '800000'), lineOf('NOPE', '1')]);
    const calculated = await bench.connector.calculator.calculate(request);
    expect(calculated.lines.map(({ problem }) => problem?.reason ?? null)).toEqual([null, 'shortage', 'unknown-sku']);
    expect(calculated.lines[2]).toMatchObject({ price: null, amount: null });
    expect(calculated.shippingMethods).toEqual([expect.objectContaining({ name: 'RapidFreight', freight: { amount: { amount: '12.5', currency: 'EUR' }, certainty: 'estimate' } })]);
    expect(await count()).toBe(before);
  });

  it('is refused over the credit limit, and leaves no quotation that a clerk might confirm', async () => {
    const key = keyOf('credit');
    const outcome = await submit(key, await orderOf(bench, accountOf('C1006'), [lineOf(sku(0), '20')]));
    expect(outcome).toMatchObject({ kind: 'rejected', reasons: [{ reason: 'credit-limit', lineId: null, erpMessage: expect.stringContaining('credit limit') }] });
    expect(await salesOf(key.reference)).toMatchObject([{ state: 'cancelled', description: `Portico refused ${key.reference}` }]);
    const [refused] = await salesOf(key.reference);
    const listed = await bench.connector.orders.orders({ cursor: JSON.stringify({ after: number(refused ?? {}, 'id') - 1, began: new Date().toISOString() }), watermark: null, limit: 5 });
    expect(listed.items.map(({ externalId }) => externalId)).not.toContain(String(number(refused ?? {}, 'id')));
  });

  it('is refused when stock is short, by line, and leaves no draft', async () => {
    const key = keyOf('short');
    const outcome = await submit(key, await orderOf(bench, unlimited, [lineOf(sku(0), '1'), lineOf(sku(1), '900000')]));
    expect(outcome).toMatchObject({ kind: 'rejected', reasons: [{ reason: 'shortage', lineId: `of ${sku(1)}`, erpMessage: expect.stringContaining('forcast') }] });
    expect(await salesOf(key.reference)).toEqual([]);
  });

  it('goes to the warehouse that has everything, where the preferred one does not', async () => {
    const [here, there] = await Promise.all([bench.mainWarehouseId, 16].map(async (id) =>
      bench.desk.rows('product.product', [['salable', '=', true], ['type', '=', 'goods'], ['default_uom.symbol', '=', 'u']], ['code', 'quantity'], { context: { locations: [id] } })));
    const [scarce] = (there ?? []).flatMap((row) => {
      const inMain = here?.find((other) => other['id'] === row['id']);
      const tooMuch = inMain ? number(inMain, 'quantity') + 1 : Infinity;
      return number(row, 'quantity') > tooMuch + 20 ? [{ sku: text(row, 'code'), tooMuch }] : [];
    }).sort((left, right) => left.tooMuch - right.tooMuch);
    if (!scarce) throw new Error('The seed has no product of which Antwerp has more');
    const order = await place(await orderOf(bench, unlimited, [lineOf(scarce.sku, String(scarce.tooMuch))]));
    expect(order.shipments[0]).toMatchObject({ warehouse: 'ANR' });
  });

  it('is refused with a carrier that cannot be chosen', async () => {
    expect(await submit(keyOf('carrier'), await orderOf(bench, unlimited, [lineOf(sku(0), '1')], { shippingMethod: '999' }))).toMatchObject({ kind: 'rejected', reasons: [{ reason: 'shipping-method' }] });
  });

  it('is refused for quantities the unit does not have and prices Tryton does not have', async () => {
    const outcome = await submit(keyOf('lines'), await orderOf(bench, unlimited, [lineOf(sku(0), '1.5'), lineOf('CAT-2024', '1'), lineOf('HAM-OLD', '1')]));
    expect(outcome).toMatchObject({ kind: 'rejected', reasons: [{ reason: 'quantity' }, { reason: 'price-missing' }, { reason: 'discontinued' }] });
  });

  it('survives a button that answers null and does nothing: the state is read, not believed', async () => {
    const key = keyOf('button');
    const order = await place(await orderOf(bench, unlimited, [lineOf(sku(0), '1')]), key);
    expect(await bench.desk.call('model.sale.sale.cancel', [[Number(order.externalId)]])).toBeNull(); // and did nothing
    expect(await bench.connector.orders.order(order.externalId)).toMatchObject({ state: 'open' });
    expect(await bench.desk.call('model.sale.sale.confirm', [[Number(order.externalId)]])).toBeNull();
    expect(await bench.connector.orderWriter.lookUp(key.reference)).toMatchObject({ kind: 'complete', value: { state: 'open' } });
  });

  it('stands in the list with those born elsewhere, but drafts and quotations do not', async () => {
    const draft = await sellByHand(clerk, unlimited, bench.mainWarehouseId, { description: 'By phone' });
    expect(await bench.connector.orders.order(String(draft))).toBeNull();
    await clerk.call('model.sale.sale.quote', [[draft]]);
    const ids = async () => {
      const found = new Map<string, ErpOrder>();
      let cursor: string | null = null;
      do {
        const page = await bench.connector.orders.orders({ cursor, watermark: new Date(Date.now() - 60_000).toISOString(), limit: 50 });
        for (const each of page.items) found.set(each.externalId, each);
        cursor = page.nextCursor;
      } while (cursor !== null);
      return found;
    };
    expect((await ids()).has(String(draft))).toBe(false);
    await clerk.call('model.sale.sale.confirm', [[draft]]);
    expect((await ids()).get(String(draft))).toMatchObject({ state: 'open', origin: 'unknown', reference: null });
    const dropped = await sellByHand(clerk, unlimited, bench.mainWarehouseId);
    await clerk.call('model.sale.sale.quote', [[dropped]]);
    await clerk.call('model.sale.sale.cancel', [[dropped]]);
    expect((await ids()).get(String(dropped))).toMatchObject({ state: 'cancelled', lines: expect.arrayContaining([expect.objectContaining({ isCancelled: true, openQuantity: '0' })]) });
  });
});
