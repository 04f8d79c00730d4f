import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BuyerContext, ErpOrder } from '@portico/domain';
import { openDataSource } from '@portico/platform-persistence';
import { randomUUID } from 'node:crypto';
import { PostgresCreditReservations } from '../credit/reservations.js';
import { aBuyer, anErp, OrderingFixture, orderingDatabase } from '../testing/ordering-fixture.js';
import { ApplyErpOrder } from './apply-erp-order.js';
import { ListOrders } from './list-orders.js';
import type { Order } from './order.js';

const euros = (amount: string, currency = 'EUR') => ({ amount, currency });
const aShipment = (number: string, shippedOn: string) => ({ externalId: number, number, state: 'shipped', shippedOn, warehouse: 'HAM', carrier: null, trackingNumber: null, trackingUrl: null, lines: [] });
const anErpOrder = (change: Partial<ErpOrder> = {}): ErpOrder => ({
  externalId: randomUUID(), number: 'SO-1', reference: null, customerExternalId: '10482', origin: 'phone', orderedOn: '2026-06-01', poNumber: null, requestedDate: null, state: 'shipped', holds: [], shipTo: null,
  shippingMethod: null, lines: [], goods: euros('10.00'), freight: null, tax: { amount: null, certainty: 'none' }, total: { amount: euros('11.90'), certainty: 'exact' }, shipments: [], invoiceNumbers: [], ...change,
} as unknown as ErpOrder);

describe('the orders of an account', () => {
  let database: Awaited<ReturnType<typeof orderingDatabase>>;
  let ordering: OrderingFixture;
  let apply: ApplyErpOrder;
  let list: ListOrders;
  beforeAll(async () => {
    database = await orderingDatabase();
    ordering = new OrderingFixture(database.source, anErp().open());
    list = new ListOrders(ordering.scope, { timeZone: 'Europe/Berlin' });
    apply = new ApplyErpOrder(ordering.orders, new PostgresCreditReservations(), { timeZone: 'Europe/Berlin' });
  });
  afterAll(() => database.close());

  async function bornElsewhere(buyer: BuyerContext, erp: ErpOrder, currency = 'EUR', readAt = new Date()): Promise<string> {
    const id = randomUUID();
    const none = { amount: null, certainty: 'none' } as const;
    const order: Omit<Order, 'version' | 'isOpen'> = {
      id, companyId: buyer.companyId, accountId: buyer.account.id, reference: `memory:${erp.externalId}`, externalId: erp.externalId, number: erp.number, poNumber: null, state: 'accepted', holds: [], origin: erp.origin,
      orderedAt: new Date(`${erp.orderedOn}T12:00:00Z`), orderedByName: null, requestedDate: null, shipTo: null, shipping: null, shippingMethod: null, buyerReference: null, note: null, terms: null, currency,
      lines: [], amounts: { goods: erp.goods, freight: none, tax: none, total: none }, unchecked: null, rejections: [], poDocumentId: null, erp: null, erpReadAt: null,
    };
    await ordering.scope.write(buyer.companyId, buyer.visibleCompanyIds, async () => {
      await ordering.orders.insert({ ...order, orderedBy: null, connector: 'memory' });
      await apply.execute({ ...order, version: 1, isOpen: true }, erp, readAt);
    });
    return id;
  }
  const history = (buyer: BuyerContext, id: string) => ordering.scope.read(buyer.visibleCompanyIds, async () => (await ordering.orders.events(id)).map(({ kind, at, day }) => ({ kind, isTimed: at !== null, day })));

  it('have the ERP’s days for what happened before they were first read, and no time of ours', async () => {
    const buyer = aBuyer();
    const id = await bornElsewhere(buyer, anErpOrder({ shipments: [aShipment('DN-1', '2026-06-02'), aShipment('DN-2', '2026-06-04')] as never, invoiceNumbers: ['INV-1'] as never }));
    expect(await history(buyer, id)).toEqual([
      { kind: 'accepted', isTimed: false, day: '2026-06-01' }, { kind: 'shipped', isTimed: false, day: '2026-06-04' }, { kind: 'invoiced', isTimed: false, day: null },
    ]);
  });

  it('have the time of what is seen to happen, and the day of a shipment that is heard of late', async () => {
    const buyer = aBuyer();
    const erp = anErpOrder({ state: 'open' as never });
    const id = await bornElsewhere(buyer, erp);
    const seen = async (change: Partial<ErpOrder>) => ordering.scope.write(buyer.companyId, buyer.visibleCompanyIds, async () => {
      const order = await ordering.orders.lockById(id);
      if (order) await apply.execute(order, { ...erp, ...change }, new Date());
    });
    await seen({ shipments: [aShipment('DN-1', '2026-06-04')] as never });
    await seen({ shipments: [aShipment('DN-1', '2026-06-04')] as never, invoiceNumbers: ['INV-1'] as never });
    expect((await history(buyer, id)).slice(1)).toEqual([{ kind: 'shipped', isTimed: false, day: '2026-06-04' }, { kind: 'invoiced', isTimed: true, day: null }]);
  });

  it('are told in the order in which they happened, past the thousandth event too', async () => {
    const buyer = aBuyer();
    const id = await bornElsewhere(buyer, anErpOrder());
    const owner = await openDataSource(database.database.url, { poolSize: 1 });
    await owner.query(`select setval(pg_get_serial_sequence('sales_order_event', 'id'), 9997)`).finally(() => owner.destroy());
    const kinds = ['sent', 'delayed', 'invoiced', 'closed'] as const;
    for (const kind of kinds) await ordering.scope.write(buyer.companyId, buyer.visibleCompanyIds, () => ordering.orders.addEvent({ id, companyId: buyer.companyId }, kind, null));
    expect((await history(buyer, id)).slice(-4).map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each([['2026-06-03T22:30:00Z', '2026-06-03'], ['2026-06-03T21:30:00Z', null]])('take a shipment of 3 June, read at %s, for one of the seller’s day %s', async (readAt, day) => {
    const buyer = aBuyer();
    const erp = anErpOrder({ state: 'open' as never });
    const id = await bornElsewhere(buyer, erp, 'EUR', new Date('2026-06-02T12:00:00Z'));
    await ordering.scope.write(buyer.companyId, buyer.visibleCompanyIds, async () => {
      const order = await ordering.orders.lockById(id);
      if (order) await apply.execute(order, { ...erp, shipments: [aShipment('DN-1', '2026-06-03')] as never }, new Date(readAt));
    });
    expect((await history(buyer, id)).at(-1)).toEqual({ kind: 'shipped', isTimed: day === null, day });
  });

  it('are known by the ERP’s key, by a new one once it has begun one anew, and never by another’s', async () => {
    const buyer = aBuyer();
    const erp = anErpOrder();
    const id = await bornElsewhere(buyer, erp);
    const other = await bornElsewhere(buyer, anErpOrder({ externalId: 'other' }));
    const inScope = <T>(work: () => Promise<T>): Promise<T> => ordering.scope.write(buyer.companyId, buyer.visibleCompanyIds, work);
    const calledSo = async (externalId: string) => (await inScope(() => ordering.orders.lockByExternalId('memory', externalId)))?.id;
    const becomes = (externalId: string) => inScope(async () => {
      const order = await ordering.orders.lockById(id);
      if (order) await ordering.orders.update({ ...order, externalId });
    });
    expect(await calledSo(erp.externalId)).toBe(id);
    await becomes('anew');
    expect([await calledSo(erp.externalId), await calledSo('anew'), await calledSo('other')]).toEqual([undefined, id, other]);
    expect((await list.execute(buyer, {}, 'ordered-desc', 5, null)).rows.map(({ externalId }) => externalId).sort()).toEqual(['anew', 'other']);
    await expect(becomes('other')).rejects.toThrow('another order');
  });

  it.each(['ordered-desc', 'ordered-asc'] as const)('are paged without a gap or a repetition where many are of one moment: %s', async (sort) => {
    const buyer = aBuyer();
    const made = await Promise.all(Array.from({ length: 5 }, () => bornElsewhere(buyer, anErpOrder())));
    const seen: string[] = [];
    for (let after: readonly string[] | null = null; ;) {
      const { rows } = await list.execute(buyer, {}, sort, 2, after);
      seen.push(...rows.slice(0, 2).map(({ id }) => id));
      const last = rows[1];
      if (rows.length <= 2 || !last) break;
      after = [last.sortKey, last.id];
    }
    expect(seen).toHaveLength(5);
    expect([...seen].sort()).toEqual([...made].sort());
  });

  it('are of the seller’s day, however far it is from the server’s', async () => {
    const buyer = aBuyer();
    const id = await bornElsewhere(buyer, anErpOrder());
    await ordering.scope.write(buyer.companyId, [buyer.companyId], (manager) => manager.query(`update sales_order set ordered_at = '2026-06-01T22:30:00Z' where id = $1`, [id]));
    const on = async (day: string): Promise<number> => (await list.execute(buyer, { from: day, to: day }, 'ordered-desc', 1, null)).totalCount;
    expect([await on('2026-06-01'), await on('2026-06-02')]).toEqual([0, 1]);
  });

  it('are summed by currency, with what has no total told apart', async () => {
    const buyer = aBuyer();
    await bornElsewhere(buyer, anErpOrder({ total: { amount: euros('0.10'), certainty: 'exact' } as never }));
    await bornElsewhere(buyer, anErpOrder({ total: { amount: euros('0.20'), certainty: 'exact' } as never }));
    await bornElsewhere(buyer, anErpOrder({ total: { amount: null, certainty: 'none' } as never }));
    await bornElsewhere(buyer, anErpOrder({ goods: euros('5', 'USD') as never, total: { amount: euros('5.95', 'USD'), certainty: 'exact' } as never }), 'USD');
    const { totals } = await list.execute(buyer, {}, 'ordered-desc', 1, null);
    expect(totals).toEqual([{ currency: 'EUR', total: euros('0.30'), count: 3, withoutTotal: 1 }, { currency: 'USD', total: euros('5.95', 'USD'), count: 1, withoutTotal: 0 }]);
  });
});
