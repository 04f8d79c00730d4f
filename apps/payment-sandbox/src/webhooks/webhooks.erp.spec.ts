import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@portico/testing';
import { Webhook } from 'standardwebhooks';
import { TestGateway, webhookSecret } from '../testing/gateway.js';
import { listenForMessages } from '../testing/receiver.js';
import type { Receiver } from '../testing/receiver.js';

describe('the messages of the gateway', () => {
  let receiver: Receiver;
  let gateway: TestGateway;
  beforeAll(async () => {
    receiver = await listenForMessages();
    gateway = await TestGateway.start(receiver.url);
  });
  afterEach(async () => { await gateway.control('DELETE', '/faults'); });
  afterAll(async () => {
    await gateway.stop();
    await receiver.close();
  });

  const typesOf = (reference: string): string[] => receiver.of(reference).map((message) => message.type).sort();
  const arrival = (reference: string, count = 1): Promise<boolean> =>
    eventually(`${count} messages on ${reference}`, () => receiver.of(reference).length >= count);

  it('tell of a capture, signed by the shared secret', async () => {
    const { id, reference } = await gateway.open();
    await gateway.pay(id);
    await arrival(reference);
    const [message] = receiver.of(reference);
    expect(new Webhook(webhookSecret).verify(message?.body ?? '', message?.headers ?? {})).toMatchObject({
      type: 'session.captured', data: { session: { id, status: 'captured', payment: { capturedAmount: '4210.00' } } },
    });
    const forged = new Webhook(`whsec_${Buffer.from('another secret').toString('base64')}`);
    expect(() => forged.verify(message?.body ?? '', message?.headers ?? {})).toThrow();
  });

  it('tell of declines, authorisations, captures, refunds and expiry', async () => {
    const held = await gateway.open({ capture: 'manual' });
    await gateway.control('POST', `/sessions/${held.id}/complete`, { card: 'lost-card' });
    const payment = await gateway.pay(held.id);
    await gateway.call('POST', `/payments/${payment}/capture`);
    await gateway.call('POST', `/payments/${payment}/refunds`, { amount: '5' }, { idempotencyKey: randomUUID() });
    await arrival(held.reference, 4);
    expect(typesOf(held.reference)).toEqual(['refund.succeeded', 'session.authorised', 'session.captured', 'session.declined']);

    const left = await gateway.open();
    await gateway.control('POST', `/sessions/${left.id}/lapse`);
    await arrival(left.reference);
    expect(typesOf(left.reference)).toEqual(['session.expired']);
  });

  it('come again under the same id when they were refused', async () => {
    const { id, reference } = await gateway.open();
    receiver.refuseOnce(reference);
    await gateway.pay(id);
    await arrival(reference, 2);
    expect(new Set(receiver.of(reference).map((message) => message.id)).size).toBe(1);
    await eventually('the second was taken', async () => (await stored(reference))?.['deliveredAt']);
  });

  it('come again when their answer is lost', async () => {
    await gateway.control('PATCH', '/faults', { webhookLoseNextReplies: 1 });
    const { id, reference } = await gateway.open();
    await gateway.pay(id);
    await arrival(reference, 2);
    expect((await stored(reference))?.['attempts']).toBe(2);
  });

  it('come twice on demand', async () => {
    await gateway.control('PATCH', '/faults', { webhookDuplicates: 1 });
    const { id, reference } = await gateway.open();
    await gateway.pay(id);
    await arrival(reference, 2);
    expect(new Set(receiver.of(reference).map((message) => message.id)).size).toBe(1);
  });

  it('wait while they are paused, and survive a kill of the process', async () => {
    await gateway.control('PATCH', '/faults', { webhooksPaused: true });
    const { id, reference } = await gateway.open();
    await gateway.pay(id);
    expect((await stored(reference))?.['attempts']).toBe(0);
    await gateway.killAndRestart();
    await arrival(reference);
    expect(typesOf(reference)).toEqual(['session.captured']);
  });

  it('can be sent again by hand', async () => {
    const { id, reference } = await gateway.open();
    await gateway.pay(id);
    await arrival(reference);
    const message = await stored(reference);
    expect((await gateway.control('POST', `/webhooks/${String(message?.['id'])}/resend`)).status).toBe(202);
    await arrival(reference, 2);
  });

  async function stored(reference: string): Promise<Record<string, unknown> | undefined> {
    const { body } = await gateway.control('GET', '/webhooks?limit=500');
    const messages = body['data'] as (Record<string, unknown> & { payload: { data: { session: { reference: string } } } })[];
    return messages.find((message) => message.payload.data.session.reference === reference);
  }
});
