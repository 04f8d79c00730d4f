import { expect, it } from '@jest/globals';
import { EvenRate } from './even-rate.js';

const yesAt = (share: number, calls: number): number[] => {
  const rate = new EvenRate(share);
  return Array.from({ length: calls }, (_, n) => n + 1).filter(() => rate.next());
};

it('spreads a share evenly', () => {
  expect(yesAt(0, 100)).toEqual([]);
  expect(yesAt(0.25, 8)).toEqual([4, 8]);
  expect(yesAt(1, 3)).toEqual([1, 2, 3]);
  expect(yesAt(1 / 3, 9)).toEqual([3, 6, 9]);
  expect(yesAt(0.1, 1_000)).toHaveLength(100);
});
