import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { Permissions, type BuyerContext } from '@portico/domain';
import { ErpError } from '@portico/erp-contract';
import { aBuyer, anErp, OrderingFixture, orderingDatabase } from '../testing/ordering-fixture.js';
import type { SubmitCommand } from './checkout-input.js';
import type { SubmitOrderAnswer } from './submit-order.js';

const eur = (amount: string) => ({ kind: 'limited' as const, amount: { amount, currency: 'EUR' } });
const reasons = (answer: SubmitOrderAnswer): string[] => (answer.kind === 'refused' ? answer.refusals.map((refusal) => refusal.reason) : [answer.kind]);

describe('submitting an order', () => {
  let database: Awaited<ReturnType<typeof orderingDatabase>>;
  beforeAll(async () => { database = await orderingDatabase(); });
  afterAll(() => database.close());
  const fixture = (limit = '100000', change: ConstructorParameters<typeof OrderingFixture>[2] = {}, holds = false) =>
    new OrderingFixture(database.source, anErp().withCredit('10482', eur(limit)).withAbilities({ orders: { holdsOverCredit: holds } }).open(), change);

  it('receives it with its prices, empties the cart and queues exactly one submission', async () => {
    const ordering = fixture();
    const buyer = aBuyer();
    await ordering.fill(buyer);
    const answer = await ordering.submit.execute(buyer, await ordering.command(buyer));
    expect(answer.kind).toBe('received');
    const order = answer.kind === 'received' ? await ordering.order(buyer, answer.orderId) : null;
    expect(order?.lines[0]).toMatchObject({ sku: 'BOLT', quantity: '1000', amount: { amount: '84.37', currency: 'EUR' } });
    expect((await ordering.carts.open(buyer)).lines).toEqual([]);
    expect(ordering.submissions).toHaveLength(1);
    expect(ordering.submissions[0]).toMatchObject({ kind: 'order', reference: order?.reference });
  });

  it('refuses a wish that the ERP has no place for, rather than forget it', async () => {
    const ordering = new OrderingFixture(database.source, anErp().withCredit('10482', eur('100000')).withAbilities({ orders: { shipComplete: false, requestedDate: false } }).open());
    const buyer = aBuyer();
    await ordering.fill(buyer);
    const command = await ordering.command(buyer);
    const wished = { ...command.wish, shipping: 'ship-complete' as const, requestedDate: '2999-01-04' };
    const answer = await ordering.submit.execute(buyer, { ...command, wish: wished });
    expect(answer).toMatchObject({ kind: 'refused', refusals: [{ reason: 'REQUESTED_DATE', field: 'requestedDate' }, { reason: 'SHIPPING_METHOD', field: 'shipping', message: expect.stringContaining('cannot wait') }] });
    expect(reasons(await ordering.submit.execute(buyer, await ordering.command(buyer)))).toEqual(['received']);
  });

  it('gives ten clicks with one key one order', async () => {
    const ordering = fixture();
    const buyer = aBuyer();
    await ordering.fill(buyer);
    const command = await ordering.command(buyer);
    const answers = await Promise.all(Array.from({ length: 10 }, () => ordering.submit.execute(buyer, command)));
    expect(new Set(answers.map((answer) => (answer.kind === 'received' ? answer.orderId : answer.kind))).size).toBe(1);
    expect(ordering.submissions).toHaveLength(1);
  });

  it('lets one of two tabs order the same cart', async () => {
    const ordering = fixture();
    const buyer = aBuyer();
    await ordering.fill(buyer);
    const [left, right] = [await ordering.command(buyer), await ordering.command(buyer)];
    const answers = await Promise.all([ordering.submit.execute(buyer, left), ordering.submit.execute(buyer, right)]);
    expect(answers.map((answer) => answer.kind).sort()).toEqual(['received', 'refused']);
    expect(answers.flatMap(reasons)).toContain('CART_CHANGED');
    expect(ordering.submissions).toHaveLength(1);
  });

  it('never gives the last of the credit to two people at once', async () => {
    const ordering = fixture('150');
    const company = aBuyer();
    const people: BuyerContext[] = Array.from({ length: 6 }, () => aBuyer({ companyId: company.companyId, account: company.account }));
    for (const person of people) await ordering.fill(person);
    const commands = await Promise.all(people.map((person) => ordering.command(person)));
    const answers = await Promise.all(people.map((person, index) => ordering.submit.execute(person, commands[index] as SubmitCommand)));
    expect(answers.filter((answer) => answer.kind === 'received')).toHaveLength(1);
    expect(answers.filter((answer) => answer.kind === 'refused').every((answer) => reasons(answer).includes('CREDIT_LIMIT'))).toBe(true);
  });

  it('refuses over the limit with the figures where the ERP cannot hold', async () => {
    const ordering = fixture('10');
    const buyer = aBuyer();
    await ordering.fill(buyer);
    const answer = await ordering.submit.execute(buyer, await ordering.command(buyer));
    const refusal = answer.kind === 'refused' ? answer.refusals.find((each) => each.reason === 'CREDIT_LIMIT') : undefined;
    expect(refusal).toMatchObject({ available: { amount: '10', currency: 'EUR' } });
    expect(refusal?.message).toContain('€10.00');
  });

  it('sends over the limit where the ERP holds and the map says so', async () => {
    const ordering = fixture('10', { overCreditLimit: 'send-and-hold' }, true);
    const buyer = aBuyer();
    await ordering.fill(buyer);
    expect((await ordering.submit.execute(buyer, await ordering.command(buyer))).kind).toBe('received');
  });

  it('treats an unknown limit as no permission', async () => {
    const ordering = new OrderingFixture(database.source, anErp().withAbilities({ orders: { holdsOverCredit: false } }).open());
    const buyer = aBuyer();
    await ordering.fill(buyer);
    expect(reasons(await ordering.submit.execute(buyer, await ordering.command(buyer)))).toEqual(['CREDIT_LIMIT']);
  });

  it('leaves the decision to an ERP that tells no credit figures, where it holds orders, else refuses: no outage, and no permission', async () => {
    const without = (holdsOverCredit: boolean) => new OrderingFixture(database.source, anErp().withAbilities({ credit: { figures: false }, orders: { holdsOverCredit } }).open(), { overCreditLimit: 'send-and-hold' });
    for (const [holds, told] of [[true, ['received']], [false, ['CREDIT_LIMIT']]] as const) {
      const ordering = without(holds);
      const buyer = aBuyer();
      await ordering.fill(buyer);
      expect(reasons(await ordering.submit.execute(buyer, await ordering.command(buyer)))).toEqual(told);
    }
  });

  it('compares PO numbers trimmed and case-blind, and lets one of two at once have it', async () => {
    const ordering = fixture();
    const company = aBuyer();
    const people = [aBuyer({ companyId: company.companyId, account: company.account }), aBuyer({ companyId: company.companyId, account: company.account })];
    for (const person of people) await ordering.fill(person);
    const commands = await Promise.all(people.map(async (person, index) => ordering.command(person, { wish: ordering.wish({ poNumber: index === 0 ? 'po-7 ' : ' PO-7' }) })));
    const answers = await Promise.all(people.map((person, index) => ordering.submit.execute(person, commands[index] as SubmitCommand)));
    expect(answers.map((answer) => answer.kind).sort()).toEqual(['received', 'refused']);
    expect(answers.flatMap(reasons)).toContain('PO_DUPLICATE');
  });

  it('asks again when a price rose, and takes the fingerprint of what was accepted', async () => {
    const ordering = fixture();
    const buyer = aBuyer();
    await ordering.fill(buyer);
    ordering.erp.records.prices.splice(0, 1, ...anErp().withPrice({ sku: 'BOLT', amount: '9.10', per: '100' }).open().records.prices.filter((price) => price.price.amount === '9.10'));
    const refused = await ordering.submit.execute(buyer, await ordering.command(buyer));
    expect(reasons(refused)).toEqual(['PRICES_CHANGED']);
    expect(refused.kind === 'refused' ? refused.reviewed?.changed[0]?.lineDifference.amount : null).toBe('6.63');
    const fingerprint = (await ordering.review.execute(buyer, ordering.wish())).fingerprint;
    expect((await ordering.submit.execute(buyer, await ordering.command(buyer, { acceptedFingerprint: fingerprint }))).kind).toBe('received');
  });

  it('does not stop for a price that fell', async () => {
    const ordering = fixture();
    const buyer = aBuyer();
    await ordering.fill(buyer);
    ordering.erp.records.prices.splice(0, 1, ...anErp().withPrice({ sku: 'BOLT', amount: '7.10', per: '100' }).open().records.prices.filter((price) => price.price.amount === '7.10'));
    expect((await ordering.submit.execute(buyer, await ordering.command(buyer))).kind).toBe('received');
  });

  it('refuses a wrong multiple and names the quantities that would do', async () => {
    const ordering = fixture();
    const buyer = aBuyer();
    await ordering.fill(buyer, 'GLOVE', '13');
    const answer = await ordering.submit.execute(buyer, await ordering.command(buyer));
    expect(reasons(answer)).toContain('LINE_PROBLEM');
    expect(answer.kind === 'refused' ? [...(answer.reviewed?.problems.values() ?? [])].flat().find((each) => each.kind === 'WRONG_MULTIPLE')?.suggestions : null).toEqual(['12', '24']);
  });

  it('keeps the cart while the ERP is down, or receives it unchecked when the buyer chooses so', async () => {
    const ordering = fixture();
    const buyer = aBuyer();
    await ordering.fill(buyer);
    await ordering.erp.levers.misbehave('unreachable');
    const refused = await ordering.submit.execute(buyer, await ordering.command(buyer));
    expect(reasons(refused)).toEqual(['ERP_UNAVAILABLE']);
    expect((await ordering.carts.open(buyer)).lines).toHaveLength(1);
    const answer = await ordering.submit.execute(buyer, await ordering.command(buyer, { unchecked: 'ask-me' }));
    const order = answer.kind === 'received' ? await ordering.order(buyer, answer.orderId) : null;
    expect(order).toMatchObject({ state: 'received-unchecked', lines: [{ amount: { amount: '84.37' } }] });
  });

  it('takes no line unchecked whose price the buyer never saw', async () => {
    const ordering = fixture();
    const buyer = aBuyer();
    await ordering.erp.levers.misbehave('unreachable');
    await ordering.fill(buyer);
    const [line] = (await ordering.carts.open(buyer)).lines;
    const answer = await ordering.submit.execute(buyer, await ordering.command(buyer, { unchecked: 'accept-rises', acceptRisesUpToPercent: '5' }));
    expect(answer).toMatchObject({ kind: 'refused', refusals: [{ reason: 'LINE_PROBLEM', lineId: line?.id, message: expect.stringContaining('no price is known for BOLT') }] });
    expect(ordering.submissions).toEqual([]);
  });

  it('sends an unchecked order only within the rises the buyer accepted', async () => {
    const ordering = fixture();
    const buyer = aBuyer();
    await ordering.fill(buyer);
    await ordering.erp.levers.misbehave('unreachable');
    const answer = await ordering.submit.execute(buyer, await ordering.command(buyer, { unchecked: 'accept-rises', acceptRisesUpToPercent: '5' }));
    const id = answer.kind === 'received' ? answer.orderId : '';
    const submission = { companyId: buyer.companyId, aggregateId: id, reference: ordering.submissions[0]?.reference ?? '', payload: ordering.submissions[0]?.payload };
    expect(await ordering.handler.beforeSend(submission)).toMatchObject({ kind: 'deferred' });
    await ordering.erp.levers.restore();
    expect(await ordering.handler.beforeSend(submission)).toEqual({ kind: 'send' });
    ordering.erp.records.prices.splice(0, 1, ...anErp().withPrice({ sku: 'BOLT', amount: '8.90', per: '100' }).open().records.prices.filter((price) => price.price.amount === '8.90'));
    expect(await ordering.handler.beforeSend(submission)).toMatchObject({ kind: 'rejected', reasons: [{ reason: 'price-risen' }] });
  });

  it('checks the credit of an unchecked order when the ERP is back: who came first has it', async () => {
    const ordering = fixture('150');
    const company = aBuyer();
    const people = [company, aBuyer({ companyId: company.companyId, account: company.account })];
    for (const person of people) await ordering.fill(person);
    await ordering.erp.levers.misbehave('unreachable');
    const keys = [];
    for (const person of people) {
      const answer = await ordering.submit.execute(person, await ordering.command(person, { unchecked: 'ask-me' }));
      const submission = ordering.submissions.at(-1);
      keys.push({ companyId: person.companyId, aggregateId: answer.kind === 'received' ? answer.orderId : '', reference: submission?.reference ?? '', payload: submission?.payload });
    }
    await ordering.erp.levers.restore();
    const checks = [];
    for (const key of keys.reverse()) checks.push(await ordering.handler.beforeSend(key));
    expect(checks).toEqual([{ kind: 'rejected', reasons: [expect.objectContaining({ reason: 'credit-limit' })] }, { kind: 'send' }]);
  });

  it('may be received unchecked when the credit alone cannot be read', async () => {
    const ordering = fixture();
    const buyer = aBuyer();
    await ordering.fill(buyer);
    const { credit } = ordering.erp.connector.credit;
    ordering.erp.connector.credit.credit = () => Promise.reject(new ErpError('timeout', 'too slow'));
    expect(reasons(await ordering.submit.execute(buyer, await ordering.command(buyer)))).toEqual(['ERP_UNAVAILABLE']);
    const answer = await ordering.submit.execute(buyer, await ordering.command(buyer, { unchecked: 'ask-me' }));
    expect(answer.kind === 'received' ? await ordering.order(buyer, answer.orderId) : null).toMatchObject({ state: 'received-unchecked', lines: [{ amount: { amount: '84.37' } }], amounts: { goods: { amount: '84.37' } } });
    ordering.erp.connector.credit.credit = credit;
  });

  it('holds each of two tabs to what it showed, and takes nothing we never showed for consent', async () => {
    const ordering = fixture();
    const buyer = aBuyer();
    await ordering.fill(buyer);
    const left = (await ordering.review.execute(buyer, ordering.wish())).fingerprint;
    const right = (await ordering.review.execute(buyer, ordering.wish({ shippingMethod: 'parcel', requestedDate: '2999-01-01' }))).fingerprint;
    expect(right).toBe(left);
    ordering.erp.records.prices.splice(0, 1, ...anErp().withPrice({ sku: 'BOLT', amount: '9.10', per: '100' }).open().records.prices.filter((price) => price.price.amount === '9.10'));
    const other = (await ordering.review.execute(buyer, ordering.wish())).fingerprint;
    expect(other).not.toBe(left);
    const rose = await ordering.submit.execute(buyer, await ordering.command(buyer, { acceptedFingerprint: left }));
    expect(rose).toMatchObject({ kind: 'refused', refusals: [{ reason: 'PRICES_CHANGED' }], reviewed: { fingerprint: other } });
    const unknown = await ordering.submit.execute(buyer, await ordering.command(buyer, { acceptedFingerprint: 'never shown' }));
    expect(unknown).toMatchObject({ kind: 'refused', refusals: [{ reason: 'PRICES_CHANGED', message: expect.stringContaining('Look at the order again') }] });
    ordering.erp.records.prices.splice(0, ordering.erp.records.prices.length, ...anErp().withPrice({ sku: 'BOLT', amount: '7.10', per: '100' }).open().records.prices.filter((price) => price.price.amount !== '8.4371'));
    expect((await ordering.submit.execute(buyer, await ordering.command(buyer, { acceptedFingerprint: left }))).kind).toBe('received');
  });

  it('asks again when only the total rose beyond what was accepted', async () => {
    const ordering = fixture();
    const buyer = aBuyer();
    await ordering.fill(buyer);
    const { fingerprint } = await ordering.review.execute(buyer, ordering.wish());
    const { calculate } = ordering.erp.connector.calculator;
    ordering.erp.connector.calculator.calculate = async (order, call) => {
      const found = await calculate(order, call);
      return { ...found, freight: { amount: { amount: '40', currency: 'EUR' }, certainty: 'exact' }, total: { amount: { amount: '150', currency: 'EUR' }, certainty: 'exact' } };
    };
    const answer = await ordering.submit.execute(buyer, await ordering.command(buyer, { acceptedFingerprint: fingerprint }));
    expect(answer).toMatchObject({ kind: 'refused', refusals: [{ reason: 'PRICES_CHANGED', message: expect.stringContaining('€150.00') }] });
  });

  it('has one deadline for the whole live check', async () => {
    const ordering = fixture();
    const buyer = aBuyer();
    await ordering.fill(buyer);
    const left: number[] = [];
    const { calculate } = ordering.erp.connector.calculator;
    ordering.erp.connector.calculator.calculate = async (order, call) => {
      left.push(call?.deadlineMs ?? Number.POSITIVE_INFINITY);
      now += 1_500;
      return calculate(order, call);
    };
    let now = 0;
    const clock = jest.spyOn(performance, 'now').mockImplementation(() => now);
    try {
      await ordering.review.execute(buyer, ordering.wish());
    } finally {
      clock.mockRestore();
    }
    expect(left).toEqual([5_000, 3_500]);
  });

  it.each([[true, 'received'], [false, 'LINE_PROBLEM']])('when there is too little and back-orders are %s: %s', async (backOrders, outcome) => {
    const ordering = new OrderingFixture(database.source, anErp().withCredit('10482', eur('100000')).withAbilities({ orders: { backOrders } }).open());
    const buyer = aBuyer();
    await ordering.fill(buyer, 'BOLT', '6000');
    const answer = await ordering.submit.execute(buyer, await ordering.command(buyer));
    expect(reasons(answer)).toEqual([outcome]);
    const problems = answer.kind === 'refused' ? [...(answer.reviewed?.problems.values() ?? [])].flat() : [];
    expect(problems.map(({ kind, message }) => `${kind}: ${message}`)).toEqual(backOrders ? [] : ['NOT_ENOUGH_STOCK: In stock: 5,000 pc; the rest cannot be back-ordered. Order less.']);
  });

  it('shares one credit between the accounts of two companies', async () => {
    const ordering = fixture('150');
    const people = [aBuyer(), aBuyer()];
    for (const person of people) await ordering.fill(person);
    const commands = await Promise.all(people.map((person) => ordering.command(person)));
    const answers = await Promise.all(people.map((person, index) => ordering.submit.execute(person, commands[index] as SubmitCommand)));
    expect(answers.flatMap(reasons).sort()).toEqual(['CREDIT_LIMIT', 'received']);
  });

  it.each([['taxable', '16.03'], ['exempt', '0'], ['reverse-charge', '0']] as const)('is %s as the ERP decides, with %s of tax', async (taxStatus, tax) => {
    const ordering = new OrderingFixture(database.source, anErp().withCustomer({ externalId: '10482', taxStatus }).withCredit('10482', eur('100000')).withAbilities({ calculation: { freight: 'none' } }).open());
    const buyer = aBuyer();
    await ordering.fill(buyer);
    const { review } = await ordering.review.execute(buyer, ordering.wish());
    expect(review.calculation.value).toMatchObject({ taxTreatment: taxStatus, tax: { amount: { amount: tax } } });
  });

  it('tells no figure of the credit to who may not see it', async () => {
    const ordering = fixture('10');
    const buyer = aBuyer();
    const unseeing = { ...buyer, permissions: Permissions.of([...buyer.permissions].filter((permission) => permission !== 'see-credit')) };
    await ordering.fill(buyer);
    const answer = await ordering.submit.execute(unseeing, await ordering.command(buyer));
    expect(reasons(answer)).toEqual(['CREDIT_LIMIT']);
    expect(JSON.stringify(answer.kind === 'refused' ? answer.refusals : null)).not.toContain('10');
  });

  it('takes a limit in another currency for no permission', async () => {
    const ordering = new OrderingFixture(database.source, anErp().withCredit('10482', { kind: 'limited', amount: { amount: '100000', currency: 'EUR' } }).withAbilities({ orders: { holdsOverCredit: false } }).open());
    const buyer = aBuyer();
    await ordering.fill(buyer);
    const { credit } = ordering.erp.connector.credit;
    ordering.erp.connector.credit.credit = async (account, call) => {
      const usd = (amount: string) => ({ amount, currency: 'USD' });
      return { ...await credit(account, call), limit: { kind: 'limited', amount: usd('100000') }, outstandingBalance: usd('0'), exposure: usd('0') };
    };
    expect(reasons(await ordering.submit.execute(buyer, await ordering.command(buyer)))).toEqual(['CREDIT_LIMIT']);
  });

  it.each([
    ['PO_MISSING', { poNumber: '  ' }, {}], ['PO_PATTERN', { poNumber: 'PO 7' }, { pattern: 'KA-\\d+' }], ['SHIP_TO_UNKNOWN', { shipToId: '00000000-0000-4000-8000-000000000000' }, {}],
    ['REQUESTED_DATE', { requestedDate: '2020-01-01' }, {}], ['SHIPPING_METHOD', { shippingMethod: 'by balloon' }, {}],
  ])('refuses with %s for %j', async (reason, wish, rule) => {
    const ordering = fixture();
    ordering.account = { ...ordering.account, poRule: { isRequired: true, pattern: null, duplicates: 'block', ...rule } };
    const buyer = aBuyer();
    await ordering.fill(buyer);
    const answer = await ordering.submit.execute(buyer, await ordering.command(buyer, { wish: ordering.wish(wish) }));
    expect(reasons(answer)).toContain(reason);
    expect((await ordering.carts.open(buyer)).lines).toHaveLength(1);
  });

  it('enforces no pattern that cannot be read: the ERP judges the number itself', async () => {
    const ordering = fixture();
    ordering.account = { ...ordering.account, poRule: { isRequired: true, pattern: '[A-Z', duplicates: 'block' } };
    const buyer = aBuyer();
    await ordering.fill(buyer);
    expect((await ordering.submit.execute(buyer, await ordering.command(buyer))).kind).toBe('received');
  });

  describe('a PO number that is on an order born by phone', () => {
    const answers = async (duplicates: 'allow' | 'warn' | 'block', change: Partial<SubmitCommand> = {}, state: 'accepted' | 'cancelled' = 'accepted') => {
      const ordering = fixture();
      ordering.account = { ...ordering.account, poRule: { isRequired: true, pattern: null, duplicates } };
      const buyer = aBuyer();
      await ordering.bornByPhone(buyer, ' ka-4711', state);
      await ordering.fill(buyer);
      return reasons(await ordering.submit.execute(buyer, await ordering.command(buyer, { wish: ordering.wish({ poNumber: 'KA-4711 ' }), ...change })));
    };
    it('is allowed, warned of until it is confirmed, or blocked by the customer’s rule', async () => {
      expect(await answers('allow')).toEqual(['received']);
      expect(await answers('warn')).toEqual(['PO_DUPLICATE']);
      expect(await answers('warn', { acceptDuplicatePo: true })).toEqual(['received']);
      expect(await answers('block', { acceptDuplicatePo: true })).toEqual(['PO_DUPLICATE']);
    });
    it('is free again once that order is cancelled', async () => {
      expect(await answers('block', {}, 'cancelled')).toEqual(['received']);
    });
  });

  it('refuses a prepaid and a blocked account with the reason', async () => {
    const ordering = fixture();
    ordering.account = { ...ordering.account, isBlocked: true, terms: { ...ordering.account.terms, isPrepaid: true } };
    const buyer = aBuyer();
    await ordering.fill(buyer);
    expect(reasons(await ordering.submit.execute(buyer, await ordering.command(buyer)))).toEqual(expect.arrayContaining(['ACCOUNT_BLOCKED', 'PREPAYMENT_REQUIRED']));
  });
});
