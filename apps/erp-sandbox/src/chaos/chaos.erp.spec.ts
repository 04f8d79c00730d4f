import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { startSandbox, type RunningSandbox } from '../testing/start-sandbox.js';

let sandbox: RunningSandbox;
beforeAll(async () => { sandbox = await startSandbox(); }, 60_000);
afterAll(async () => { await sandbox.stop(); });
afterEach(async () => { await sandbox.control('DELETE', '/chaos'); });

describe('the ERP can be made to misbehave', () => {
  it('down: every request is refused at the door', async () => {
    await sandbox.control('PUT', '/chaos', { down: true });
    expect((await sandbox.api.call('getMeta')).body).toMatchObject({ type: 'urn:erp:unavailable', status: 503 });
  });

  it('for some operations only', async () => {
    await sandbox.control('PUT', '/chaos', { down: true, operations: ['priceBatch'] });
    expect((await sandbox.api.call('getMeta')).status).toBe(200);
    expect((await sandbox.api.call('priceBatch', { body: { customer: '10482', lines: [{ lineId: '1', sku: 'x', unit: 'PCE', quantity: '1' }] } })).status).toBe(503);
  });

  it('slow: an answer waits', async () => {
    await sandbox.control('PUT', '/chaos', { latencyMs: 60_000 });
    await expect(sandbox.api.call('getMeta', { signal: AbortSignal.timeout(300) })).rejects.toThrow('timeout');
  });

  it('malformed: the next answers are not what they say they are, those after them are', async () => {
    await sandbox.control('PUT', '/chaos', { malformed: { next: 3 } });
    for (let i = 0; i < 3; i += 1) await expect(sandbox.api.call('getMeta')).rejects.toThrow(SyntaxError);
    expect((await sandbox.api.call('getMeta')).status).toBe(200);
  });

  it('impatient: beyond its rate it says when to come again', async () => {
    await sandbox.control('PUT', '/chaos', { rateLimit: 1 });
    const answers = await Promise.all([1, 2, 3].map(() => sandbox.api.call('getMeta')));
    const limited = answers.filter((answer) => answer.status === 429);
    expect(limited.length).toBeGreaterThanOrEqual(2);
    expect(limited[0]?.body).toMatchObject({ type: 'urn:erp:rate-limited' });
    expect(Number(limited[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('and counts what it was asked', async () => {
    await sandbox.control('DELETE', '/calls');
    await sandbox.api.call('getMeta');
    await sandbox.api.call('getMeta');
    await sandbox.api.call('getCustomer', { params: { no: 'none' } });
    const { total, operations } = await sandbox.control<{ total: number; operations: Record<string, unknown> }>('GET', '/calls');
    expect(total).toBe(3);
    expect(operations).toMatchObject({ getMeta: { arrived: 2, answered: 2 }, getCustomer: { arrived: 1, refused: 1 } });
  });

  it('but not by a wish it does not understand', async () => {
    await expect(sandbox.control('PUT', '/chaos', { deaf: true })).rejects.toThrow('400');
    await expect(sandbox.control('PUT', '/chaos', { failure: { rate: 2 } })).rejects.toThrow('400');
  });
});
