import { describe, expect, it } from '@jest/globals';
import { decimal, Money, type ErpOrder, type OrderRequest, type WriteKey } from '@portico/domain';
import { expectMoney, expectPdf, walk } from './expectations.js';
import { describeInterruptedOrders } from './interrupted-orders.js';
import type { Subject } from './subject-of.js';
import { freshReference } from './writing.js';

export interface NewOrder {
  readonly key: WriteKey;
  readonly request: OrderRequest;
}
export function newOrder(subject: Subject, change: Partial<OrderRequest> = {}): NewOrder {
  const reference = freshReference('order');
  const { order, poNumber } = subject().facts;
  return { key: { reference, revision: 1 }, request: { ...order, ...change, poNumber: poNumber?.() ?? `PO-${reference}` } };
}

export function describeOrders(subject: Subject, steps: readonly string[]): void {
  describe('its orders', () => {
    const place = async ({ key, request }: NewOrder): Promise<ErpOrder> => {
      const outcome = await subject().connector.orderWriter.submit(key, request);
      if (outcome.kind !== 'confirmed') throw new Error(`Not confirmed: ${JSON.stringify(outcome)}`);
      return outcome.value;
    };

    it('are taken, numbered and known by our reference', async () => {
      const { connector, facts } = subject();
      const order = newOrder(subject);
      const placed = await place(order);
      expect(placed.number).not.toBe('');
      expect(placed).toMatchObject({ reference: order.key.reference, customerExternalId: facts.account.externalId, poNumber: order.request.poNumber, origin: 'portal' });
      expect(await connector.orderWriter.lookUp(order.key.reference)).toMatchObject({ kind: 'complete', value: { number: placed.number } });
      expect(await connector.orders.order(placed.externalId)).toMatchObject({ number: placed.number, reference: order.key.reference });
    });

    it('say of each line which of ours it came from, with exact quantities and amounts', async () => {
      const order = newOrder(subject);
      const placed = await place(order);
      for (const line of order.request.lines) {
        const found = placed.lines.filter((each) => each.originLine === line.lineId);
        expect(found).not.toEqual([]);
        const [same] = found;
        if (found.length !== 1 || same?.relation !== 'same') continue;
        expect({ sku: same.sku, unit: same.unit, quantity: decimal(same.quantity).toFixed() })
          .toEqual({ sku: line.sku, unit: line.unit, quantity: decimal(line.quantity).toFixed() });
      }
      const goods = Money.sum(placed.lines.filter((line) => line.relation !== 'charge').map((line) => line.amount), placed.goods.currency);
      expectMoney(placed.goods, goods.toValue());
    });

    it('keep the day the buyer asked for, where the ERP takes one', async () => {
      const { connector, facts } = subject();
      const day = new Date(Date.parse(`${facts.today}T00:00:00Z`) + 30 * 86_400_000).toISOString().slice(0, 10);
      const placed = await place(newOrder(subject, { requestedDate: day }));
      if (connector.abilities.orders.requestedDate) expect(placed.requestedDate).toBe(day);
      else expect(placed.requestedDate).toBeNull();
    });

    it('are refused where they are to ship complete and the ERP cannot wait, never taken as something else', async () => {
      const { connector, levers } = subject();
      const { key, request } = newOrder(subject, { shipping: 'ship-complete' });
      const outcome = await connector.orderWriter.submit(key, request);
      expect(outcome.kind).toBe(connector.abilities.orders.shipComplete ? 'confirmed' : 'rejected');
      expect(await levers.countOrders(key.reference)).toBe(connector.abilities.orders.shipComplete ? 1 : 0);
    });

    it('appear in the next delta', async () => {
      const { connector } = subject();
      const read = connector.orders.orders.bind(connector.orders);
      const { watermark } = await walk(read, { watermark: null, limit: 100 });
      const placed = await place(newOrder(subject));
      const delta = await walk(read, { watermark, limit: 100 });
      expect(delta.items.map((order) => order.externalId)).toContain(placed.externalId);
    });

    it('are null where there is none, and absent by an unknown reference', async () => {
      const { connector, facts } = subject();
      expect(await connector.orders.order(facts.unknown.order)).toBeNull();
      expect(await connector.orderWriter.lookUp(freshReference('unknown'))).toEqual({ kind: 'absent' });
    });

    it('are refused with the reason, and leave nothing behind', async () => {
      const { connector, facts, levers } = subject();
      expect(facts.refusedOrders).not.toEqual([]);
      for (const refused of facts.refusedOrders) {
        const { key, request } = newOrder(subject, refused.request);
        const outcome = await connector.orderWriter.submit(key, request);
        expect({ because: refused.because, outcome }).toMatchObject({ because: refused.because, outcome: { kind: 'rejected', reasons: expect.arrayContaining([expect.objectContaining({ reason: refused.reason, lineId: refused.lineId })]) } });
        expect(await connector.orderWriter.lookUp(key.reference)).toEqual({ kind: 'absent' });
        expect(await levers.countOrders(key.reference)).toBe(0);
      }
    });

    it('are taken once corrected, as the next revision of the same reference', async () => {
      const { connector, facts, levers } = subject();
      const { key, request } = newOrder(subject);
      const [refused] = facts.refusedOrders;
      if (!refused) throw new Error('No order that is refused');
      expect((await connector.orderWriter.submit(key, refused.request)).kind).toBe('rejected');
      const placed = await place({ key: { ...key, revision: 2 }, request });
      expect(placed.reference).toBe(key.reference);
      expect(await levers.countOrders(key.reference)).toBe(1);
    });

    it('are made once when sent twice', async () => {
      const { levers } = subject();
      const order = newOrder(subject);
      const first = await place(order);
      const second = await place(order);
      expect(second.externalId).toBe(first.externalId);
      expect(await levers.countOrders(order.key.reference)).toBe(1);
    });

    it('are made once when an edited replay finds that the first was taken', async () => {
      const { connector, levers } = subject();
      const { key, request } = newOrder(subject);
      const first = await place({ key, request });
      await connector.orderWriter.submit({ ...key, revision: 2 }, { ...request, note: 'edited' });
      expect(await connector.orderWriter.lookUp(key.reference)).toMatchObject({ kind: 'complete', value: { externalId: first.externalId } });
      expect(await levers.countOrders(key.reference)).toBe(1);
    });

    it('over the credit limit are held where the ERP holds them, else refused', async () => {
      const { connector, facts, levers } = subject();
      if (!facts.overCredit) return;
      const { key, request } = newOrder(subject, facts.overCredit);
      const outcome = await connector.orderWriter.submit(key, request);
      const isHeld = connector.abilities.orders.holdsOverCredit;
      expect(outcome).toMatchObject(isHeld
        ? { kind: 'confirmed', value: { state: 'on-hold', holds: ['credit'] } }
        : { kind: 'rejected', reasons: [{ reason: 'credit-limit', lineId: null }] });
      expect(await levers.countOrders(key.reference)).toBe(isHeld ? 1 : 0);
    });

    it('have an acknowledgement, or the ERP says that it has none', async () => {
      const { connector } = subject();
      const placed = await place(newOrder(subject));
      const document = await connector.orders.acknowledgement(placed.externalId);
      if (connector.abilities.orders.acknowledgementDocument) expectPdf(document);
      else expect(document).toBeNull();
    });

    it('are calculated before they are placed, and no figure is given that the ERP does not have', async () => {
      const { connector } = subject();
      const { request } = newOrder(subject);
      const { calculation } = connector.abilities;
      const calculated = await connector.calculator.calculate(request);
      expect(calculated.lines.map((line) => line.lineId)).toEqual(request.lines.map((line) => line.lineId));
      expectMoney(calculated.goods, Money.sum(calculated.lines.flatMap((line) => line.amount ?? []), request.account.currency).toValue());
      const parts = { freight: calculated.freight, tax: calculated.tax, discounts: calculated.discount, surcharges: calculated.surcharges };
      for (const [name, part] of Object.entries(parts)) {
        if (calculation[name as keyof typeof parts] === 'none') expect({ name, part }).toEqual({ name, part: { amount: null, certainty: 'none' } });
        expect({ name, isKnown: part.amount !== null }).toEqual({ name, isKnown: part.certainty !== 'none' });
      }
    });

    it('cost what the calculation said, line by line', async () => {
      const { connector } = subject();
      const order = newOrder(subject);
      const calculated = await connector.calculator.calculate(order.request);
      const placed = await place(order);
      for (const line of calculated.lines) {
        const amounts = placed.lines.filter((each) => each.originLine === line.lineId).map((each) => each.amount);
        expectMoney(line.amount, Money.sum(amounts, placed.goods.currency).toValue());
      }
    });

    describeInterruptedOrders(subject, steps);
  });
}
