import { describe, expect, it } from '@jest/globals';
import { withEpoch } from './page.js';

describe('a transaction number out of its lower half', () => {
  it('is given the epoch of the ceiling, or the one before it', () => {
    expect(withEpoch(700n, 750n)).toBe(700n);
    expect(withEpoch(700n, 0x1_0000_0000n + 750n)).toBe(0x1_0000_0000n + 700n);
    expect(withEpoch(0xffff_fff0n, 0x1_0000_0000n + 5n)).toBe(0xffff_fff0n);
  });
});
