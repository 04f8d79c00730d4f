import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anOrder, line, stocked, type OrderAnswer, type OrderBody } from '../testing/order-builder.js';
import { startSandbox, type RunningSandbox } from '../testing/start-sandbox.js';

let sandbox: RunningSandbox;
let sku: string;
interface Invoice { number: string; kind: string; originalBalance: string; openBalance: string; totals: Record<string, string>; termsDiscount: { amount: string; date: string } | null; applications: { document: string; amount: string; discountTaken: string }[]; dueDate: string }
interface Payment { number: string; applications: { invoice: string; amount: string; discountTaken: string }[]; unappliedAmount: string; type?: string }
interface Credit { exposure: string; outstanding: string; openOrders: string; deliveredNotInvoiced: string; unappliedCash: string; creditLimit: string; availableCredit: string }

beforeAll(async () => {
  sandbox = await startSandbox();
  const { items } = await sandbox.api.all<{ sku: string; salesUnit: string; stockUnit: string; orderMultiple: string; categoryIds: string[] }>('listProducts', { query: { limit: 500 } });
  sku = items.find((one) => one.salesUnit === 'PCE' && one.stockUnit === 'PCE' && one.orderMultiple === '1' && one.categoryIds[0]?.startsWith('VF'))?.sku ?? '';
  for (const agreement of ['RA-2026-118', 'RA-2026-118-N1', 'RA-2026-119', 'PL-A']) await sandbox.control('POST', '/prices', { sku, amount: null, agreement });
  await sandbox.control('POST', '/prices', { sku, amount: '33.3333' });
}, 60_000);
afterAll(async () => { await sandbox.stop(); });

const place = async (change: Partial<OrderBody>): Promise<OrderAnswer> => {
  const order = anOrder(change);
  const { status, body } = await sandbox.api.call<OrderAnswer>('createOrder', { body: order, headers: { 'idempotency-key': order.reference } });
  expect(status).toBe(201);
  return body;
};
const read = async (no: string): Promise<OrderAnswer> => (await sandbox.api.call<OrderAnswer>('getOrder', { params: { no } })).body;
const invoice = async (no: string): Promise<Invoice> => (await sandbox.api.call<Invoice>('getInvoice', { params: { no } })).body;
const credit = async (no: string): Promise<Credit> => (await sandbox.api.call<Credit>('getCredit', { params: { no } })).body;
const advance = (days: number) => sandbox.control('POST', '/clock', { advanceDays: days });
const cents = (amount: string | undefined): number => Math.round(Number(amount) * 100);
let payments = 0;
const pay = async (body: Record<string, unknown>, key?: string) => {
  payments += 1;
  const reference = `P-${String(payments)}`;
  return await sandbox.api.call<Payment>('createPayment', { body: { reference, customer: '10482', currency: 'EUR', method: 'card', receivedOn: await today(), ...body }, headers: { 'idempotency-key': key ?? reference } });
};
const today = async (): Promise<string> => (await sandbox.control<{ today: string }>('GET', '/clock')).today;

describe('as the clock goes', () => {
  it('an order is shipped, delivered, invoiced, paid and closed', async () => {
    await stocked(sandbox, sku, { HAM: '50' });
    const order = await place({ lines: [line(sku, 'PCE', '3')] });
    await advance(1.5);
    const shipped = await read(order.number);
    expect(shipped).toMatchObject({ state: 'invoiced', shipments: [{ orderNumbers: [order.number], carrier: 'Hanse Paket', trackingUrl: expect.stringContaining('hanse-paket') as unknown }] });
    expect(shipped.invoices[0]?.total).toBe(order.totals['total']);
    await advance(4);
    expect((await read(order.number)).shipments[0]).toMatchObject({ deliveredAt: expect.any(String) as unknown });
    const due = await invoice(shipped.invoices[0]?.number ?? '');
    await pay({ amount: due.openBalance, applications: [{ invoice: due.number, amount: due.openBalance, discountTaken: '0' }] });
    await advance(0.1);
    expect((await read(order.number)).state).toBe('closed');
  }, 30_000);

  it('a divided order comes in two shipments and two invoices that add up to it to the cent', async () => {
    await stocked(sandbox, sku, { HAM: '1' });
    const order = await place({ lines: [line(sku, 'PCE', '4')] });
    await advance(4);
    expect(await read(order.number)).toMatchObject({ state: 'partially-shipped', shipments: [expect.anything()], invoices: [expect.anything()] });
    await stocked(sandbox, sku, { HAM: '80' });
    await advance(30);
    const done = await read(order.number);
    expect([done.state, done.shipments.length, done.invoices.length]).toEqual(['invoiced', 2, 2]);
    const parts = await Promise.all(done.invoices.map((one) => invoice(one.number)));
    for (const kind of ['goods', 'freight', 'surcharges', 'tax', 'total']) {
      expect([kind, parts.reduce((sum, one) => sum + cents(one.totals[kind]), 0)]).toEqual([kind, cents(order.totals[kind])]);
    }
  }, 30_000);

  it('an order that ships complete waits until all of it is there', async () => {
    await stocked(sandbox, sku, { HAM: '2' });
    const order = await place({ shipComplete: true, lines: [line(sku, 'PCE', '5')] });
    await advance(3);
    expect(await read(order.number)).toMatchObject({ state: 'open', shipments: [] });
    await stocked(sandbox, sku, { HAM: '40' });
    await advance(40);
    expect((await read(order.number)).shipments).toHaveLength(1);
  }, 30_000);

  it('nothing leaves for a blocked customer, and its orders say why', async () => {
    await stocked(sandbox, sku, { HAM: '40' });
    const order = await place({ customer: '10483', lines: [line(sku, 'PCE', '1')] });
    await sandbox.control('PATCH', '/customers/10483', { blocked: true, blockReason: 'Overdue' });
    await advance(3);
    expect(await read(order.number)).toMatchObject({ state: 'open', holds: [{ kind: 'shipping', reason: 'Customer blocked: Overdue' }], shipments: [] });
    await sandbox.control('PATCH', '/customers/10483', { blocked: false, blockReason: null });
    await advance(3);
    expect(await read(order.number)).toMatchObject({ holds: [], shipments: [expect.anything()] });
  }, 30_000);

  it('what is cancelled is free for others again', async () => {
    await stocked(sandbox, sku, { HAM: '6' });
    const order = await place({ lines: [line(sku, 'PCE', '6')] });
    expect((await sandbox.control<OrderAnswer>('POST', `/orders/${order.number}/cancel`, {})).state).toBe('cancelled');
    expect((await place({ lines: [line(sku, 'PCE', '6')] })).lines[0]).toMatchObject({ relation: 'same', warehouse: 'HAM' });
  });
});

describe('money', () => {
  const open = async (quantity = '2', customer = '10482'): Promise<Invoice> => {
    await stocked(sandbox, sku, { HAM: '400' });
    const order = await place({ customer, poNumber: `KA-${String(900_000 + Math.floor(payments * 7 + Number(quantity)))}`, lines: [line(sku, 'PCE', quantity)] });
    await sandbox.control('POST', `/orders/${order.number}/ship`, {});
    const { invoices } = await sandbox.control<OrderAnswer>('POST', `/orders/${order.number}/invoice`, {});
    return await invoice(invoices[0]?.number ?? '');
  };

  it('takes the cash discount while it is valid, and the balance is nothing', async () => {
    const due = await open();
    const discount = due.termsDiscount?.amount ?? '';
    const amount = ((cents(due.openBalance) - cents(discount)) / 100).toFixed(2);
    const { body } = await pay({ amount, applications: [{ invoice: due.number, amount, discountTaken: discount }] });
    expect(body).toMatchObject({ applications: [{ invoice: due.number, amount, discountTaken: discount }], unappliedAmount: '0.00' });
    expect(await invoice(due.number)).toMatchObject({ openBalance: '0.00', termsDiscount: null });
  });

  it('grants no discount after its date, nor on a part: what is missing stays open', async () => {
    const due = await open('3');
    const discount = due.termsDiscount?.amount ?? '';
    const amount = ((cents(due.openBalance) - cents(discount)) / 100).toFixed(2);
    await advance(11);
    expect((await invoice(due.number)).termsDiscount).toBeNull();
    await pay({ amount, applications: [{ invoice: due.number, amount, discountTaken: discount }] });
    expect((await invoice(due.number)).openBalance).toBe(discount);
    const other = await open('4');
    await pay({ amount: '10.00', applications: [{ invoice: other.number, amount: '10.00', discountTaken: '2.00' }] });
    expect(cents((await invoice(other.number)).openBalance)).toBe(cents(other.openBalance) - 1000);
  }, 20_000);

  it('keeps on the account what an invoice does not need', async () => {
    const due = await open('5');
    const amount = ((cents(due.openBalance) + 2500) / 100).toFixed(2);
    const before = await credit('10482');
    const { body } = await pay({ amount, applications: [{ invoice: due.number, amount, discountTaken: '0' }] });
    expect(body).toMatchObject({ unappliedAmount: '25.00', applications: [{ amount: due.openBalance }] });
    const after = await credit('10482');
    expect(cents(after.unappliedCash) - cents(before.unappliedCash)).toBe(2500);
    expect(cents(before.exposure) - cents(after.exposure)).toBe(cents(amount));
  });

  it('paid by two people at once pays the invoice once, and keeps the other money', async () => {
    const due = await open('6');
    const both = await Promise.all([1, 2].map(() => pay({ amount: due.openBalance, applications: [{ invoice: due.number, amount: due.openBalance, discountTaken: '0' }] })));
    expect(both.map(({ body }) => body.unappliedAmount).sort()).toEqual(['0.00', due.openBalance].sort());
    expect((await invoice(due.number)).openBalance).toBe('0.00');
  });

  it('is posted once for a key and a reference', async () => {
    const due = await open('7');
    const body = { reference: 'P-once', amount: '5.00', applications: [{ invoice: due.number, amount: '5.00', discountTaken: '0' }], receivedOn: await today() };
    const answers = await Promise.all([1, 2, 3, 4].map(() => pay(body, 'once')));
    expect(new Set(answers.map((answer) => answer.body.number)).size).toBe(1);
    expect((await pay(body, 'another')).body.type).toBe('urn:erp:duplicate-reference');
    expect(cents((await invoice(due.number)).openBalance)).toBe(cents(due.openBalance) - 500);
    expect((await sandbox.api.all('listPayments', { query: { reference: 'P-once' } })).items).toHaveLength(1);
  });

  it('is refused for another account\'s invoice and for nobody\'s account', async () => {
    const theirs = (await sandbox.api.all<Invoice>('listInvoices', { query: { customer: '10517' } })).items[0]?.number ?? '';
    expect((await pay({ amount: '5.00', applications: [{ invoice: theirs, amount: '5.00', discountTaken: '0' }] })).body).toMatchObject({ type: 'urn:erp:unknown-invoice', errors: [{ pointer: '/applications/0/invoice' }] });
    expect((await pay({ customer: '1', amount: '5.00', applications: [] })).body.type).toBe('urn:erp:unknown-customer');
    expect((await pay({ currency: 'CHF', amount: '5.00', applications: [] })).body.type).toBe('urn:erp:currency-mismatch');
  });

  it('moves through the credit figures without a cent lost: ordered, delivered, invoiced, paid', async () => {
    await stocked(sandbox, sku, { HAM: '400' });
    const start = await credit('10482');
    const order = await place({ lines: [line(sku, 'PCE', '7')] });
    const total = cents(order.totals['total']);
    const ordered = await credit('10482');
    expect(cents(ordered.openOrders) - cents(start.openOrders)).toBe(total);
    await sandbox.control('POST', `/orders/${order.number}/ship`, {});
    const delivered = await credit('10482');
    expect([cents(delivered.openOrders) - cents(start.openOrders), cents(delivered.deliveredNotInvoiced) - cents(start.deliveredNotInvoiced)]).toEqual([0, total]);
    await sandbox.control('POST', `/orders/${order.number}/invoice`, {});
    const invoiced = await credit('10482');
    expect([cents(invoiced.deliveredNotInvoiced) - cents(start.deliveredNotInvoiced), cents(invoiced.outstanding) - cents(start.outstanding)]).toEqual([0, total]);
    for (const figures of [start, ordered, delivered, invoiced]) {
      expect(cents(figures.exposure)).toBe(cents(figures.outstanding) + cents(figures.openOrders) + cents(figures.deliveredNotInvoiced) - cents(figures.unappliedCash));
      expect(cents(figures.availableCredit)).toBe(cents(figures.creditLimit) - cents(figures.exposure));
    }
    expect(await credit('10483')).toMatchObject({ creditAccountId: 'CR-10482', exposure: invoiced.exposure });
  });
});

describe('left to itself', () => {
  it('the ERP takes orders by phone and EDI, and its customers pay', async () => {
    const alive = await startSandbox({ SANDBOX_LIFE: 'on', SANDBOX_TICK_MS: '200', SANDBOX_CLOCK_SPEED: '20000' });
    try {
      const paymentsAtFirst = (await alive.api.all('listPayments', { query: { limit: 500 } })).items.length;
      const born = async (): Promise<number> => (await alive.api.all<{ channel: string; number: string }>('listOrders', { query: { limit: 500 } })).items.filter((order) => order.number >= 'SO-240001' && order.channel !== 'portal').length;
      await alive.control('POST', '/clock', { advanceDays: 25 });
      expect(await born()).toBeGreaterThan(4);
      expect((await alive.api.all('listPayments', { query: { limit: 500 } })).items.length).toBeGreaterThan(paymentsAtFirst);
    } finally {
      await alive.stop();
    }
  }, 60_000);

  it('its days pass as fast as it is told, and what they bring happens by itself', async () => {
    const quick = await startSandbox({ SANDBOX_TICK_MS: '100' });
    try {
      await stocked(quick, sku, { HAM: '50' });
      const order = anOrder({ lines: [line(sku, 'PCE', '1')] });
      const { body } = await quick.api.call<OrderAnswer>('createOrder', { body: order, headers: { 'idempotency-key': order.reference } });
      const clock = () => quick.control<{ now: string; today: string; speed: number }>('GET', '/clock');
      expect(await clock()).toMatchObject({ today: '2026-11-24', speed: 1 });
      expect(await quick.control('POST', '/clock', { speed: 200_000 })).toMatchObject({ speed: 200_000 });
      // A day takes less than half a second now; nobody puts the clock forward.
      const state = async (): Promise<string> => (await quick.api.call<OrderAnswer>('getOrder', { params: { no: body.number } })).body.state;
      while (await state() !== 'invoiced') { /* asked until it is */ }
      expect((await clock()).today > '2026-11-24').toBe(true);
    } finally {
      await quick.stop();
    }
  }, 60_000);

  it('it finds its data again after a restart, and goes on with its own numbers and clock', async () => {
    const before = await sandbox.api.all('listOrders', { query: { limit: 500 } });
    const last = await place({ lines: [line(sku, 'PCE', '1')] });
    const clock = await today();
    await sandbox.restart();
    expect((await sandbox.api.all('listOrders', { query: { limit: 500 } })).items.length).toBe(before.items.length + 1);
    expect(await today()).toBe(clock);
    const next = await place({ lines: [line(sku, 'PCE', '1')] });
    expect(next.number > last.number).toBe(true);
  }, 30_000);
});
