import { describe, expect, it } from '@jest/globals';
import type { DataObject, DataObjectRule, IntegrationMap } from '@portico/domain';
import { OrderFreshness } from './order-freshness.js';

const minutesAgo = (minutes: number): Date => new Date(Date.now() - minutes * 60_000);
const rule = { freshness: { kind: 'synced', everySeconds: 20, staleAfterSeconds: 600 }, owner: 'ERP' } as DataObjectRule;
const after = (lastSync: Date | null) =>
  new OrderFreshness({ rules: { orders: rule, 'order-status': rule } } as IntegrationMap, { lastSuccess: (_: DataObject) => Promise.resolve(lastSync) });
const open = (erpReadAt: Date | null) => ({ erpReadAt, orderedAt: minutesAgo(90), isOpen: true });

describe('the age of an order', () => {
  it('is that of the last good sync, which found it unchanged', async () => {
    const synced = minutesAgo(0.2);
    expect(await after(synced).of(open(minutesAgo(24)))).toEqual({ state: 'CACHED', asOf: synced.toISOString(), owner: 'ERP' });
  });
  it('is that of its own reading where that was later', async () => {
    const read = minutesAgo(1);
    expect(await after(minutesAgo(30)).of(open(read))).toMatchObject({ state: 'CACHED', asOf: read.toISOString() });
    expect(await after(null).of(open(read))).toMatchObject({ state: 'CACHED', asOf: read.toISOString() });
  });
  it('grows while the sync keeps failing, until it is stale', async () => {
    const synced = minutesAgo(11);
    expect(await after(synced).of(open(minutesAgo(60)))).toMatchObject({ state: 'STALE', asOf: synced.toISOString() });
    expect((await after(synced).ofList()).state).toBe('STALE');
  });
  it('never makes a closed order stale', async () => {
    expect((await after(minutesAgo(600)).of({ ...open(minutesAgo(900)), isOpen: false })).state).toBe('CACHED');
  });
  it('is ours until the ERP has spoken of it', async () => {
    expect(await after(minutesAgo(1)).of(open(null))).toMatchObject({ state: 'CACHED', owner: 'Portico' });
  });
});
