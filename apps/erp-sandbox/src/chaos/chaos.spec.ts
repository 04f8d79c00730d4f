import { describe, expect, it } from '@jest/globals';
import { Chaos } from './chaos.js';

describe('chaos', () => {
  it('strikes the next so many, then by chance', () => {
    let dice = 0.9;
    const chaos = new Chaos(() => dice);
    chaos.change({ failure: { next: 2, rate: 0.5 } });
    expect([chaos.fails('a'), chaos.fails('a'), chaos.fails('a')]).toEqual([true, true, false]);
    dice = 0.4;
    expect(chaos.fails('a')).toBe(true);
  });

  it('keeps what a change does not name, spares other operations, and calms down', () => {
    const chaos = new Chaos();
    chaos.change({ failure: { rate: 1 }, operations: ['createOrder'] });
    chaos.change({ latencyMs: 5 });
    expect([chaos.fails('createOrder'), chaos.fails('getMeta'), chaos.current.latencyMs]).toEqual([true, false, 5]);
    expect(chaos.calm()).toMatchObject({ latencyMs: 0, failure: { rate: 0 }, operations: null });
  });

  it('slows only the next so many writes where told how many', () => {
    const chaos = new Chaos();
    chaos.change({ slowWrite: { beforeCommitMs: 50, next: 1 } });
    expect([chaos.slowness('a').beforeCommitMs, chaos.slowness('a').beforeCommitMs]).toEqual([50, 0]);
  });
});
