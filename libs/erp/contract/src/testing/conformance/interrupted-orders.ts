import { describe, expect, it } from '@jest/globals';
import { newOrder } from './orders.js';
import type { Subject } from './subject-of.js';
import { finish } from './writing.js';

/** Whatever is lost on the way, one reference makes one order. */
export function describeInterruptedOrders(subject: Subject, steps: readonly string[]): void {
  const create = steps[0] ?? 'create';

  describe.each(steps)('when the reply to %s is lost', (step) => {
    it('finds the order again by our reference, and makes one', async () => {
      const { connector, levers } = subject();
      const { key, request } = newOrder(subject);
      await levers.loseReplyOf(step);
      const outcome = await connector.orderWriter.submit(key, request);
      expect(['outcome-unknown', 'confirmed']).toContain(outcome.kind);
      expect((await connector.orderWriter.lookUp(key.reference)).kind).not.toBe('absent');
      const order = await finish(connector.orderWriter, key, request);
      expect(order.reference).toBe(key.reference);
      expect(await levers.countOrders(key.reference)).toBe(1);
    });

    it('lets another worker finish it', async () => {
      const { connector, another, levers } = subject();
      const { key, request } = newOrder(subject);
      await levers.loseReplyOf(step);
      await connector.orderWriter.submit(key, request);
      const worker = another();
      try {
        expect((await finish(worker.orderWriter, key, request)).reference).toBe(key.reference);
      } finally {
        await worker.close();
      }
      expect(await levers.countOrders(key.reference)).toBe(1);
    });
  });

  it.each(steps)('is not hurried: an order whose %s takes its time is confirmed when it is done', async (step) => {
    const { connector, levers } = subject();
    const { key, request } = newOrder(subject);
    const held = await levers.hold(step);
    const submitted = connector.orderWriter.submit(key, request);
    await held.reached;
    expect((await connector.orderWriter.lookUp(key.reference)).kind).not.toBe('complete');
    await held.release();
    expect(await submitted).toMatchObject({ kind: 'confirmed', value: { reference: key.reference } });
    expect(await levers.countOrders(key.reference)).toBe(1);
  });

  it.each(steps)('makes one order when the worker is killed while %s is still running in the ERP', async (step) => {
    const { connector, another, levers } = subject();
    const { key, request } = newOrder(subject);
    const held = await levers.hold(step);
    const worker = another();
    const kill = new AbortController();
    const first = worker.orderWriter.submit(key, request, { deadlineMs: 120_000, signal: kill.signal }).then((outcome) => outcome.kind, () => 'killed');
    await held.reached;
    kill.abort();
    expect(['killed', 'outcome-unknown']).toContain(await first);
    await worker.close();

    // The next worker asks. What it does not find yet may still come: only after settleAfterMs would it count.
    expect(connector.abilities.settleAfterMs).toBeGreaterThan(0);
    const meanwhile = await connector.orderWriter.lookUp(key.reference);
    if (step === create) expect(meanwhile.kind).toBe('absent');
    await held.release();
    expect((await connector.orderWriter.lookUp(key.reference)).kind).not.toBe('absent');
    await finish(connector.orderWriter, key, request);
    expect(await levers.countOrders(key.reference)).toBe(1);
  });

  it('makes one order when it is sent again while the first is still running, where the ERP promises so', async () => {
    const { connector, another, levers } = subject();
    if (!connector.abilities.orders.idempotencyKey) return; // declared: the caller waits for settleAfterMs and writes alone
    const { key, request } = newOrder(subject);
    const held = await levers.hold(create);
    const impatient = another();
    const first = connector.orderWriter.submit(key, request);
    await held.reached;
    const second = await impatient.orderWriter.submit(key, request);
    expect(['confirmed', 'outcome-unknown', 'deferred']).toContain(second.kind);
    await held.release();
    expect(['confirmed', 'outcome-unknown', 'deferred']).toContain((await first).kind);
    await impatient.close();
    await finish(connector.orderWriter, key, request);
    expect(await levers.countOrders(key.reference)).toBe(1);
  });
}
