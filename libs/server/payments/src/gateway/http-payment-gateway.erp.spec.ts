import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { GatewayError } from '@portico/domain';
import { SandboxGateway } from '../testing/sandbox-gateway.js';
import { HttpPaymentGateway } from './http-payment-gateway.js';

let sandbox: SandboxGateway;
let gateway: HttpPaymentGateway;
beforeAll(async () => {
  sandbox = await SandboxGateway.start();
  gateway = new HttpPaymentGateway({ ...sandbox.options, timeoutMs: 2_000 });
});
afterEach(() => sandbox.rest());
afterAll(async () => {
  await gateway.close();
  await sandbox.stop();
});

const wish = (change: object = {}) => ({
  reference: `PAY-${randomUUID()}`, amount: { amount: '4210.00', currency: 'EUR' }, description: 'Invoice 9004711', returnUrl: 'http://shop.invalid/payments/1', cancelUrl: 'http://shop.invalid/payments/1',
  expiresInSeconds: 1800, ...change,
});
const kindOf = (call: Promise<unknown>): Promise<string> => call.then(() => 'answered', (error: unknown) => (error instanceof GatewayError ? error.kind : String(error)));

describe('the gateway', () => {
  it('opens a session and finds it by id and by reference', async () => {
    const asked = wish();
    const session = await gateway.open(asked);
    expect(session).toMatchObject({ reference: asked.reference, amount: asked.amount, state: { kind: 'open' } });
    expect(await gateway.session(session.id)).toEqual(session);
    expect(await gateway.findByReference(asked.reference)).toEqual(session);
    expect([await gateway.session('ps_unknown'), await gateway.findByReference('PAY-unknown')]).toEqual([null, null]);
  });

  it('opens one session per reference, though asked again with another end', async () => {
    const asked = wish();
    const [first, second] = await Promise.all([gateway.open(asked), gateway.open(asked)]);
    const third = await gateway.open({ ...asked, expiresInSeconds: 600 });
    expect(new Set([first.id, second.id, third.id]).size).toBe(1);
  });

  it('finds the session again when the reply was lost', async () => {
    const { sessions } = await sandbox.counters();
    await sandbox.faults({ loseNextReplies: 1 });
    expect((await gateway.open(wish())).state).toEqual({ kind: 'open' });
    expect((await sandbox.counters()).sessions).toBe(sessions + 1);
  });

  it('asks once more when it failed before anything happened', async () => {
    await sandbox.faults({ failNext: 1 });
    expect((await gateway.open(wish())).state).toEqual({ kind: 'open' });
  });

  it('says captured with the charge, declined with the reason, and expired', async () => {
    const [paid, declined, lapsed] = [await gateway.open(wish()), await gateway.open(wish()), await gateway.open(wish())];
    await sandbox.pay(paid.id);
    await sandbox.pay(declined.id, 'insufficient-funds');
    await sandbox.lapse(lapsed.id);
    expect((await gateway.session(paid.id))?.state).toEqual({ kind: 'captured', chargeId: expect.stringMatching(/^pay_/), at: expect.stringMatching(/Z$/) });
    expect((await gateway.session(declined.id))?.state).toEqual({ kind: 'declined', reason: 'insufficient-funds' });
    expect((await gateway.session(lapsed.id))?.state).toEqual({ kind: 'expired' });
  });

  it('closes a session, but not one that was paid meanwhile', async () => {
    const [open, paid] = [await gateway.open(wish()), await gateway.open(wish())];
    await sandbox.pay(paid.id);
    expect((await gateway.expire(open.id)).state).toEqual({ kind: 'expired' });
    expect((await gateway.expire(open.id)).state).toEqual({ kind: 'expired' });
    expect((await gateway.expire(paid.id)).state).toMatchObject({ kind: 'captured' });
    expect(await sandbox.pay(open.id)).toBe('closed');
  });

  it('tells being down from being refused', async () => {
    expect(await kindOf(gateway.open(wish({ amount: { amount: '0.001', currency: 'EUR' } })))).toBe('refused');
    await sandbox.faults({ failureRate: 1 });
    expect(await kindOf(gateway.open(wish()))).toBe('unavailable');
    await sandbox.rest();
    const nobody = new HttpPaymentGateway({ url: 'http://127.0.0.1:9', key: 'k', timeoutMs: 500 });
    expect(await kindOf(nobody.session('x'))).toBe('unavailable');
    await nobody.close();
    const stranger = new HttpPaymentGateway({ ...sandbox.options, key: 'wrong' });
    expect(await kindOf(stranger.session('x'))).toBe('refused');
    await stranger.close();
  });
});
