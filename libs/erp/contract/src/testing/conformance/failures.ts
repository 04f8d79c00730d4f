import { describe, expect, it } from '@jest/globals';
import type { CallOptions } from '@portico/domain';
import type { ErpErrorKind } from '../../erp-error.js';
import { expectErpError } from './expectations.js';
import { newOrder } from './orders.js';
import { misbehaviours, type Misbehaviour } from './subject.js';
import type { Subject } from './subject-of.js';
import { finish } from './writing.js';

const kindOf: Readonly<Record<Misbehaviour, ErpErrorKind>> = {
  silent: 'timeout', failing: 'server-error', unreachable: 'unreachable', garbled: 'malformed', 'rate-limited': 'rate-limited', unauthorised: 'unauthorised',
};
/** How a write may end that met this. `deferred`: it was stopped before anything was sent, so nothing can have happened. */
const writeEnds: Readonly<Record<Misbehaviour, readonly string[]>> = {
  silent: ['outcome-unknown', 'deferred'], failing: ['outcome-unknown', 'deferred'], garbled: ['outcome-unknown', 'deferred'],
  unreachable: ['deferred'], 'rate-limited': ['deferred'], unauthorised: ['deferred'],
};

export function describeFailures(subject: Subject): void {
  const reads = (): Readonly<Record<string, (call: CallOptions) => Promise<unknown>>> => {
    const { connector, facts } = subject();
    return {
      prices: (call) => connector.prices.prices({ account: facts.account, shipToExternalId: null, pricingDate: facts.today, lines: facts.pricedLines.slice(0, 2) }, call),
      availability: (call) => connector.availability.availability({ skus: [facts.stock.sku], warehouses: null }, call),
      credit: (call) => connector.credit.credit(facts.account, call),
      customer: (call) => connector.customers.customer(facts.customer.externalId, call),
      products: (call) => connector.catalog.products({ cursor: null, watermark: null, limit: 10 }, call),
      orders: (call) => connector.orders.orders({ cursor: null, watermark: null, limit: 10 }, call),
      invoice: (call) => connector.invoices.invoice(facts.invoice.externalId, call),
      calculation: (call) => connector.calculator.calculate(facts.order, call),
      'look-up': (call) => connector.orderWriter.lookUp('conf-any', call),
    };
  };

  describe.each(misbehaviours)('when the ERP is %s', (how) => {
    it('each read ends by its deadline with the right kind of error, never with a value', async () => {
      const { levers } = subject();
      await levers.misbehave(how);
      const deadlineMs = how === 'silent' ? 300 : 20_000;
      for (const read of Object.values(reads())) {
        const error = await expectErpError(read({ deadlineMs }), kindOf[how]);
        if (how === 'rate-limited') expect(error.retryAfterMs).toBe(7000);
      }
    });

    it('an order is neither lost nor made twice', async () => {
      const { connector, levers } = subject();
      const { key, request } = newOrder(subject);
      await levers.misbehave(how);
      // A kept connection may turn out to be dead only when it is written to: then nobody knows what was sent. Let it be found.
      if (how === 'unreachable') await connector.health();
      const outcome = await connector.orderWriter.submit(key, request, { deadlineMs: how === 'silent' ? 300 : 20_000 });
      expect({ outcome, ends: writeEnds[how] }).toEqual({ outcome: expect.objectContaining({ kind: expect.stringMatching(writeEnds[how].join('|')) }), ends: writeEnds[how] });
      if (how === 'rate-limited') expect(outcome).toMatchObject({ retryAfterMs: 7000 });
      await levers.restore();
      await finish(connector.orderWriter, key, request);
      expect(await levers.countOrders(key.reference)).toBe(1);
    });
  });

  it('a read ends when its caller gives up', async () => {
    const { levers, connector, facts } = subject();
    await levers.misbehave('silent');
    const caller = new AbortController();
    const read = connector.customers.customer(facts.customer.externalId, { signal: caller.signal, deadlineMs: 600_000 });
    caller.abort();
    await expect(read).rejects.toBeInstanceOf(Error);
  });

  it('says whether the ERP can be reached', async () => {
    const { levers, connector } = subject();
    expect(await connector.health()).toMatchObject({ isReachable: true });
    await levers.misbehave('unreachable');
    expect(await connector.health({ deadlineMs: 5000 })).toMatchObject({ isReachable: false });
    await levers.restore();
    expect(await connector.health()).toMatchObject({ isReachable: true });
  });
}
