import { expect, it } from '@jest/globals';
import { waitAfter } from './backoff.js';

it('waits longer after each refusal, and gives up after three days', () => {
  const waits: number[] = [];
  for (let attempt = 1; ; attempt += 1) {
    const wait = waitAfter(attempt);
    if (wait.kind === 'give-up') break;
    waits.push(wait.seconds);
  }
  expect(waits.slice(0, 8)).toEqual([1, 2, 5, 15, 60, 300, 1_800, 1_800]);
  expect(waits).toEqual([...waits].sort((a, b) => a - b));
  const days = waits.reduce((sum, seconds) => sum + seconds, 0) / 86_400;
  expect(days).toBeGreaterThan(2.9);
  expect(days).toBeLessThan(3.1);
});
