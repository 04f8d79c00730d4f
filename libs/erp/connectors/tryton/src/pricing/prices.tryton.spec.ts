import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { PriceAnswer, PriceLine } from '@portico/domain';
import { z } from 'zod';
import { accountOf, Bench } from '../testing/bench.js';
import { decimalOf, number, part, text, type Row } from '../testing/tryton-desk.js';

type Price = Extract<PriceAnswer, { kind: 'price' }>;

jest.setTimeout(60_000);

describe('a price from Tryton', () => {
  let bench: Bench;
  let today: string;
  beforeAll(async () => {
    bench = await Bench.open();
    today = new Date().toISOString().slice(0, 10);
  });
  afterAll(async () => { await bench.close(); });

  const ask = (customer: string, lines: readonly PriceLine[], pricingDate = today, currency = 'EUR') =>
    bench.connector.prices.prices({ account: { externalId: customer, currency }, shipToExternalId: null, pricingDate, lines });
  const priceOf = async (...args: Parameters<typeof ask>): Promise<Price> => {
    const [answer] = await ask(...args);
    if (answer?.kind !== 'price') throw new Error(`No price: ${JSON.stringify(answer)}`);
    return answer;
  };
  /** What Tryton's own client would put on a sale line. */
  const linePrice = async (customer: string, row: Row, quantity: number, unit = number(row, 'sale_uom')): Promise<string> => {
    const party = number(await bench.desk.row('party.party', [['code', '=', customer]], ['code']), 'id');
    const [header] = z.array(z.object({ price_list: z.number() })).parse(await bench.desk.call('model.sale.sale.on_change', [{ company: 1, party, lines: [] }, ['party']]));
    const [line] = z.array(z.object({ unit_price: z.unknown() })).parse(await bench.desk.call('model.sale.line.on_change',
      [{ type: 'line', product: number(row, 'id'), quantity, unit, '_parent_sale.party': party, '_parent_sale.company': 1, '_parent_sale.currency': 1, '_parent_sale.price_list': header?.price_list ?? null }, ['product']]));
    return String(Number(decimalOf(line?.unit_price)));
  };
  const sold = (symbol: string, limit: number) =>
    bench.desk.rows('product.product', [['salable', '=', true], ['type', '=', 'goods'], ['consumable', '!=', true], ['sale_uom.symbol', '=', symbol]], ['code', 'list_price', 'sale_uom', 'sale_uom.symbol'], { limit });
  const oneOf = async (symbol: string): Promise<Row> => {
    const rows = await sold(symbol, 40);
    return rows.at(-1) ?? {};
  };

  it('comes from the default list where the party has none: a null list would have meant list prices', async () => {
    const party = await bench.desk.row('party.party', [['code', '=', 'C1006']], ['sale_price_list']);
    expect(party['sale_price_list']).toBeNull();
    const row = await oneOf('u');
    const { price, explanation, listPrice } = await priceOf('C1006', [{ sku: text(row, 'code'), unit: 'u', quantity: '12' }]);
    expect(explanation).toMatchObject({ kind: 'price-list', name: 'Trade standard' });
    expect(price.amount).toBe(await linePrice('C1006', row, 12));
    expect(Number(price.amount)).toBeLessThan(Number(listPrice?.amount));
  });

  it.each(['u', 'bx12', 'pk6', 'ct100', 'kg'])('is rounded as a sale line rounds it, per %s', async (symbol) => {
    const row = await oneOf(symbol);
    for (const quantity of [1, 7, 130]) {
      const { price } = await priceOf('C1008', [{ sku: text(row, 'code'), unit: symbol, quantity: String(quantity) }]);
      expect(price).toMatchObject({ amount: await linePrice('C1008', row, quantity), unit: symbol, priceQuantity: '1' });
    }
  });

  it('is per the unit asked, and its quantity counts in that unit', async () => {
    const row = await oneOf('u');
    const boxes = number(await bench.desk.row('product.uom', [['symbol', '=', 'bx12']], ['symbol']), 'id');
    const { price } = await priceOf('C1006', [{ sku: text(row, 'code'), unit: 'bx12', quantity: '10' }]);
    expect(price).toMatchObject({ amount: await linePrice('C1006', row, 10, boxes), unit: 'bx12' });
  });

  it('is not given in a unit of another kind, for which Tryton silently answers in the sale unit', async () => {
    const row = await oneOf('u');
    expect(await ask('C1006', [{ sku: text(row, 'code'), unit: 'kg', quantity: '1' }])).toMatchObject([{ kind: 'gap', reason: 'price-on-request' }]);
  });

  it('has the breaks that asking quantity by quantity finds, also between them', async () => {
    const row = await oneOf('pk6');
    const sku = text(row, 'code');
    const { breaks } = await priceOf('C1006', [{ sku, unit: 'pk6', quantity: '1' }]);
    expect(breaks?.length).toBeGreaterThan(1);
    for (let packs = 1; packs <= 90; packs += 7) {
      const holding = breaks?.findLast(({ fromQuantity }) => Number(fromQuantity) <= packs);
      expect({ packs, amount: holding?.price.amount }).toEqual({ packs, amount: await linePrice('C1006', row, packs) });
    }
  });

  it('follows the pricing date: the contract’s price before, inside and after its window', async () => {
    const lines = await bench.desk.rows('product.price_list.line', [['product.code', '=', 'SCR-1000'], ['price_list.name', 'like', 'Contract%']], ['start_date', 'end_date']);
    expect(lines.length).toBe(3);
    const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
    const at = async (date: string) => (await priceOf('C1001', [{ sku: 'SCR-1000', unit: 'ct100', quantity: '1' }], date)).price.amount;
    expect([await at(day(-60)), await at(day(0)), await at(day(300))]).toEqual(['41', '51', '66']);
  });

  it('is in the account’s currency, at Tryton’s rate, and then names no list price of another currency', async () => {
    const euro = await priceOf('C1001', [{ sku: 'SCR-1000', unit: 'ct100', quantity: '1' }]);
    const dollar = await priceOf('C1001', [{ sku: 'SCR-1000', unit: 'ct100', quantity: '1' }], today, 'USD');
    expect(dollar.price).toMatchObject({ currency: 'USD', amount: String(Math.round(Number(euro.price.amount) * 1.08 * 10_000) / 10_000) });
    expect(dollar.listPrice).toBeNull();
  });

  it('is a gap, never a zero: unmarked zeros, products off sale, unknown ones', async () => {
    expect(await ask('C1001', ['CAT-2024', 'HAM-OLD', 'NOPE'].map((sku) => ({ sku, unit: 'u', quantity: '1' })))).toMatchObject([
      { kind: 'gap', reason: 'unmarked-zero' }, { kind: 'gap', reason: 'not-in-assortment' }, { kind: 'gap', reason: 'unknown-sku' },
    ]);
  });

  it('takes one call for each distinct quantity, whatever sale units the products have', async () => {
    const rows = [...(await sold('u', 8)), ...(await sold('bx12', 8)), ...(await sold('ct100', 8))];
    const lines = rows.map((row, index) => ({ sku: text(row, 'code'), unit: text(part(row, 'sale_uom'), 'symbol'), quantity: ['1', '10', '250'][index % 3] ?? '1' }));
    await ask('C1002', lines.slice(0, 1));
    bench.seen.length = 0;
    expect((await ask('C1002', lines)).filter(({ kind }) => kind !== 'price')).toEqual([]);
    const asked = bench.calls('model.product.product.read').map(({ params }) => z.object({ quantity: z.number(), uom: z.number().optional() }).parse(params.at(-1)));
    expect(asked.filter(({ uom }) => uom === undefined).map(({ quantity }) => quantity).sort((a, b) => a - b)).toEqual([1, 10, 250]);
    const { abilities } = bench.connector;
    expect(bench.seen.length).toBeLessThanOrEqual(abilities.prices.maxCalls({ lines: lines.length, distinctQuantities: 3 }));
  });

  it('is not asked line by line for a cart of 400 lines, which does without break tables', async () => {
    const rows = await sold('u', 200);
    const lines = [...rows, ...rows].map((row, index) => ({ sku: text(row, 'code'), unit: 'u', quantity: String(1 + (index % 4)) }));
    bench.seen.length = 0;
    const answers = await ask('C1002', lines);
    expect(answers.length).toBe(lines.length);
    expect(answers.every((answer) => answer.kind === 'price' && answer.breaks === null)).toBe(true);
    expect(bench.seen.length).toBeLessThanOrEqual(7 + 4);
  });

  it('is of the account asked for, also when another account is asked at the same time', async () => {
    const line = { sku: 'SCR-1000', unit: 'ct100', quantity: '1' };
    const [acme, gold, standard] = await Promise.all([priceOf('C1001', [line]), priceOf('C1004', [line]), priceOf('C1006', [line])]);
    expect(new Set([acme, gold, standard].map(({ explanation }) => explanation.name)).size).toBe(3);
    expect(new Set([acme, gold, standard].map(({ price }) => price.amount)).size).toBe(3);
  });

  it('needs an account that Tryton knows', async () => {
    await expect(ask(accountOf('C9999').externalId, [{ sku: 'SCR-1000', unit: 'u', quantity: '1' }])).rejects.toMatchObject({ kind: 'refused' });
  });
});
