import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { permissions, Permissions, unbounded, type AccountShipTo, type BuyerContext, type Grant, type Permission } from '@portico/domain';
import { anAddress, aShipTo } from '@portico/erp-contract/testing';
import { aBuyer, anErp, OrderingFixture, orderingDatabase } from '../testing/ordering-fixture.js';

const euros = (amount: string) => ({ amount, currency: 'EUR' });
/** A thousand bolts come to 84.37, by far more than a hundred. */
const bounded = (change: Partial<Grant>, missing: readonly Permission[] = []): Partial<BuyerContext> => ({
  permissions: new Permissions([...permissions.filter((each) => each !== 'order' && !missing.includes(each)).map(unbounded), { ...unbounded('order'), ...change }]),
});

describe('what a role bounds an order by', () => {
  let database: Awaited<ReturnType<typeof orderingDatabase>>;
  beforeAll(async () => { database = await orderingDatabase(); });
  afterAll(() => database.close());
  const fixture = () => new OrderingFixture(database.source, anErp().withCustomer({ externalId: '10482' }, [aShipTo(), aShipTo({ externalId: '2' }), aShipTo({ externalId: '3', isActive: false })]).withCredit('10482', { kind: 'limited', amount: euros('100000') }).open());
  const submitted = async (ordering: OrderingFixture, buyer: BuyerContext, change: Parameters<OrderingFixture['command']>[1] = {}) => ordering.submit.execute(buyer, await ordering.command(buyer, change));

  it('is told in the checkout and again when it is submitted, with the most and what it comes to', async () => {
    const ordering = fixture();
    const buyer = aBuyer(bounded({ upTo: [euros('80')] }));
    await ordering.fill(buyer);
    const reviewed = await ordering.review.execute(buyer, ordering.wish());
    const needed = reviewed.review.calculation.value?.total.amount;
    expect(needed).toBeTruthy();
    const limit = { reason: 'ORDER_LIMIT', available: euros('80'), needed, message: expect.stringMatching(/you may order up to €80.00 at once. Order less, or ask/) };
    expect(reviewed.refusals).toMatchObject([limit]);
    expect(await submitted(ordering, buyer)).toMatchObject({ kind: 'refused', refusals: [limit] });
    expect(ordering.submissions).toEqual([]);
  });

  it('counts with tax where the ERP tells it, to the cent', async () => {
    const ordering = fixture();
    const open = aBuyer();
    await ordering.fill(open);
    const total = (await ordering.review.execute(open, ordering.wish())).review.calculation.value?.total.amount?.amount ?? '0';
    expect(Number(total)).toBeGreaterThan(84.37);
    for (const [upTo, kind] of [[total, 'received'], [(Number(total) - 0.01).toFixed(2), 'refused']] as const) {
      const buyer = aBuyer(bounded({ upTo: [euros(upTo)] }));
      await ordering.fill(buyer);
      expect((await submitted(ordering, buyer)).kind).toBe(kind);
    }
  });

  it('says that nothing may be ordered in a currency no role names', async () => {
    const ordering = fixture();
    const buyer = aBuyer(bounded({ upTo: [{ amount: '9999', currency: 'USD' }] }));
    await ordering.fill(buyer);
    expect(await submitted(ordering, buyer)).toMatchObject({ refusals: [{ reason: 'ORDER_LIMIT', available: null, message: 'You may not place orders in EUR. Ask your company’s administrator.' }] });
  });

  it('tells who may not see prices the limit and no figure of the order, and lets them order within it though a price rose', async () => {
    const ordering = fixture();
    const buyer = aBuyer(bounded({ upTo: [euros('80')] }, ['see-prices']));
    await ordering.fill(buyer);
    const refused = await submitted(ordering, buyer);
    expect(refused).toMatchObject({ refusals: [{ reason: 'ORDER_LIMIT', available: euros('80'), needed: null, message: expect.stringContaining('more than the €80.00') }] });
    const within = aBuyer(bounded({ upTo: [euros('5000')] }, ['see-prices']));
    await ordering.fill(within);
    const priced = ordering.erp.connector.calculator;
    const calculate = priced.calculate.bind(priced);
    priced.calculate = async (...given) => {
      const answer = await calculate(...given);
      return { ...answer, lines: answer.lines.map((line) => ({ ...line, price: line.price && { ...line.price, amount: '9.00' } })) };
    };
    expect((await submitted(ordering, within)).kind).toBe('received');
  });

  it('counts the last known prices while the ERP is down', async () => {
    const ordering = fixture();
    const poor = aBuyer(bounded({ upTo: [euros('84.36')] }));
    const enough = aBuyer(bounded({ upTo: [euros('84.37')] }));
    for (const buyer of [poor, enough]) await ordering.fill(buyer);
    await ordering.erp.levers.misbehave('unreachable');
    expect(await submitted(ordering, poor, { unchecked: 'ask-me' })).toMatchObject({ refusals: [{ reason: 'ORDER_LIMIT', available: euros('84.36'), needed: euros('84.37') }] });
    expect((await submitted(ordering, enough, { unchecked: 'ask-me' })).kind).toBe('received');
  });

  describe('where it names ship-tos', () => {
    const bremen: AccountShipTo = { id: randomUUID(), externalId: '2', address: anAddress({ name: 'Bremen' }), isActive: true, isDefault: false, warehouse: 'HAM' };
    const closed: AccountShipTo = { ...bremen, id: randomUUID(), externalId: '3', isActive: false };
    const withShipTos = () => {
      const ordering = fixture();
      ordering.moreShipTos.push(bremen, closed);
      return ordering;
    };

    it('offers those alone, and starts with one of them', async () => {
      const ordering = withShipTos();
      const buyer = aBuyer(bounded({ shipToIds: [bremen.id] }));
      await ordering.fill(buyer);
      const { review, refusals } = await ordering.review.execute(buyer, ordering.wish({ shipToId: null }));
      expect([review.shipTos.map(({ id }) => id), review.shipTo?.id, refusals]).toEqual([[bremen.id], bremen.id, []]);
      expect((await ordering.carts.open(buyer)).delivery.shipToId).toBe(bremen.id);
      expect((await submitted(ordering, buyer, { wish: ordering.wish({ shipToId: bremen.id }) })).kind).toBe('received');
    });

    it('refuses another of the account by name, and one that is not the account’s as unknown', async () => {
      const ordering = withShipTos();
      const buyer = aBuyer(bounded({ shipToIds: [bremen.id] }));
      await ordering.fill(buyer);
      expect(await submitted(ordering, buyer)).toMatchObject({ refusals: [{ reason: 'SHIP_TO_NOT_ALLOWED', field: 'shipToId', message: expect.stringContaining(`You may not order to ${ordering.shipTo.address.name}`) }] });
      expect(await submitted(ordering, buyer, { wish: ordering.wish({ shipToId: randomUUID() }) })).toMatchObject({ refusals: [{ reason: 'SHIP_TO_UNKNOWN' }] });
    });

    it('says whom to ask when none of them is in use', async () => {
      const ordering = withShipTos();
      const buyer = aBuyer(bounded({ shipToIds: [closed.id] }));
      await ordering.fill(buyer);
      expect((await ordering.review.execute(buyer, ordering.wish({ shipToId: null }))).refusals).toMatchObject([{ reason: 'SHIP_TO_NOT_ALLOWED', field: 'shipToId', message: expect.stringContaining('is in use. Ask') }]);
    });

    it('does not add up the amount of one role and the ship-to of another', async () => {
      const ordering = withShipTos();
      const one: Grant = { permission: 'order', upTo: [euros('50')], shipToIds: [ordering.shipTo.id] };
      const buyer = aBuyer({ permissions: new Permissions([...bounded({ shipToIds: [bremen.id] }).permissions?.grants ?? [], one]) });
      await ordering.fill(buyer);
      expect(await submitted(ordering, buyer)).toMatchObject({ refusals: [{ reason: 'ORDER_LIMIT', available: euros('50') }] });
      expect((await submitted(ordering, buyer, { wish: ordering.wish({ shipToId: bremen.id }) })).kind).toBe('received');
    });
  });
});
