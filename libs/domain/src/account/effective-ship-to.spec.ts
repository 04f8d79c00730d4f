import { describe, expect, it } from '@jest/globals';
import type { AccountShipTo } from './directory.js';
import { effectiveShipTo } from './effective-ship-to.js';

const shipTo = (id: string, change: Partial<AccountShipTo> = {}): AccountShipTo => ({
  id, externalId: `erp-${id}`, isActive: true, isDefault: false, warehouse: null, address: { name: id, lines: [], city: '', postalCode: '', region: null, country: 'DE' }, ...change,
});

describe('the ship-to that counts', () => {
  const all = [shipTo('closed', { isActive: false, isDefault: true }), shipTo('first'), shipTo('usual', { isDefault: true })];
  it('is the one chosen while it is in use, else the default, else the first in use', () => {
    expect(effectiveShipTo(all, 'first')?.id).toBe('first');
    expect(effectiveShipTo(all, 'closed')?.id).toBe('usual');
    expect(effectiveShipTo(all, 'another account’s')?.id).toBe('usual');
    expect(effectiveShipTo(all.slice(0, 2), null)?.id).toBe('first');
    expect(effectiveShipTo(all.slice(0, 1), null)).toBeNull();
  });
});
