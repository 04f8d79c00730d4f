import { describe, expect, it } from '@jest/globals';
import type { OrderRequest, WriteKey } from '@portico/domain';
import { ErpError, type ErpConnector } from '@portico/erp-contract';
import { aMemoryErp, type MemoryErp } from '@portico/erp-contract/testing';
import { resilient } from './index.js';

const account = { externalId: '10482', currency: 'EUR' };
const request: OrderRequest = {
  account, shipToExternalId: '1', poNumber: 'PO-1', requestedDate: null, shipping: 'ship-as-ready', shippingMethod: null, note: null,
  lines: [{ lineId: 'a', sku: 'SCR-1', quantity: '5', unit: 'pc', expectedPrice: null, note: null }],
};
const key = (reference: string): WriteKey => ({ reference, revision: 1 });
const open = (): MemoryErp => aMemoryErp().withCustomer({ externalId: '10482' }).withProduct({ sku: 'SCR-1' }).withPrice({ sku: 'SCR-1', amount: '1.20' }).withStock('SCR-1', 'HAM', '10').open();
const readPrices = (erp: ErpConnector) => erp.prices.prices({ account, shipToExternalId: null, pricingDate: '2026-03-02', lines: [{ sku: 'SCR-1', unit: 'pc', quantity: '1' }] });
const errorOf = async (call: Promise<unknown>): Promise<unknown> => call.then(() => 'answered', (error: unknown) => error);
const quick = { retryPauseMs: 1, maxRetryPauseMs: 2 };

describe('a connector behind its resilience', () => {
  it('tries a read again when the ERP broke, and answers', async () => {
    const memory = open();
    let failures = 2;
    const flaky: ErpConnector = { ...memory.connector, prices: { prices: (...args) => (failures-- > 0 ? Promise.reject(new ErpError('server-error', '500')) : memory.connector.prices.prices(...args)) } };
    expect(await readPrices(resilient(flaky, quick))).toMatchObject([{ kind: 'price' }]);
    expect(failures).toBe(-1);
  });

  it('does not repeat a read that was refused', async () => {
    let calls = 0;
    const refusing: ErpConnector = { ...open().connector, prices: { prices: () => { calls += 1; return Promise.reject(new ErpError('refused', '400')); } } };
    expect(await errorOf(readPrices(resilient(refusing, quick)))).toMatchObject({ kind: 'refused' });
    expect(calls).toBe(1);
  });

  it('sends an order once, also when its reply is lost', async () => {
    const memory = open();
    const erp = resilient(memory.connector, quick);
    await memory.levers.loseReplyOf('create');
    expect(await erp.orderWriter.submit(key('R-1'), request)).toMatchObject({ kind: 'outcome-unknown' });
    expect(memory.levers.calls()).toBe(1);
    expect(await erp.orderWriter.lookUp('R-1')).toMatchObject({ kind: 'complete' });
  });

  it('calls the outcome of an order unknown when its deadline passes after it was sent', async () => {
    const memory = open();
    await memory.levers.misbehave('silent');
    expect(await resilient(memory.connector).orderWriter.submit(key('R-1'), request, { deadlineMs: 50 })).toMatchObject({ kind: 'outcome-unknown' });
  });

  it('ends a read at its deadline as a timeout', async () => {
    const memory = open();
    await memory.levers.misbehave('silent');
    expect(await errorOf(resilient(memory.connector).credit.credit(account, { deadlineMs: 50 }))).toMatchObject({ name: 'ErpError', kind: 'timeout' });
  });

  it('stops calling an ERP that is down, defers orders, and tells whoever watches', async () => {
    const memory = open();
    const erp = resilient(memory.connector, { ...quick, maxRetries: 0, breaker: { minimumCalls: 3, halfOpenAfterMs: 60_000 } });
    const states: string[] = [];
    erp.monitor.onCircuitChange((circuit) => { states.push(circuit.state); });
    await memory.levers.misbehave('failing');
    for (let index = 0; index < 3; index += 1) await errorOf(readPrices(erp));
    await memory.levers.restore();
    const before = memory.levers.calls();
    expect(await errorOf(readPrices(erp))).toMatchObject({ kind: 'unreachable' });
    const outcome = await erp.orderWriter.submit(key('R-1'), request);
    expect(outcome.kind).toBe('deferred');
    expect(outcome.kind === 'deferred' && outcome.retryAfterMs).toBeGreaterThan(0);
    expect(memory.levers.calls()).toBe(before);
    expect(states).toEqual(['open']);
    expect(erp.monitor.isDown).toBe(true);
    expect(erp.monitor.health).toMatchObject({ connector: 'memory', circuit: { state: 'open', cause: 'The memory ERP is failing' } });
    expect(await erp.health()).toMatchObject({ isReachable: true });
  });

  it('waits for as long as the ERP asked, without calling it', async () => {
    const memory = open();
    const erp = resilient(memory.connector, quick);
    await memory.levers.misbehave('rate-limited');
    expect(await erp.orderWriter.submit(key('R-1'), request)).toMatchObject({ kind: 'deferred', retryAfterMs: 7000 });
    await memory.levers.restore();
    const before = memory.levers.calls();
    expect(await erp.orderWriter.submit(key('R-1'), request)).toMatchObject({ kind: 'deferred' });
    expect(await errorOf(erp.credit.credit(account, { deadlineMs: 1000 }))).toMatchObject({ kind: 'rate-limited' });
    expect(memory.levers.calls()).toBe(before);
    expect(erp.monitor.health.circuit.state).toBe('closed');
  });

  it('counts what each operation did', async () => {
    const memory = open();
    const erp = resilient(memory.connector, { ...quick, maxRetries: 1 });
    await readPrices(erp);
    await memory.levers.misbehave('unauthorised');
    await errorOf(readPrices(erp));
    expect(erp.monitor.health.operations).toMatchObject([{ operation: 'prices', calls: 2, failures: 1, failuresByKind: { unauthorised: 1 } }]);
  });
});
