import { describe, expect, it } from '@jest/globals';
import { Random } from './random.js';

const draw = (seed: string): number[] => { const random = new Random(seed); return Array.from({ length: 5 }, () => random.int(0, 999)); };

describe('the generator', () => {
  it('gives the same for a seed, on every machine', () => {
    expect(draw('1/family/HX933')).toEqual(draw('1/family/HX933'));
    expect(draw('1')).not.toEqual(draw('2'));
    expect(draw('golden')).toMatchInlineSnapshot(`
[
  156,
  574,
  596,
  663,
  360,
]
`);
  });

  it('spreads evenly', () => {
    const random = new Random('spread');
    const buckets = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 10_000; i += 1) { const at = random.int(0, 9); buckets[at] = (buckets[at] ?? 0) + 1; }
    for (const count of buckets) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  it('samples without repeating', () => {
    const sample = new Random('sample').sample([1, 2, 3, 4, 5], 4);
    expect(new Set(sample).size).toBe(4);
    expect(new Random('sample').sample([1, 2], 5).sort()).toEqual([1, 2]);
  });
});
