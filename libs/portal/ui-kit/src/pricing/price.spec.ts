import { describe, expect, it } from '@jest/globals';

import { breakAt, nextBreak } from './price';

const breaks = [{ from: '10000', amount: '7.4485' }, { from: '100', amount: '8.4371' }, { from: '2000', amount: '7.9120' }];

describe('price breaks', () => {
  it('are met from their quantity on', () => {
    expect(breakAt(breaks, '1999.9')?.from).toBe('100');
    expect(breakAt(breaks, '2000')?.from).toBe('2000');
    expect(breakAt(breaks, '99')).toBeNull();
    expect(breakAt(breaks, null)).toBeNull();
  });

  it('name the first that is not reached', () => {
    expect(nextBreak(breaks, null)?.from).toBe('100');
    expect(nextBreak(breaks, '2000')?.from).toBe('10000');
    expect(nextBreak(breaks, '10000')).toBeNull();
  });
});
