import { describe, expect, it } from '@jest/globals';
import type { ErpCircuit, ErpHealthMonitor } from '@portico/erp-contract';
import { ErpProbe } from './erp-probe.js';

const health = (isReachable: boolean) => Promise.resolve({ isReachable, version: '1', latencyMs: 41.6, clockSkewMs: 0 });
const warehouses = () => Promise.resolve([]);
const availability = { warehouses, availability: () => Promise.reject(new Error('not asked')) };
const monitorOf = (circuit: ErpCircuit): ErpHealthMonitor => ({
  health: { connector: 'memory', circuit, pausedUntil: null, inFlight: 0, queued: 0, operations: [], recordProblems: { total: 0, latest: [] } },
  isDown: circuit.state !== 'closed', onCircuitChange: () => () => undefined,
});

describe('whether the ERP is reachable', () => {
  it('is doubted by two lost probes, not by one, and believed again by the next good one', async () => {
    const answers = [() => health(true), () => Promise.reject(new Error('refused')), () => health(false), () => health(true)];
    const probe = new ErpProbe({ availability, health: () => (answers.shift() ?? (() => health(false)))() }, monitorOf({ state: 'closed' }));
    const seen = [];
    for (let count = 0; count < 4; count += 1) {
      await probe.look();
      seen.push(probe.reachability);
    }
    expect(seen.map(({ isReachable }) => isReachable)).toEqual([true, true, false, true]);
    expect(seen[2]?.downSince).toBeInstanceOf(Date);
    expect(seen[3]).toEqual({ isReachable: true, latencyMs: 42, downSince: null });
  });

  it('is denied after the first lost probe of a process that never had a good one', async () => {
    const probe = new ErpProbe({ availability, health: () => health(false) }, monitorOf({ state: 'closed' }));
    await probe.look();
    expect(probe.reachability.isReachable).toBe(false);
  });

  it('is denied while the breaker is open, since it opened', () => {
    const since = new Date('2026-11-24T08:00:00Z');
    const probe = new ErpProbe({ availability, health: () => health(true) }, monitorOf({ state: 'open', since, probeAt: since, cause: 'timeout' }));
    expect(probe.reachability).toEqual({ isReachable: false, latencyMs: null, downSince: since });
  });

  it('tries an open breaker with a call of its own once the ERP answers again', async () => {
    let calls = 0;
    const probe = new ErpProbe({ health: () => health(true), availability: { ...availability, warehouses: () => { calls += 1; return warehouses(); } } }, monitorOf({ state: 'half-open', since: new Date(), cause: 'timeout' }));
    await probe.look();
    expect(calls).toBe(1);
  });
});
