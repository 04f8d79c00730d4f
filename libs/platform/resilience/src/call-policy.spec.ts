import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { CallCancelled, CallPolicy, CallRefused, DeadlineExceeded, type CallPolicyOptions, type CallWish, type FleetLimiter } from './index.js';

class Broken extends Error {}
class AskedToWait extends Error {
  constructor(readonly ms: number) { super('asked to wait'); }
}
const judge: CallPolicyOptions['judge'] = {
  isOutage: (error) => error instanceof Broken || (error instanceof DeadlineExceeded && error.wasSent),
  isRetriable: (error) => error instanceof Broken || error instanceof AskedToWait,
  retryAfterMs: (error) => (error instanceof AskedToWait ? error.ms : null),
  isOutageResult: (result) => result === 'outcome-unknown',
};
const aPolicy = (options: Partial<CallPolicyOptions> = {}): CallPolicy => new CallPolicy({ name: 'erp', judge, ...options });
const aRead = (wish: Partial<CallWish> = {}): CallWish => ({ kind: 'read', operation: 'prices', ...wish });
const aWrite = (wish: Partial<CallWish> = {}): CallWish => ({ kind: 'write', operation: 'order', ...wish });
const named = (error: unknown): string => (error instanceof Error ? error.constructor.name : 'other');
const never = (): Promise<never> => new Promise(() => undefined);

/** Work that ends when it is told to, and counts how often it began. */
function script(...answers: (string | Error)[]) {
  const work = jest.fn(() => {
    const next = answers.shift() ?? 'ok';
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  });
  return work;
}
const outcomeOf = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: unknown) => error);

describe('a call policy', () => {
  beforeEach(() => { jest.useFakeTimers(); });
  afterEach(() => { jest.useRealTimers(); });

  it('tries a read again after a retriable error', async () => {
    const work = script(new Broken(), new Broken());
    const result = aPolicy().run(aRead(), work, named);
    await jest.advanceTimersByTimeAsync(5000);
    expect(await result).toBe('ok');
    expect(work).toHaveBeenCalledTimes(3);
  });

  it('gives up after its retries, with the last error', async () => {
    const work = script(new Broken(), new Broken(), new Broken(), new Broken());
    const result = outcomeOf(aPolicy({ maxRetries: 2 }).run(aRead(), work, named));
    await jest.advanceTimersByTimeAsync(10_000);
    expect(await result).toBeInstanceOf(Broken);
    expect(work).toHaveBeenCalledTimes(3);
  });

  it('does not repeat a read that another try cannot help', async () => {
    const work = script(new Error('refused'));
    await expect(aPolicy().run(aRead(), work, named)).rejects.toThrow('refused');
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('never repeats a write', async () => {
    const work = script(new Broken());
    await expect(aPolicy().run(aWrite(), work, named)).rejects.toBeInstanceOf(Broken);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('does not retry when the pause would end after the deadline', async () => {
    const work = script(new AskedToWait(5000));
    const result = outcomeOf(aPolicy().run(aRead({ deadlineMs: 2000 }), work, named));
    await jest.advanceTimersByTimeAsync(0);
    expect(await result).toBeInstanceOf(AskedToWait);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('ends at the deadline, aborts the work and says that it was sent', async () => {
    let signal: AbortSignal | undefined;
    const result = outcomeOf(aPolicy().run(aWrite({ deadlineMs: 300 }), (context) => { signal = context.signal; return never(); }, named));
    await jest.advanceTimersByTimeAsync(300);
    expect(await result).toMatchObject({ name: 'DeadlineExceeded', deadlineMs: 300, wasSent: true });
    expect(signal?.aborted).toBe(true);
  });

  it('ends when the caller gives up', async () => {
    const caller = new AbortController();
    const result = outcomeOf(aPolicy().run(aRead({ signal: caller.signal }), never, named));
    caller.abort();
    expect(await result).toBeInstanceOf(CallCancelled);
  });

  it('keeps everybody waiting for as long as the other side asked', async () => {
    const policy = aPolicy();
    await outcomeOf(policy.run(aWrite(), script(new AskedToWait(7000)), named));
    const work = script();
    expect(await outcomeOf(policy.run(aWrite(), work, named))).toMatchObject({ reason: 'paused', retryAfterMs: 7000 });
    const patient = policy.run(aRead({ deadlineMs: 10_000 }), work, named);
    await jest.advanceTimersByTimeAsync(6999);
    expect(work).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    expect(await patient).toBe('ok');
  });

  describe('its places', () => {
    it('let no more calls through at once than allowed, and the next when one ends', async () => {
      const policy = aPolicy({ maxConcurrent: 2, buyerShare: 0 });
      const ends: (() => void)[] = [];
      const work = jest.fn(() => new Promise<string>((resolve) => { ends.push(() => { resolve('done'); }); }));
      const calls = [1, 2, 3, 4].map(() => policy.run(aRead(), work, named));
      await jest.advanceTimersByTimeAsync(0);
      expect(work).toHaveBeenCalledTimes(2);
      expect(policy.view()).toMatchObject({ inFlight: 2, queued: 2 });
      ends[0]?.();
      await jest.advanceTimersByTimeAsync(0);
      expect(work).toHaveBeenCalledTimes(3);
      ends[1]?.(); ends[2]?.();
      await jest.advanceTimersByTimeAsync(0);
      ends[3]?.();
      expect(await Promise.all(calls)).toEqual(['done', 'done', 'done', 'done']);
      expect(policy.view()).toMatchObject({ inFlight: 0, queued: 0 });
    });

    it('keep a share for buyers, who also go first', async () => {
      const policy = aPolicy({ maxConcurrent: 2, buyerShare: 1 });
      const began: string[] = [];
      const ends = new Map<string, () => void>();
      const call = (name: string, priority: 'buyer' | 'background') => policy.run(aRead({ priority }), () => new Promise<void>((resolve) => { began.push(name); ends.set(name, resolve); }), named);
      void call('sync 1', 'background');
      void call('sync 2', 'background');
      void call('buyer 1', 'buyer');
      await jest.advanceTimersByTimeAsync(0);
      expect(began).toEqual(['sync 1', 'buyer 1']);
      void call('buyer 2', 'buyer');
      ends.get('sync 1')?.();
      await jest.advanceTimersByTimeAsync(0);
      expect(began).toEqual(['sync 1', 'buyer 1', 'buyer 2']);
      ends.get('buyer 1')?.();
      await jest.advanceTimersByTimeAsync(0);
      expect(began).toEqual(['sync 1', 'buyer 1', 'buyer 2']); // the free place is the buyers'
      ends.get('buyer 2')?.();
      await jest.advanceTimersByTimeAsync(0);
      expect(began.at(-1)).toBe('sync 2');
      ends.get('sync 2')?.();
    });

    it('refuse a call that waited too long, and one too many', async () => {
      const policy = aPolicy({ maxConcurrent: 1, buyerShare: 0, maxQueued: 1, queueDeadlineMs: 400 });
      void outcomeOf(policy.run(aWrite(), never, named));
      const waiting = outcomeOf(policy.run(aWrite(), script(), named));
      await jest.advanceTimersByTimeAsync(0);
      expect(await outcomeOf(policy.run(aWrite(), script(), named))).toMatchObject({ reason: 'busy' });
      await jest.advanceTimersByTimeAsync(400);
      expect(await waiting).toMatchObject({ reason: 'busy' });
      await jest.advanceTimersByTimeAsync(60_000);
    });

    it('are asked of the fleet too, and given back', async () => {
      const release = jest.fn(() => Promise.resolve());
      const acquire = jest.fn<FleetLimiter['acquire']>().mockResolvedValueOnce(release).mockResolvedValueOnce(null);
      const policy = aPolicy({ fleet: { acquire }, fleetLimit: 3 });
      expect(await policy.run(aRead({ priority: 'buyer' }), script(), named)).toBe('ok');
      expect(acquire.mock.calls[0]?.[0]).toMatchObject({ name: 'erp', limit: 3, priority: 'buyer' });
      expect(release).toHaveBeenCalledTimes(1);
      expect(await outcomeOf(policy.run(aWrite(), script(), named))).toMatchObject({ reason: 'busy' });
      expect(policy.view().inFlight).toBe(0);
    });
  });

  describe('its breaker', () => {
    const breaker = { minimumCalls: 4, size: 10, threshold: 0.5, halfOpenAfterMs: 1000, maxHalfOpenAfterMs: 4000 };
    const breakIt = async (policy: CallPolicy): Promise<void> => {
      for (let index = 0; index < 4; index += 1) await outcomeOf(policy.run(aWrite(), script(new Broken('down')), named));
    };

    it('opens on outages, and lets nothing through until the probe is due', async () => {
      const policy = aPolicy({ breaker });
      await breakIt(policy);
      const work = script();
      const refused = await outcomeOf(policy.run(aRead(), work, named));
      expect(refused).toBeInstanceOf(CallRefused);
      expect(refused).toMatchObject({ reason: 'circuit-open', retryAfterMs: 1000 });
      expect(work).not.toHaveBeenCalled();
      expect(policy.view().circuit).toMatchObject({ state: 'open', cause: 'down', probeAt: new Date(Date.now() + 1000) });
    });

    it('closes again when the probe succeeds, and tells so', async () => {
      const policy = aPolicy({ breaker });
      const states: string[] = [];
      policy.onCircuitChange((view) => { states.push(view.state); });
      await breakIt(policy);
      await jest.advanceTimersByTimeAsync(1000);
      expect(await policy.run(aRead(), script(), named)).toBe('ok');
      expect(states).toEqual(['open', 'half-open', 'closed']);
    });

    it('sends one probe at a time, and waits longer after one that failed', async () => {
      const policy = aPolicy({ breaker });
      await breakIt(policy);
      await jest.advanceTimersByTimeAsync(1000);
      const work = script(new Broken('still down'));
      const calls = [1, 2, 3].map(() => outcomeOf(policy.run(aWrite(), work, named)));
      await jest.advanceTimersByTimeAsync(0);
      const outcomes = await Promise.all(calls);
      expect(work).toHaveBeenCalledTimes(1);
      expect(outcomes[0]).toBeInstanceOf(Broken);
      expect(outcomes[1]).toMatchObject({ reason: 'circuit-open', retryAfterMs: 2000 });
    });

    it('does not send a write that waited for the probe past its deadline', async () => {
      const policy = aPolicy({ breaker });
      await breakIt(policy);
      await jest.advanceTimersByTimeAsync(1000);
      let endProbe = (): void => undefined;
      const probe = policy.run(aRead(), () => new Promise<void>((resolve) => { endProbe = resolve; }), named);
      const work = script();
      const write = outcomeOf(policy.run(aWrite({ deadlineMs: 200 }), work, named));
      await jest.advanceTimersByTimeAsync(200);
      expect(await write).toMatchObject({ name: 'DeadlineExceeded', wasSent: false });
      endProbe();
      await probe;
      await jest.advanceTimersByTimeAsync(100);
      expect(work).not.toHaveBeenCalled();
      expect(policy.view()).toMatchObject({ inFlight: 0, circuit: { state: 'closed' } });
    });

    it('stays half-open when the probe’s caller gave up: nothing was proven', async () => {
      const policy = aPolicy({ breaker });
      await breakIt(policy);
      await jest.advanceTimersByTimeAsync(1000);
      const caller = new AbortController();
      const probe = outcomeOf(policy.run(aWrite({ signal: caller.signal }), never, named));
      await jest.advanceTimersByTimeAsync(0);
      caller.abort();
      await probe;
      expect(policy.view().circuit.state).toBe('open');
    });

    it('does not count refusals, nor calls given up by their callers', async () => {
      const policy = aPolicy({ breaker });
      for (let index = 0; index < 20; index += 1) await outcomeOf(policy.run(aWrite(), script(new Error('no such order')), named));
      const caller = new AbortController();
      caller.abort();
      for (let index = 0; index < 20; index += 1) await outcomeOf(policy.run(aWrite({ signal: caller.signal }), script(), named));
      expect(policy.view().circuit.state).toBe('closed');
    });

    it('counts outages that come as values', async () => {
      const policy = aPolicy({ breaker });
      for (let index = 0; index < 4; index += 1) expect(await policy.run(aWrite(), script('outcome-unknown'), named)).toBe('outcome-unknown');
      expect(policy.view().circuit.state).toBe('open');
    });
  });

  it('counts calls, failures by kind and latencies of each operation', async () => {
    const policy = aPolicy();
    await policy.run(aRead(), script(), named);
    await outcomeOf(policy.run(aWrite(), script(new Broken('down')), named));
    expect(policy.view().operations).toMatchObject([
      { operation: 'prices', calls: 1, failures: 0, failuresByKind: {}, lastFailure: null },
      { operation: 'order', calls: 1, failures: 1, failuresByKind: { Broken: 1 }, lastFailure: { kind: 'Broken', message: 'down' }, lastSuccessAt: null },
    ]);
  });
});
