import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { accountOf, Bench, keyOf, lineOf, orderOf } from '../testing/bench.js';
import { number, text, TrytonDesk, type Row } from '../testing/tryton-desk.js';

jest.setTimeout(60_000);

describe('stock in Tryton', () => {
  let bench: Bench;
  let product: Row;
  beforeAll(async () => {
    bench = await Bench.open();
    const stocked = await bench.desk.rows('product.product', [['salable', '=', true], ['type', '=', 'goods'], ['sale_uom.symbol', '=', 'u'], ['quantity', '>', 3000]], ['code', 'default_uom', 'list_price'], { context: { locations: [bench.mainWarehouseId] } });
    product = stocked.at(-3) ?? {};
  });
  afterAll(async () => { await bench.close(); });

  const stockOf = async (warehouse: string, sku = text(product, 'code')) => {
    const [found] = await bench.connector.availability.availability({ skus: [sku], warehouses: [warehouse] });
    const [stock] = found?.stocks ?? [];
    if (!stock) throw new Error(`No stock of ${sku}`);
    return stock;
  };

  it('is asked warehouse by warehouse: two at once would answer zero for everything', async () => {
    const ids = (await bench.desk.rows('stock.location', [['type', '=', 'warehouse']], ['code'])).map((row) => number(row, 'id'));
    const together = await bench.desk.row('product.product', [['id', '=', number(product, 'id')]], ['quantity'], { locations: ids });
    expect(number(together, 'quantity')).toBe(0);
    bench.seen.length = 0;
    const [found] = await bench.connector.availability.availability({ skus: [text(product, 'code')], warehouses: null });
    expect(found?.stocks.map(({ warehouse }) => warehouse).sort()).toEqual(['ANR', 'LYO', 'PAR']);
    expect(Number(found?.stocks.find(({ warehouse }) => warehouse === 'PAR')?.onHand)).toBeGreaterThan(2000);
    expect(bench.calls('model.product.product.search_read').map(({ params }) => params.at(-1))).toEqual(ids.map(() => expect.objectContaining({ locations: [expect.any(Number)] })));
  });

  it('counts what is sold and not yet shipped as reserved, also when it is due out tomorrow or later', async () => {
    const before = await stockOf('PAR');
    const request = await orderOf(bench, accountOf('C1002'), [lineOf(text(product, 'code'), '3')], { requestedDate: new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10) });
    expect(await bench.connector.orderWriter.submit(keyOf('stock'), request)).toMatchObject({ kind: 'confirmed' });
    const after = await stockOf('PAR');
    expect(after.onHand).toBe(before.onHand);
    expect(Number(before.available) - Number(after.available)).toBe(3);
    expect(Number(after.reserved) - Number(before.reserved)).toBe(3);
  });

  it('tells what is coming in with its date, and does not promise it today', async () => {
    const admin = await TrytonDesk.asAdmin(bench.at);
    const place = async (domain: readonly (string | number)[]) => number(await admin.row('stock.location', [domain], ['name']), 'id');
    const input = number(await admin.row('stock.location', [['id', '=', bench.mainWarehouseId]], ['input_location']), 'input_location');
    const before = await stockOf('PAR');
    const move = await admin.create('stock.move', {
      product: number(product, 'id'), uom: number(product, 'default_uom'), quantity: 40, from_location: await place(['type', '=', 'supplier']), to_location: input,
      planned_date: { __class__: 'date', year: 2031, month: 5, day: 6 }, unit_price: { __class__: 'Decimal', decimal: '1' }, currency: 1,
    });
    const after = await stockOf('PAR');
    await admin.call('model.stock.move.cancel', [[move]]);
    expect(after.inbound).toEqual([...before.inbound, { quantity: '40', date: '2031-05-06' }]);
    expect(after.available).toBe(before.available);
    expect((await stockOf('PAR')).inbound).toEqual(before.inbound);
  });

  it('is in the stock unit whatever it is sold in', async () => {
    const carton = await bench.desk.row('product.product', [['salable', '=', true], ['sale_uom.symbol', '=', 'ct100'], ['quantity', '>', 100]], ['code', 'quantity'], { locations: [bench.mainWarehouseId] });
    const [found] = await bench.connector.availability.availability({ skus: [text(carton, 'code')], warehouses: ['PAR'] });
    expect(found).toMatchObject({ unit: 'u', stocks: [{ onHand: String(number(carton, 'quantity')) }] });
  });
});
