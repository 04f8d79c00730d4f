import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { DeltaPage, DeltaRequest } from '@portico/domain';
import { z } from 'zod';
import { accountOf, Bench, freshReference, keyOf, lineOf, orderOf } from '../testing/bench.js';
import { number, text, TrytonDesk, type Row } from '../testing/tryton-desk.js';

jest.setTimeout(60_000);

describe('what changed in Tryton', () => {
  let bench: Bench;
  let admin: TrytonDesk;
  beforeAll(async () => {
    bench = await Bench.open();
    admin = await TrytonDesk.asAdmin(bench.at);
  });
  afterAll(async () => { await bench.close(); });

  const walk = async <T>(read: (request: DeltaRequest) => Promise<DeltaPage<T>>, watermark: string | null, limit = 50): Promise<{ readonly items: T[]; readonly watermark: string }> => {
    const items: T[] = [];
    for (let cursor: string | null = null; ;) {
      const page: DeltaPage<T> = await read({ cursor, watermark, limit });
      items.push(...page.items);
      if (page.nextCursor === null) return { items, watermark: page.watermark ?? '' };
      cursor = page.nextCursor;
    }
  };
  const products = (watermark: string | null) => walk((request) => bench.connector.catalog.products(request), watermark);
  /** As of now, without the overlap that would let any change of the last minutes pass. */
  const justNow = () => new Date().toISOString();
  const newProduct = async (more: Readonly<Record<string, string | boolean>> = {}): Promise<{ readonly id: number; readonly template: number; readonly sku: string }> => {
    const like = await admin.row('product.template', [['code', '=', 'SCR-1000']], ['default_uom', 'account_category']);
    const sku = freshReference('sku');
    const template = await admin.create('product.template', {
      name: 'Trap', code: sku, type: 'goods', salable: true, default_uom: number(like, 'default_uom'), sale_uom: number(like, 'default_uom'), account_category: number(like, 'account_category'),
      list_price: { __class__: 'Decimal', decimal: '1.5' }, cost_price_method: 'fixed', ...more, products: [['create', [{ cost_price: { __class__: 'Decimal', decimal: '1' } }]]],
    });
    return { id: number(await admin.row('product.product', [['template', '=', template]], ['code']), 'id'), template, sku };
  };
  const retire = async ({ id, template }: { readonly id: number; readonly template: number }) => {
    await admin.call('model.product.product.write', [[id], { active: false }]);
    await admin.call('model.product.template.write', [[template], { active: false, salable: false }]);
  };

  it('is found by two stamps: a record nobody has changed yet has no write_date', async () => {
    const since = justNow();
    const made = await bench.desk.row('party.party', [['id', '=', await admin.create('party.party', { name: 'Trap customer', addresses: [['create', [{ street: 'Quay 1', invoice: true, delivery: true }]]] })]], ['code', 'write_date']);
    expect(made['write_date']).toBeNull();
    const { items } = await walk((request) => bench.connector.customers.customers(request), since);
    expect(items.map(({ externalId }) => externalId)).toContain(text(made, 'code'));
    await admin.call('model.party.party.write', [[number(made, 'id')], { active: false }]);
    expect(await bench.connector.customers.customer(text(made, 'code'))).toMatchObject({ isBlocked: true });
  });

  it('includes variants whose template changed: a list price moves the template’s stamp only', async () => {
    const product = await newProduct();
    const stampOf = async () => (await bench.desk.row('product.product', [['id', '=', product.id]], ['write_date']))['write_date'];
    const before = await stampOf();
    const since = justNow();
    await admin.call('model.product.template.write', [[product.template], { list_price: { __class__: 'Decimal', decimal: '2.5' } }]);
    expect(await stampOf()).toEqual(before);
    expect((await products(since)).items.map(({ sku }) => sku)).toContain(product.sku);
    await retire(product);
  });

  it('includes deactivated products, as discontinued', async () => {
    const product = await newProduct();
    expect((await products(null)).items.find(({ sku }) => sku === product.sku)).toMatchObject({ status: 'active' });
    const since = justNow();
    await retire(product);
    expect((await products(since)).items.find(({ sku }) => sku === product.sku)).toMatchObject({ status: 'discontinued' });
  });

  it('names a product without a code, and goes on', async () => {
    const template = await newProduct();
    await admin.call('model.product.template.write', [[template.template], { code: null }]);
    const page = await bench.connector.catalog.products({ cursor: JSON.stringify({ after: template.id - 1, began: justNow() }), watermark: null, limit: 50 });
    expect(page.rejected).toEqual([{ externalId: String(template.id), reason: 'The product has no code, so it has no SKU' }]);
    await admin.call('model.product.template.write', [[template.template], { code: template.sku }]);
    await retire(template);
  });

  it('begins the next run before this one began, for what was written and not yet committed', async () => {
    const before = Date.now();
    const { watermark } = await products(null);
    expect(Date.parse(watermark)).toBeLessThan(before - 60_000);
  });

  it('refuses cursors and watermarks that are none of ours', async () => {
    await expect(bench.connector.catalog.products({ cursor: '17', watermark: null, limit: 5 })).rejects.toMatchObject({ kind: 'refused' });
    await expect(bench.connector.catalog.products({ cursor: null, watermark: 'yesterday', limit: 5 })).rejects.toMatchObject({ kind: 'refused' });
  });

  describe('with an order', () => {
    let product: Row;
    beforeAll(async () => {
      const rows = await bench.desk.rows('product.product', [['salable', '=', true], ['type', '=', 'goods'], ['sale_uom.symbol', '=', 'u'], ['quantity', '>', 3000]], ['code'], { context: { locations: [bench.mainWarehouseId] } });
      product = rows.at(-5) ?? {};
    });
    const orders = async (watermark: string) => (await walk((request) => bench.connector.orders.orders(request), watermark)).items;
    const place = async (quantity: string) => {
      const outcome = await bench.connector.orderWriter.submit(keyOf('delta'), await orderOf(bench, accountOf('C1002'), [lineOf(text(product, 'code'), quantity)]));
      if (outcome.kind !== 'confirmed') throw new Error(JSON.stringify(outcome));
      return outcome.value;
    };
    const saleStamp = async (id: string) => (await bench.desk.row('sale.sale', [['id', '=', Number(id)]], ['write_date']))['write_date'];

    it('shows when only a line changed, which leaves the sale’s own stamp alone', async () => {
      const order = await place('2');
      const stamp = await saleStamp(order.externalId);
      const since = justNow();
      await bench.desk.call('model.sale.line.write', [[Number(order.lines[0]?.externalId)], { description: 'Seen by a clerk' }]);
      expect(await saleStamp(order.externalId)).toEqual(stamp);
      expect((await orders(since)).find(({ externalId }) => externalId === order.externalId)?.lines[0]).toMatchObject({ description: 'Seen by a clerk' });
    });

    it('shows a part of it shipped, and then the rest, with the shipments', async () => {
      const order = await place('5');
      const since = justNow();
      await ship(admin, order.externalId, 2);
      const partly = (await orders(since)).find(({ externalId }) => externalId === order.externalId);
      expect(partly).toMatchObject({ state: 'shipped-in-part', lines: [{ shippedQuantity: '2', openQuantity: '3' }, { relation: 'charge' }] });
      expect(partly?.shipments.map(({ state, lines }) => ({ state, quantity: lines[0]?.quantity })).sort((a, b) => a.state.localeCompare(b.state)))
        .toEqual([{ state: 'planned', quantity: '3' }, { state: 'shipped', quantity: '2' }]);
      await ship(admin, order.externalId, 3);
      expect(await bench.connector.orders.order(order.externalId)).toMatchObject({ state: 'shipped', lines: [{ shippedQuantity: '5', openQuantity: '0' }, { relation: 'charge' }] });
    });
  });
});

/** Picks, packs and sends so many of the order's first product, as the warehouse would. */
async function ship(desk: TrytonDesk, saleId: string, quantity: number): Promise<void> {
  const { shipments } = z.object({ shipments: z.array(z.number()) }).parse(await desk.row('sale.sale', [['id', '=', Number(saleId)]], ['shipments']));
  const shipment = await desk.row('stock.shipment.out', [['id', 'in', shipments], ['state', '=', 'waiting']], ['inventory_moves']);
  const [move] = z.array(z.number()).parse(shipment['inventory_moves']);
  await desk.call('model.stock.move.write', [[move ?? 0], { quantity }]);
  for (const button of ['assign_force', 'pick', 'pack', 'done']) await desk.call(`model.stock.shipment.out.${button}`, [[number(shipment, 'id')]]);
}
