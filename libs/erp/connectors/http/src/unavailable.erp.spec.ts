import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { WriteOutcome } from '@portico/domain';
import type { ErpConnector } from '@portico/erp-contract';
import type { ErpFacts } from '@portico/erp-contract/testing';
import { openHttpConnector } from './index.js';
import { sandboxFacts } from './testing/sandbox-facts.js';
import { startSandbox, type StartedSandbox } from './testing/start-sandbox.js';

/** The contract: 503 `urn:erp:unavailable` certifies that nothing was done. So the order is sent again, and nothing is asked first. */
describe('a write that the ERP says it did not do', () => {
  let sandbox: StartedSandbox;
  let connector: ErpConnector;
  let facts: ErpFacts;
  let count = 0;

  beforeAll(async () => {
    sandbox = await startSandbox();
    connector = openHttpConnector({ baseUrl: sandbox.url, token: sandbox.token });
    facts = await sandboxFacts(sandbox);
    await connector.health();
  }, 60_000);
  afterAll(async () => {
    await connector.close();
    await sandbox.stop();
  });
  afterEach(async () => { await sandbox.chaos('DELETE'); });

  const sendTwice = async (): Promise<{ first: WriteOutcome<unknown>; meanwhile: number; second: WriteOutcome<unknown>; afterwards: number }> => {
    count += 1;
    const order = { ...facts.order, poNumber: facts.poNumber?.() ?? null };
    const key = { reference: `R-${String(count)}`, revision: 1 };
    const first = await connector.orderWriter.submit(key, order);
    const meanwhile = await ordersOf(key.reference);
    await sandbox.chaos('DELETE');
    const second = await connector.orderWriter.submit(key, order);
    return { first, meanwhile, second, afterwards: await ordersOf(key.reference) };
  };
  // Beside what misbehaves: only the create does.
  const ordersOf = async (reference: string): Promise<number> => (await sandbox.raw.all(`/v1/orders?reference=${reference}`)).length;

  it('at the door is deferred, and taken when sent again', async () => {
    await sandbox.chaos('PUT', { down: true, operations: ['createOrder'] });
    expect(await sendTwice()).toMatchObject({ first: { kind: 'deferred' }, meanwhile: 0, second: { kind: 'confirmed' }, afterwards: 1 });
  });

  it('after rolling it back is deferred, and taken when sent again', async () => {
    await sandbox.chaos('PUT', { slowWrite: { beforeCommitMs: 600_000, next: 1 } });
    expect(await sendTwice()).toMatchObject({ first: { kind: 'deferred' }, meanwhile: 0, second: { kind: 'confirmed' }, afterwards: 1 });
  }, 60_000);

  it('while one it broke over is of unknown outcome, whether it was written or not', async () => {
    const meanwhile = new Set<number>();
    // Half of the failures come after the commit.
    for (let attempt = 0; attempt < 40 && meanwhile.size < 2; attempt += 1) {
      await sandbox.chaos('PUT', { failure: { next: 1 }, operations: ['createOrder'] });
      const sent = await sendTwice();
      expect(sent).toMatchObject({ first: { kind: 'outcome-unknown' }, second: { kind: 'confirmed' }, afterwards: 1 });
      meanwhile.add(sent.meanwhile);
    }
    expect([...meanwhile].sort()).toEqual([0, 1]);
  }, 60_000);
});
