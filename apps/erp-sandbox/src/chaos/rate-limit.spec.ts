import { describe, expect, it } from '@jest/globals';
import { RateLimit } from './rate-limit.js';

describe('the rate limit', () => {
  it('lets so many through, says how long to wait, and refills evenly', () => {
    let now = 0;
    const limit = new RateLimit(() => 60, () => now);
    expect(Array.from({ length: 61 }, () => limit.take('a')).filter((wait) => wait > 0)).toEqual([1]);
    now += 1000;
    expect([limit.take('a'), limit.take('a')]).toEqual([0, 1]);
    expect(limit.take('b')).toBe(0);
  });

  it('forgets what was used when the limit changes', () => {
    let perMinute = 1;
    const limit = new RateLimit(() => perMinute, () => 0);
    expect([limit.take('a'), limit.take('a')]).toEqual([0, 60]);
    perMinute = 60;
    expect(limit.take('a')).toBe(0);
  });

  it('is no limit at zero', () => {
    expect(new RateLimit(() => 0).take('a')).toBe(0);
  });
});
