import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@portico/testing';
import { TestGateway, aSession } from '../testing/gateway.js';

describe('a gateway that misbehaves', () => {
  let gateway: TestGateway;
  beforeAll(async () => { gateway = await TestGateway.start(); });
  afterEach(async () => { await gateway.control('DELETE', '/faults'); });
  afterAll(async () => { await gateway.stop(); });

  it('does the work and loses the reply; the reference finds it and the key repeats it', async () => {
    await gateway.control('PATCH', '/faults', { loseNextReplies: 1 });
    const body = aSession();
    const idempotencyKey = randomUUID();
    await expect(gateway.call('POST', '/payment-sessions', body, { idempotencyKey })).rejects.toThrow();
    const found = await gateway.call('GET', `/payment-sessions?reference=${String(body['reference'])}`);
    const again = await gateway.call('POST', '/payment-sessions', body, { idempotencyKey });
    expect(found.body['data']).toEqual([again.body]);
    expect((await gateway.control('GET', '/counters')).body['repliesLost']).toBe(1);
  });

  it('fails before anything happened', async () => {
    await gateway.control('PATCH', '/faults', { failNext: 1 });
    const body = aSession();
    const idempotencyKey = randomUUID();
    const failed = await gateway.call('POST', '/payment-sessions', body, { idempotencyKey });
    expect([failed.status, failed.body['code']]).toEqual([503, 'unavailable']);
    expect((await gateway.call('GET', `/payment-sessions?reference=${String(body['reference'])}`)).body).toEqual({ data: [] });
    expect((await gateway.call('POST', '/payment-sessions', body, { idempotencyKey })).status).toBe(201);
  });

  it('fails an even share of calls', async () => {
    await gateway.control('PATCH', '/faults', { failureRate: 0.5 });
    const statuses: number[] = [];
    for (let n = 0; n < 4; n += 1) statuses.push((await gateway.call('GET', '/payment-sessions?reference=none')).status);
    expect(statuses).toEqual([200, 503, 200, 503]);
  });

  it('is slow on demand', async () => {
    await gateway.control('PATCH', '/faults', { latencyMs: 200, replyLatencyMs: 200 });
    const begun = performance.now();
    await gateway.call('GET', '/payment-sessions?reference=none');
    expect(performance.now() - begun).toBeGreaterThanOrEqual(390);
  });

  it('refuses faults it does not know', async () => {
    expect((await gateway.control('PATCH', '/faults', { failureRate: 2 })).status).toBe(422);
    expect((await gateway.control('PATCH', '/faults', { nonsense: 1 })).status).toBe(422);
  });

  it('ends a slow charge that a killed process had begun', async () => {
    const { id, url } = await gateway.open();
    await gateway.control('PATCH', '/faults', { slowCardMs: 2_000 });
    const form = new URLSearchParams({ formKey: randomUUID(), number: '4000000000000077', expiry: '12/68', cvc: '123', name: 'Test' });
    const cut = fetch(url, { method: 'POST', body: form }).catch(() => 'cut');
    await eventually('the card is being charged', async () => (await gateway.control('GET', '/counters')).body['attempts'] === 1);
    await gateway.killAndRestart();
    expect(await cut).toBe('cut');
    await eventually('the charge is done', async () => (await gateway.status(id)) === 'captured');
  });

  it('counts what it did', async () => {
    const before = (await gateway.control('GET', '/counters')).body;
    const { id } = await gateway.open({ currency: 'USD', amount: '7.25' });
    await gateway.pay(id);
    const after = (await gateway.control('GET', '/counters')).body;
    expect(Number(after['payments']) - Number(before['payments'])).toBe(1);
    expect(after['captured']).toContainEqual({ currency: 'USD', amount: '7.25', count: 1 });
    expect(after['requests']).toMatchObject({ 'POST /v1/payment-sessions': expect.any(Number) as unknown });
  });

  it('lists sessions, newest first, by status', async () => {
    const first = await gateway.open();
    const second = await gateway.open();
    const { body } = await gateway.control('GET', '/sessions?status=open&limit=2');
    expect((body['data'] as { id: string }[]).map((session) => session.id)).toEqual([second.id, first.id]);
  });
});
