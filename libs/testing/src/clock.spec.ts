import { expect, it } from '@jest/globals';
import { TestClock } from './clock.js';

it('moves only by hand', () => {
  const clock = new TestClock('2026-01-31T23:59:59.500Z');
  expect(clock.now().toISOString()).toBe('2026-01-31T23:59:59.500Z');
  clock.advance({ days: 1, milliseconds: 500 });
  expect(clock.now().toISOString()).toBe('2026-02-02T00:00:00.000Z');
});
