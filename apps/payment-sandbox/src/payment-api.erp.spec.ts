import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@portico/testing';
import { TestGateway, aSession } from './testing/gateway.js';

describe('the payment gateway', () => {
  let gateway: TestGateway;
  beforeAll(async () => { gateway = await TestGateway.start(); });
  afterAll(async () => { await gateway.stop(); });

  it('prints one line when it listens', () => {
    expect(gateway.output.trim()).toBe(JSON.stringify({ event: 'listening', service: 'payment-sandbox', url: gateway.url }));
  });

  it('lets nobody in without the key, nor into the control API with it', async () => {
    const reply = await gateway.call('GET', '/payment-sessions/ps_x', undefined, { bearer: 'wrong' });
    expect([reply.status, reply.body['code'], reply.headers.get('content-type')]).toEqual([401, 'unauthorised', 'application/problem+json; charset=utf-8']);
    const control = await fetch(`${gateway.url}/control/faults`, { headers: { authorization: 'Bearer test-key' } });
    expect(control.status).toBe(401);
  });

  describe('opening a session', () => {
    it('answers the session with the address of its page', async () => {
      const session = await gateway.open({ amount: '12.5', reference: `R-${randomUUID()}` });
      expect(session).toMatchObject({ status: 'open', amount: '12.50', currency: 'EUR', capture: 'automatic', decline: null, payment: null });
      expect(session.url).toBe(`${gateway.url}/pay/${session.id}`);
    });

    it('answers the same to the same key and body, and refuses the key for another body', async () => {
      const idempotencyKey = randomUUID();
      const body = aSession();
      const first = await gateway.call('POST', '/payment-sessions', body, { idempotencyKey });
      const again = await gateway.call('POST', '/payment-sessions', body, { idempotencyKey });
      expect([again.status, again.body, again.headers.get('idempotency-replayed')]).toEqual([201, first.body, 'true']);
      const other = await gateway.call('POST', '/payment-sessions', { ...body, amount: '1.00' }, { idempotencyKey });
      expect([other.status, other.body['code']]).toEqual([409, 'idempotency-key-reused']);
    });

    it('makes one session of twenty equal requests at once', async () => {
      const idempotencyKey = randomUUID();
      const body = aSession();
      const replies = await Promise.all(Array.from({ length: 20 }, () => gateway.call('POST', '/payment-sessions', body, { idempotencyKey })));
      expect(new Set(replies.map((reply) => reply.body['id'])).size).toBe(1);
    });

    it('refuses a reference that another session has and names that session', async () => {
      const { id, reference } = await gateway.open();
      const reply = await gateway.call('POST', '/payment-sessions', aSession({ reference }), { idempotencyKey: randomUUID() });
      expect([reply.status, reply.body['code'], reply.body['sessionId']]).toEqual([409, 'reference-in-use', id]);
    });

    it.each([
      ['an amount of zero', { amount: '0.00' }, 'amount'],
      ['an amount as a number', { amount: 10 }, 'amount'],
      ['a negative amount', { amount: '-5.00' }, 'amount'],
      ['more decimals than the currency has', { amount: '10.5', currency: 'JPY' }, 'amount'],
      ['an unknown currency', { currency: 'ABC' }, 'currency'],
      ['a script as return address', { returnUrl: 'javascript:alert(1)' }, 'returnUrl'],
      ['an expiry of a month', { expiresInSeconds: 2_592_000 }, 'expiresInSeconds'],
      ['a field it does not know', { amuont: '1' }, ''],
    ])('refuses %s', async (_what, changes, path) => {
      const reply = await gateway.call('POST', '/payment-sessions', aSession(changes), { idempotencyKey: randomUUID() });
      expect(reply.status).toBe(422);
      expect(reply.body['errors']).toContainEqual(expect.objectContaining({ path }));
    });

    it('asks for an idempotency key', async () => {
      const reply = await gateway.call('POST', '/payment-sessions', aSession());
      expect([reply.status, reply.body['code']]).toEqual([400, 'malformed-request']);
    });
  });

  it('finds a session by our reference, and says when there is none', async () => {
    const { id, reference } = await gateway.open();
    const found = await gateway.call('GET', `/payment-sessions?reference=${reference}`);
    expect(found.body['data']).toEqual([expect.objectContaining({ id })]);
    expect((await gateway.call('GET', '/payment-sessions?reference=never')).body).toEqual({ data: [] });
  });

  describe('paying', () => {
    it.each([
      ['approved', 'approve', 'captured', null],
      ['approved-mastercard', 'approve', 'captured', null],
      ['challenge', 'approve', 'captured', null],
      ['challenge', 'fail', 'declined', 'authentication-failed'],
      ['insufficient-funds', 'approve', 'declined', 'insufficient-funds'],
      ['lost-card', 'approve', 'declined', 'lost-card'],
      ['expired-card', 'approve', 'declined', 'expired-card'],
      ['processing-error', 'approve', 'declined', 'processing-error'],
    ])('with the card %s (%s) ends %s', async (card, challenge, status, code) => {
      const { id } = await gateway.open();
      const { body } = await gateway.control('POST', `/sessions/${id}/complete`, { card, challenge });
      expect(body['result']).toBe(status === 'captured' ? 'paid' : 'declined');
      const session = (await gateway.call('GET', `/payment-sessions/${id}`)).body;
      expect([session['status'], (session['decline'] as { code: string } | null)?.code ?? null]).toEqual([status, code]);
    });

    it('may be tried again after a decline, and forgets the decline once paid', async () => {
      const { id } = await gateway.open();
      await gateway.control('POST', `/sessions/${id}/complete`, { card: 'insufficient-funds' });
      await gateway.pay(id);
      expect((await gateway.call('GET', `/payment-sessions/${id}`)).body).toMatchObject({
        status: 'captured', decline: null, payment: { capturedAmount: '4210.00', refundedAmount: '0.00', card: { brand: 'visa', last4: '4242' } },
      });
    });

    it('makes one payment of ten cards at once', async () => {
      const { id, reference } = await gateway.open();
      const results = await Promise.all(Array.from({ length: 10 }, () => gateway.control('POST', `/sessions/${reference}/complete`, { card: 'approved' })));
      expect(new Set(results.map(({ body }) => body['result']))).toEqual(new Set(['paid']));
      expect(new Set(results.map(({ body }) => ((body['session'] as Record<string, Record<string, unknown>>)['payment'] ?? {})['id'])).size).toBe(1);
      expect(await gateway.status(id)).toBe('captured');
    });
  });

  describe('expiring', () => {
    it('closes an open session for good, and answers the same again', async () => {
      const { id } = await gateway.open();
      expect((await gateway.call('POST', `/payment-sessions/${id}/expire`)).body['status']).toBe('expired');
      expect((await gateway.call('POST', `/payment-sessions/${id}/expire`)).status).toBe(200);
      expect((await gateway.control('POST', `/sessions/${id}/complete`, { card: 'approved' })).body).toMatchObject({ result: 'closed', session: { payment: null } });
    });

    it('is refused with the payment when the session is paid', async () => {
      const { id } = await gateway.open();
      await gateway.pay(id);
      const reply = await gateway.call('POST', `/payment-sessions/${id}/expire`);
      expect(reply).toMatchObject({ status: 409, body: { code: 'already-paid', session: { status: 'captured', payment: { capturedAmount: '4210.00' } } } });
    });

    it('and paying at the same moment end in exactly one of the two', async () => {
      const sessions = await Promise.all(Array.from({ length: 12 }, () => gateway.open()));
      const outcomes = await Promise.all(sessions.map(async ({ id }) => {
        const [expired, paid] = await Promise.all([
          gateway.call('POST', `/payment-sessions/${id}/expire`),
          gateway.control('POST', `/sessions/${id}/complete`, { card: 'approved' }),
        ]);
        return [expired.status === 200, paid.body['result'] === 'paid'];
      }));
      for (const [expired, paid] of outcomes) expect(expired).not.toBe(paid);
    });

    it('is refused while a card is being charged', async () => {
      const session = await gateway.open();
      await gateway.control('PATCH', '/faults', { slowCardMs: 600_000 });
      const leave = new AbortController();
      const slow = fetch(session.url, { method: 'POST', body: slowCardForm(), signal: leave.signal }).catch(() => undefined);
      await eventually('the card is being charged', async () => (await (await fetch(session.url)).text()).includes('http-equiv="refresh"'));
      const reply = await gateway.call('POST', `/payment-sessions/${session.id}/expire`);
      expect(reply.body['code']).toBe('payment-in-progress');
      await gateway.control('POST', `/sessions/${session.id}/lapse`);
      expect(await gateway.status(session.id)).toBe('open');
      leave.abort();
      await slow;
      await gateway.control('DELETE', '/faults');
    });

    it('happens by itself when the time has run out', async () => {
      const { id } = await gateway.open();
      await gateway.control('POST', `/sessions/${id}/lapse`);
      expect(await gateway.status(id)).toBe('expired');
    });
  });

  describe('an authorisation', () => {
    it('is captured once, in part if asked', async () => {
      const { id } = await gateway.open({ capture: 'manual' });
      const payment = await gateway.pay(id);
      expect(await gateway.status(id)).toBe('authorised');
      const tooMuch = await gateway.call('POST', `/payments/${payment}/capture`, { amount: '4210.01' });
      expect(tooMuch.body).toMatchObject({ code: 'amount-too-large', available: '4210.00' });
      const captured = await gateway.call('POST', `/payments/${payment}/capture`, { amount: '4000' });
      expect(captured.body).toMatchObject({ status: 'captured', payment: { capturedAmount: '4000.00', authorisedAmount: '4210.00' } });
      expect((await gateway.call('POST', `/payments/${payment}/capture`, { amount: '4000.00' })).status).toBe(200);
      expect((await gateway.call('POST', `/payments/${payment}/capture`)).body['code']).toBe('not-capturable');
      expect((await gateway.call('POST', `/payments/${payment}/cancel`)).body['code']).toBe('not-cancellable');
    });

    it('is given back and can not be captured after that', async () => {
      const { id } = await gateway.open({ capture: 'manual' });
      const payment = await gateway.pay(id);
      expect((await gateway.call('POST', `/payments/${payment}/cancel`)).body['status']).toBe('cancelled');
      expect((await gateway.call('POST', `/payments/${payment}/cancel`)).status).toBe(200);
      expect((await gateway.call('POST', `/payments/${payment}/capture`)).body['code']).toBe('not-capturable');
      expect((await gateway.call('POST', `/payments/${payment}/refunds`, { amount: '1' }, { idempotencyKey: 'k' })).body['code']).toBe('not-refundable');
    });
  });

  describe('a refund', () => {
    it('is made once per key and shows on the session', async () => {
      const { id } = await gateway.open();
      const payment = await gateway.pay(id);
      const idempotencyKey = randomUUID();
      const first = await gateway.call('POST', `/payments/${payment}/refunds`, { amount: '10.00', reason: 'short delivery' }, { idempotencyKey });
      const again = await gateway.call('POST', `/payments/${payment}/refunds`, { amount: '10.00', reason: 'short delivery' }, { idempotencyKey });
      expect([first.status, again.body]).toEqual([201, first.body]);
      expect((await gateway.call('GET', `/payment-sessions/${id}`)).body).toMatchObject({ payment: { refundedAmount: '10.00', refunds: [first.body] } });
    });

    it('never exceeds what was captured, however many come at once', async () => {
      const { id } = await gateway.open({ amount: '100.00' });
      const payment = await gateway.pay(id);
      const replies = await Promise.all(Array.from({ length: 6 }, (_, n) =>
        gateway.call('POST', `/payments/${payment}/refunds`, { amount: '30.00' }, { idempotencyKey: `${payment}-${n}` })));
      expect(replies.map((reply) => reply.status).sort()).toEqual([201, 201, 201, 409, 409, 409]);
      expect(replies.find((reply) => reply.status === 409)?.body).toMatchObject({ code: 'amount-too-large', available: expect.stringMatching(/^10\.00$/) });
    });

    it('of more decimals than the currency has is refused, not rounded', async () => {
      const { id } = await gateway.open();
      const payment = await gateway.pay(id);
      const reply = await gateway.call('POST', `/payments/${payment}/refunds`, { amount: '1.005' }, { idempotencyKey: randomUUID() });
      expect([reply.status, reply.body['code']]).toEqual([422, 'invalid-request']);
    });
  });

  it('answers what it does not know in the same form', async () => {
    expect((await gateway.call('GET', '/payment-sessions/ps_none')).body['code']).toBe('not-found');
    expect((await gateway.call('POST', '/payments/pay_none/cancel')).body['code']).toBe('not-found');
    expect((await gateway.call('GET', '/nothing')).body['code']).toBe('not-found');
  });
});

function slowCardForm(): URLSearchParams {
  return new URLSearchParams({ formKey: randomUUID(), number: '4000000000000077', expiry: '12/68', cvc: '123', name: 'Test' });
}
