import { describe, expect, it } from '@jest/globals';
import { TestClock } from '@portico/testing';
import { BatchCache, type BatchCacheOptions } from './batch-cache.js';
import { asking, Owner, OwnerDown, OwnerRefuses, policy } from './testing/owner.js';

const never = (): Promise<void> => new Promise(() => undefined);

function aCache(more: BatchCacheOptions = {}) {
  const clock = new TestClock();
  const cache = new BatchCache({ now: () => clock.now(), sleep: never, ...more });
  const owner = new Owner(new Map([['a', '1'], ['b', '2'], ['c', '3']]));
  const states = async (keys: readonly string[], request = {}): Promise<unknown> =>
    [...(await cache.getMany(asking(owner, keys, request))).values()].map(({ state, value }) => [state, value]);
  return { cache, clock, owner, states };
}

describe('reading through the cache', () => {
  it('asks the owner once for all that is missing, and not again while it is fresh', async () => {
    const { owner, states, clock } = aCache();
    expect(await states(['a', 'b'])).toEqual([['live', '1'], ['live', '2']]);
    clock.advance({ minutes: 9 });
    expect(await states(['b', 'c', 'a', 'a'])).toEqual([['cached', '2'], ['live', '3'], ['cached', '1']]);
    expect(owner.calls).toEqual([['a', 'b'], ['c']]);
  });

  it('tells when the read began, not when it ended', async () => {
    const { cache, owner, clock } = aCache();
    const began = clock.now().toISOString();
    owner.isHolding = true;
    const answer = cache.getMany(asking(owner, ['a']));
    await turn();
    clock.advance({ seconds: 30 });
    owner.held[0]?.answer();
    expect((await answer).get('a')).toEqual({ state: 'live', asOf: began, value: '1' });
  });

  it('makes one call for a hundred callers of the same keys', async () => {
    const { cache, owner } = aCache();
    owner.isHolding = true;
    const callers = Array.from({ length: 100 }, () => cache.getMany(asking(owner, ['a', 'b'])));
    await turn();
    owner.held.forEach((each) => { each.answer(); });
    expect((await Promise.all(callers)).every((each) => each.get('b')?.value === '2')).toBe(true);
    expect(owner.calls).toEqual([['a', 'b']]);
    expect(cache.counters.of('joined-flight')).toBe(198);
  });

  it('shares the keys of overlapping batches', async () => {
    const { cache, owner } = aCache();
    owner.isHolding = true;
    const one = cache.getMany(asking(owner, ['a', 'b']));
    const two = cache.getMany(asking(owner, ['b', 'c']));
    await turn();
    owner.held.forEach((each) => { each.answer(); });
    expect([...(await two).values()].map(({ value }) => value)).toEqual(['2', '3']);
    await one;
    expect(owner.calls).toEqual([['a', 'b'], ['c']]);
  });

  it('keeps "there is none" as an answer, and does not keep the want of one', async () => {
    const { owner, states } = aCache();
    owner.values.set('none', null);
    expect(await states(['none', 'silent'])).toEqual([['live', null], ['unavailable', null]]);
    expect(await states(['none', 'silent'])).toEqual([['cached', null], ['unavailable', null]]);
    expect(owner.calls).toEqual([['none', 'silent'], ['silent']]);
  });

  it('gives nobody a value that another could change', async () => {
    const cache = new BatchCache();
    const read = () => cache.getMany({ ...asking(new Owner(new Map()), ['a']), fetchMany: () => Promise.resolve(new Map([['a', { breaks: [{ from: '1' }] }]])) });
    const value = (await read()).get('a')?.value as { breaks: { from: string }[] };
    expect(() => value.breaks.push({ from: '2' })).toThrow(TypeError);
  });
});

describe('a value that grows old', () => {
  it('is shown as stale at once, and read again behind the reader', async () => {
    const { cache, owner, states, clock } = aCache();
    await states(['a']);
    owner.values.set('a', '1.1');
    clock.advance({ minutes: 12 });
    expect(await states(['a'])).toEqual([['stale', '1']]);
    await cache.settled();
    expect(await states(['a'])).toEqual([['cached', '1.1']]);
    expect(owner.calls).toHaveLength(2);
  });

  it('is read again while still fresh when it is asked for near its end', async () => {
    const { cache, owner, states, clock } = aCache();
    const early = { policy: { ...policy, refreshAfter: 0.8 } };
    await states(['a'], early);
    clock.advance({ minutes: 7 });
    await states(['a'], early);
    await cache.settled();
    expect(owner.calls).toHaveLength(1);
    clock.advance({ minutes: 2 });
    expect(await states(['a'], early)).toEqual([['cached', '1']]);
    await cache.settled();
    expect(owner.calls).toHaveLength(2);
  });

  it('is read once behind a hundred readers', async () => {
    const { cache, owner, states, clock } = aCache();
    await states(['a', 'b']);
    clock.advance({ minutes: 12 });
    await Promise.all(Array.from({ length: 100 }, () => states(['a', 'b'])));
    await cache.settled();
    expect(owner.calls).toHaveLength(2);
  });

  it('is shown when the owner is down, until its time is over', async () => {
    const { owner, states, clock } = aCache();
    await states(['a']);
    owner.failure = new OwnerDown();
    clock.advance({ minutes: 60 });
    expect(await states(['a', 'b'])).toEqual([['stale', '1'], ['unavailable', null]]);
    clock.advance({ minutes: 71 });
    expect(await states(['a'])).toEqual([['unavailable', null]]);
  });

  it('never hides a refusal', async () => {
    const { cache, owner, states, clock } = aCache();
    await states(['a']);
    owner.failure = new OwnerRefuses();
    clock.advance({ minutes: 60 });
    await expect(states(['a'])).rejects.toThrow(OwnerRefuses);
    clock.set(new TestClock().now());
    clock.advance({ minutes: 12 });
    expect(await states(['a'])).toEqual([['stale', '1']]);
    await cache.settled();
    await expect(states(['a'])).rejects.toThrow(OwnerRefuses);
  });

  it('is shown when the owner takes too long, and what it says later is kept', async () => {
    let hurry: () => void = () => undefined;
    const { cache, owner, states, clock } = aCache({ sleep: () => new Promise((resolve) => { hurry = resolve; }) });
    await states(['a']);
    clock.advance({ minutes: 60 });
    owner.values.set('a', '1.1');
    owner.isHolding = true;
    const answer = states(['a']);
    await turn();
    hurry();
    expect(await answer).toEqual([['stale', '1']]);
    expect(owner.held[0]?.signal.aborted).toBe(false);
    owner.held[0]?.answer();
    await cache.settled();
    expect(await states(['a'])).toEqual([['cached', '1.1']]);
  });
});

describe('a live read', () => {
  it('is answered by the owner alone, and fills the cache', async () => {
    const { owner, states } = aCache();
    await states(['a']);
    owner.values.set('a', '1.1');
    expect(await states(['a'], { mode: 'live' })).toEqual([['live', '1.1']]);
    expect(await states(['a'])).toEqual([['cached', '1.1']]);
  });

  it('is not answered from the cache when the owner fails', async () => {
    const { owner, states } = aCache();
    await states(['a']);
    owner.failure = new OwnerDown();
    expect(await states(['a'], { mode: 'live' })).toEqual([['unavailable', null]]);
    expect(await states(['a'])).toEqual([['cached', '1']]);
  });

  it('does not join a read that began before it', async () => {
    const { cache, owner, states } = aCache();
    owner.isHolding = true;
    const earlier = cache.getMany(asking(owner, ['a']));
    await turn();
    owner.isHolding = false;
    owner.values.set('a', '1.1');
    expect(await states(['a'], { mode: 'live' })).toEqual([['live', '1.1']]);
    owner.held[0]?.answer();
    expect((await earlier).get('a')?.value).toBe('1');
  });

  it('is not overwritten by a read that began before it', async () => {
    const { cache, owner, states, clock } = aCache();
    owner.isHolding = true;
    const earlier = cache.getMany(asking(owner, ['a']));
    await turn();
    clock.advance({ seconds: 1 });
    owner.isHolding = false;
    owner.values.set('a', '1.1');
    await states(['a'], { mode: 'live' });
    owner.held[0]?.answer();
    await earlier;
    expect(await states(['a'])).toEqual([['cached', '1.1']]);
  });
});

describe('an invalidation', () => {
  it.each([['its tag', 'price/a'], ['its own key', 'a'], ['the tag of all', 'prices']])('forgets a value by %s', async (_, name) => {
    const { cache, owner, states } = aCache();
    await states(['a']);
    owner.values.set('a', '1.1');
    await cache.invalidate([name]);
    expect(await states(['a'])).toEqual([['live', '1.1']]);
  });

  it('leaves the others', async () => {
    const { cache, states } = aCache();
    await states(['a', 'b']);
    await cache.invalidate(['price/a']);
    expect(await states(['a', 'b'])).toEqual([['live', '1'], ['cached', '2']]);
  });

  it('drops a fill that began before it, and whoever asks after it reads anew', async () => {
    const { cache, owner, states } = aCache();
    owner.isHolding = true;
    const before = cache.getMany(asking(owner, ['a', 'b']));
    await turn();
    owner.values.set('a', '1.1');
    await cache.invalidate(['price/a']);
    const after = cache.getMany(asking(owner, ['a']));
    await turn();
    owner.held.forEach((each) => { each.answer(); });
    expect((await before).get('a')?.value).toBe('1');
    expect((await after).get('a')?.value).toBe('1.1');
    expect(cache.counters.of('dropped-fill', 'prices')).toBe(1);
    expect(await states(['a', 'b'])).toEqual([['cached', '1.1'], ['cached', '2']]);
  });

  it('drops a live fill that began before it', async () => {
    const { cache, owner, states } = aCache();
    owner.isHolding = true;
    const live = cache.getMany(asking(owner, ['a'], { mode: 'live' }));
    await turn();
    owner.values.set('a', '1.1');
    await cache.invalidate(['prices']);
    owner.held[0]?.answer();
    await live;
    owner.isHolding = false;
    expect(await states(['a'])).toEqual([['live', '1.1']]);
  });

  it('told twice is done once', async () => {
    const { cache, states } = aCache();
    await cache.heard({ id: 'x', names: ['prices'] });
    await states(['a']);
    await cache.heard({ id: 'x', names: ['prices'] });
    expect(await states(['a'])).toEqual([['cached', '1']]);
  });

  it('of unknown extent forgets everything, reads under way too', async () => {
    const { cache, owner, states } = aCache();
    await states(['a']);
    owner.isHolding = true;
    const before = cache.getMany(asking(owner, ['b']));
    await turn();
    cache.empty();
    owner.held[0]?.answer();
    await before;
    expect(cache.size).toBe(0);
  });
});

describe('whose value it is', () => {
  it('is compared on each read: another scope under the same key is a miss, and reported', async () => {
    const reported: unknown[] = [];
    const { states } = aCache({ onScopeMismatch: (mismatch) => reported.push(mismatch) });
    await states(['a']);
    expect(await states(['a'], { scope: 'erp/10517' })).toEqual([['live', '1']]);
    expect(reported).toEqual([{ key: 'a', expected: 'erp/10517', found: 'erp/10482' }]);
  });

  it('is not shared by reads under way either', async () => {
    const { cache, owner } = aCache();
    owner.isHolding = true;
    const one = cache.getMany(asking(owner, ['a']));
    const two = cache.getMany(asking(owner, ['a'], { scope: 'erp/10517' }));
    await turn();
    expect(owner.held).toHaveLength(2);
    owner.held.forEach((each) => { each.answer(); });
    await Promise.all([one, two]);
  });
});

describe('a caller that goes away', () => {
  it('does not disturb the others', async () => {
    const { cache, owner } = aCache();
    owner.isHolding = true;
    const leaving = new AbortController();
    const gone = cache.getMany(asking(owner, ['a'], { signal: leaving.signal }));
    const staying = cache.getMany(asking(owner, ['a']));
    await turn();
    leaving.abort(new Error('page closed'));
    await expect(gone).rejects.toThrow('page closed');
    owner.held[0]?.answer();
    expect((await staying).get('a')?.value).toBe('1');
  });

  it('as the last one stops the call, and the next caller begins another', async () => {
    const { cache, owner } = aCache();
    owner.isHolding = true;
    const leaving = new AbortController();
    const gone = cache.getMany(asking(owner, ['a'], { signal: leaving.signal }));
    await turn();
    leaving.abort(new Error('page closed'));
    await expect(gone).rejects.toThrow('page closed');
    expect(owner.held[0]?.signal.aborted).toBe(true);
    owner.isHolding = false;
    expect((await cache.getMany(asking(owner, ['a']))).get('a')?.value).toBe('1');
  });
});

it('holds no more values than it may', async () => {
  const { cache, owner, states } = aCache({ maxEntries: 2 });
  await states(['a', 'b', 'c']);
  expect(cache.size).toBe(2);
  expect(cache.counters.of('evicted')).toBe(1);
  await states(['a']);
  expect(owner.calls).toHaveLength(2);
});

it('takes no more memory than it may', async () => {
  const { cache, owner, states } = aCache({ maxBytes: 3_000 });
  for (const key of ['a', 'b', 'c']) owner.values.set(key, 'x'.repeat(500));
  owner.values.set('huge', 'x'.repeat(5_000));
  await states(['a', 'b', 'c']);
  expect(cache.size).toBe(2);
  expect(await states(['huge', 'c'])).toMatchObject([['live', expect.any(String)], ['cached', expect.any(String)]]);
});

/** Lets what was begun reach the owner. */
const turn = (): Promise<void> => new Promise((resolve) => { setImmediate(resolve); });
