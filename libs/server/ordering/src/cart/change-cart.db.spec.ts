import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { BuyerContext } from '@portico/domain';
import { aBuyer, anErp, OrderingFixture, orderingDatabase } from '../testing/ordering-fixture.js';
import type { CartAnswer } from './cart-refusal.js';
import type { LineChange } from './change-cart.js';
import type { CartLine } from './cart.js';

const inUnits = (...codes: readonly string[]) => codes.map((code, at) => ({ code, name: code, decimals: 0, numerator: String(10 ** at), denominator: '1' }));

describe('a line whose unit is changed', () => {
  let database: Awaited<ReturnType<typeof orderingDatabase>>;
  let ordering: OrderingFixture;
  beforeAll(async () => {
    database = await orderingDatabase();
    ordering = new OrderingFixture(database.source, anErp().withProduct({ sku: 'NUT', units: inUnits('pc', 'box', 'pallet') }).withPrice({ sku: 'NUT', amount: '0.10' }).open());
  });
  afterAll(() => database.close());

  /** A buyer with NUT in his cart by the piece, by the box and by the pallet. */
  async function filled(notes: Readonly<Record<string, string>> = {}, quantities: Readonly<Record<string, string>> = {}): Promise<{ buyer: BuyerContext; lines: Readonly<Record<string, CartLine>> }> {
    const buyer = aBuyer();
    const answer = await ordering.cart.add(buyer, randomUUID(), [['pc', '3'], ['box', '4'], ['pallet', '5']].map(([unit = '', quantity = '']) => ({ sku: 'NUT', unit, quantity: quantities[unit] ?? quantity, note: notes[unit] ?? null })));
    expect(answer).toEqual({ kind: 'changed' });
    return { buyer, lines: Object.fromEntries((await ordering.carts.open(buyer)).lines.map((line) => [line.unit, line])) };
  }
  const idOf = (line: CartLine | undefined): string => line?.id ?? '';
  const change = (buyer: BuyerContext, changes: readonly LineChange[], key: string = randomUUID()): Promise<CartAnswer> => ordering.cart.changeLines(buyer, key, changes);
  const shown = async (buyer: BuyerContext): Promise<readonly (readonly (string | null)[])[]> => (await ordering.carts.open(buyer)).lines.map(({ unit, quantity, note }) => [unit, quantity, note]);

  it('joins the line that has it already, with both notes', async () => {
    const { buyer, lines } = await filled({ pc: 'gate 4', box: 'call first' });
    expect(await change(buyer, [{ lineId: idOf(lines['pc']), unit: 'box' }])).toEqual({ kind: 'changed' });
    expect(await shown(buyer)).toEqual([['box', '7', 'gate 4 / call first'], ['pallet', '5', null]]);
  });

  it('says one note once, however often it is joined', async () => {
    const { buyer, lines } = await filled({ pc: 'gate 4', box: 'call first', pallet: 'gate 4' });
    await change(buyer, [{ lineId: idOf(lines['pc']), unit: 'pallet' }, { lineId: idOf(lines['box']), unit: 'pallet' }]);
    expect(await shown(buyer)).toEqual([['pallet', '12', 'gate 4 / call first']]);
  });

  it('is refused in words where both notes are too long for one line, and nothing is lost', async () => {
    const { buyer, lines } = await filled({ pc: 'a'.repeat(1_500), box: 'b'.repeat(1_500) });
    const before = await ordering.carts.open(buyer);
    expect(await change(buyer, [{ lineId: idOf(lines['pc']), unit: 'box' }])).toMatchObject({ kind: 'refused', reason: 'NOTE_TOO_LONG', lineId: lines['pc']?.id, message: 'The two notes of NUT are too long for one line. Shorten one of them first.' });
    expect(await ordering.carts.open(buyer)).toEqual(before);
  });

  it('trades it with another line, and hands it on from line to line', async () => {
    const traded = await filled();
    expect(await change(traded.buyer, [{ lineId: idOf(traded.lines['pc']), unit: 'box' }, { lineId: idOf(traded.lines['box']), unit: 'pc' }])).toEqual({ kind: 'changed' });
    expect(await shown(traded.buyer)).toEqual([['box', '3', null], ['pc', '4', null], ['pallet', '5', null]]);
    const handed = await filled();
    expect(await change(handed.buyer, [{ lineId: idOf(handed.lines['pc']), unit: 'box' }, { lineId: idOf(handed.lines['box']), unit: 'pallet' }, { lineId: idOf(handed.lines['pallet']), unit: 'pc' }])).toEqual({ kind: 'changed' });
    expect(await shown(handed.buyer)).toEqual([['box', '3', null], ['pallet', '4', null], ['pc', '5', null]]);
    expect((await ordering.carts.open(handed.buyer)).lines.map(({ id }) => id)).toEqual(['pc', 'box', 'pallet'].map((unit) => handed.lines[unit]?.id));
  });

  it.each(['furlong', '', '\u0000', 'BOX', 'constructor'])('is refused in words where the item is not sold by %j', async (unit) => {
    const { buyer, lines } = await filled();
    const before = await ordering.carts.open(buyer);
    expect(await change(buyer, [{ lineId: idOf(lines['pc']), unit, quantity: '9' }])).toMatchObject({ kind: 'refused', reason: 'INVALID_QUANTITY', lineId: lines['pc']?.id, sku: 'NUT', message: `NUT is not sold by ${unit}.` });
    expect(await ordering.carts.open(buyer)).toEqual(before);
  });

  it('joins once for one idempotency key, and from two tabs at once', async () => {
    const { buyer, lines } = await filled();
    const key = randomUUID();
    const asked = () => change(buyer, [{ lineId: idOf(lines['pc']), unit: 'box' }], key);
    expect(await Promise.all([asked(), asked()])).toEqual([{ kind: 'changed' }, { kind: 'changed' }]);
    expect(await asked()).toEqual({ kind: 'changed' });
    expect(await shown(buyer)).toEqual([['box', '7', null], ['pallet', '5', null]]);
    expect(await change(buyer, [{ lineId: idOf(lines['pc']), unit: 'pallet' }], key)).toMatchObject({ kind: 'refused', reason: 'IDEMPOTENCY_CONFLICT' });

    const tabs = await filled();
    const answers = await Promise.all([change(tabs.buyer, [{ lineId: idOf(tabs.lines['pc']), unit: 'box' }]), change(tabs.buyer, [{ lineId: idOf(tabs.lines['box']), unit: 'pallet' }])]);
    const total = (await ordering.carts.open(tabs.buyer)).lines.reduce((sum, { quantity }) => sum + BigInt(quantity), 0n);
    expect(total).toBe(12n);
    // Whoever comes second finds his line, or is told that it is gone; which of the two comes second is not ours to say.
    expect(answers.map((answer) => (answer.kind === 'changed' ? 'changed' : answer.reason)).filter((each) => each !== 'changed' && each !== 'UNKNOWN_LINE')).toEqual([]);
  });

  it('is refused where the sum has more digits than a quantity may have', async () => {
    const { buyer, lines } = await filled({}, { pc: '999999999999999', box: '999999999999999' });
    expect(await change(buyer, [{ lineId: idOf(lines['pc']), unit: 'box' }])).toMatchObject({ kind: 'refused', reason: 'INVALID_QUANTITY', sku: 'NUT', lineId: lines['pc']?.id });
    expect(await ordering.cart.add(buyer, randomUUID(), [{ sku: 'NUT', unit: 'pc', quantity: '1', note: null }])).toMatchObject({ kind: 'refused', reason: 'INVALID_QUANTITY', sku: 'NUT' });
  });

  it('takes all that is changed of one line in one request', async () => {
    const { buyer, lines } = await filled();
    await change(buyer, [{ lineId: idOf(lines['pc']), quantity: '9' }, { lineId: idOf(lines['pc']), note: 'gate 4' }]);
    expect((await shown(buyer))[0]).toEqual(['pc', '9', 'gate 4']);
  });
});
