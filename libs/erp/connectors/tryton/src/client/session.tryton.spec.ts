import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { accountOf, Bench, keyOf } from '../testing/bench.js';
import { openInvoiceFor } from '../testing/books.js';
import { TrytonClient } from './tryton.client.js';
import { z } from 'zod';

jest.setTimeout(60_000);

describe('a session with Tryton', () => {
  let bench: Bench;
  beforeAll(async () => { bench = await Bench.open(); });
  afterAll(async () => { await bench.close(); });

  const logins = () => bench.calls('common.db.login').length;
  /** As Tryton's own age limit would, without waiting for it. */
  const endSession = async () => {
    const authorization = bench.seen.at(-1)?.authorization ?? '';
    await fetch(`${bench.at.url}/${bench.at.database}/`, { method: 'POST', headers: { 'content-type': 'application/json', authorization }, body: JSON.stringify({ id: 1, method: 'common.db.logout', params: [] }) });
  };

  it('is begun once, however many ask at the same time', async () => {
    const fresh = bench.another();
    const before = logins();
    await Promise.all(Array.from({ length: 12 }, () => fresh.customers.customer('C1001')));
    expect(logins()).toBe(before + 1);
    await fresh.close();
  });

  it('is begun again once when Tryton has forgotten it, for all who held it', async () => {
    await bench.connector.customers.customer('C1001');
    const before = logins();
    await endSession();
    const found = await Promise.all(Array.from({ length: 8 }, () => bench.connector.customers.customer('C1001')));
    expect(found.map((customer) => customer?.externalId)).toEqual(Array.from({ length: 8 }, () => 'C1001'));
    expect(logins()).toBe(before + 1);
  });

  it('is begun again where the pay wizard wants a fresh one, and the receipt is booked once', async () => {
    const invoice = await openInvoiceFor(bench.desk, accountOf('C1002'), bench.mainWarehouseId);
    const key = keyOf('idle');
    const held = await bench.proxy.hold('wizard.account.invoice.pay.create');
    const paying = bench.connector.paymentWriter.submit(key, {
      account: invoice.account, amount: invoice.openBalance, receivedOn: new Date().toISOString().slice(0, 10), gatewayReference: 'ch_idle',
      applications: [{ invoiceExternalId: invoice.externalId, amount: invoice.openBalance, discountTaken: { amount: '0', currency: 'EUR' } }],
    });
    await held.reached;
    await endSession();
    await held.release();
    expect(await paying).toMatchObject({ kind: 'confirmed' });
    expect(await bench.desk.count('account.move', [['description', 'like', `%${key.reference} %`]])).toBe(1);
  });

  it('always carries the company: without it a limit would read as null and look like unlimited credit', async () => {
    const [bare] = z.array(z.object({ credit_limit_amount: z.unknown() })).parse(await bareRead(bench));
    expect(bare?.credit_limit_amount).toBeNull();
    expect((await bench.connector.credit.credit(accountOf('C1003'))).limit).toEqual({ kind: 'limited', amount: { amount: '15000', currency: 'EUR' } });
    const contexts = bench.seen.filter(({ method }) => method.startsWith('model.') && !method.endsWith('get_preferences')).map(({ params }) => params.at(-1));
    expect(contexts.length).toBeGreaterThan(0);
    for (const context of contexts) expect(context).toMatchObject({ company: expect.any(Number) });
  });

  it('is not asked for again after Tryton refused the password', async () => {
    const wrong = bench.another({ user: `nobody-${String(process.pid)}`, password: 'wrong' });
    const before = logins();
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await expect(wrong.customers.customer('C1001')).rejects.toMatchObject({ kind: 'unauthorised' });
    }
    expect(await wrong.orderWriter.submit(keyOf('locked'), { account: accountOf('C1001'), lines: [], shipToExternalId: '1', poNumber: null, requestedDate: null, shipping: 'ship-as-ready', shippingMethod: null, note: null }))
      .toMatchObject({ kind: 'deferred' });
    expect(logins()).toBe(before + 1);
    await wrong.close();
  });

  it('gives an error its meaning, also inside HTTP 200', async () => {
    const client = new TrytonClient({ ...bench.at });
    const call = (method: string) => client.within().call(method, [[1], ['name']], z.unknown());
    await expect(call('model.no.such.read')).rejects.toMatchObject({ kind: 'refused', fault: 'program' });
    await expect(call('model.product.product.get_sale_price')).rejects.toMatchObject({ kind: 'refused' });
    await expect(client.within().call('model.account.dunning.search', [[]], z.unknown())).rejects.toMatchObject({ kind: 'refused', fault: 'user-error' });
    await expect(new TrytonClient({ ...bench.at, database: 'no-such' }).within().call('model.party.party.search', [[]], z.unknown())).rejects.toMatchObject({ kind: 'refused' });
    await client.close();
  });
});

/** Tryton asked with an empty context. */
async function bareRead(bench: Bench): Promise<unknown> {
  const authorization = bench.seen.findLast((call) => call.authorization !== undefined)?.authorization ?? '';
  const party = await bench.desk.row('party.party', [['code', '=', 'C1003']], ['code']);
  const reply = await fetch(`${bench.at.url}/${bench.at.database}/`, {
    method: 'POST', headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({ id: 1, method: 'model.party.party.read', params: [[party['id']], ['credit_limit_amount'], {}] }),
  });
  return z.object({ result: z.unknown() }).parse(await reply.json()).result;
}
