import { expect, it } from '@jest/globals';
import { Ticker } from './ticker.js';

it('never runs two at once, and runs once more when woken meanwhile', async () => {
  const ends: (() => void)[] = [];
  let running = 0;
  let most = 0;
  const ticker = new Ticker(async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise<void>((resolve) => ends.push(resolve));
    running -= 1;
  }, 3_600_000);
  ticker.wake();
  ticker.wake();
  ticker.wake();
  expect(ends).toHaveLength(1);
  ends[0]?.();
  while (ends.length < 2) await new Promise((resolve) => setImmediate(resolve));
  ends[1]?.();
  await ticker.stop();
  ticker.wake();
  expect([ends.length, most]).toEqual([2, 1]);
});
