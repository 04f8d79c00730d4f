import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { openPersistence, type PersistenceFixture } from '../testing/persistence-fixture.js';
import { SyncLedger } from './sync-ledger.js';

// Only so that a failure is told: a busy machine takes its time.
jest.setTimeout(120_000);

let at: PersistenceFixture;
let ledger: SyncLedger;
beforeAll(async () => {
  at = await openPersistence();
  ledger = new SyncLedger(at.sync);
});
afterAll(() => at.close());

describe('the ledger of the syncs', () => {
  it('reads everything the first time, and goes on from what was kept', async () => {
    expect(await ledger.watermark('http', 'products')).toBeNull();
    await ledger.keepWatermark('http', 'products', 'w1');
    await ledger.keepWatermark('http', 'products', 'w2');
    expect(await ledger.watermark('http', 'products')).toBe('w2');
    expect(await ledger.watermark('tryton', 'products')).toBeNull();
  });

  it('keeps rejected records with their reason until they are good', async () => {
    const kept = (): Promise<{ external_id: string; reason: string }[]> => at.sync.run((manager) =>
      manager.query(`select external_id, reason from sync_rejection where object = 'invoices' order by 1`));
    await ledger.settle('http', 'invoices', ['1'], [{ externalId: '2', reason: 'no currency' }, { externalId: '3', reason: 'no date' }, { externalId: '3', reason: 'no number' }]);
    expect(await kept()).toEqual([{ external_id: '2', reason: 'no currency' }, { external_id: '3', reason: 'no number' }]);
    await ledger.settle('http', 'invoices', ['2'], []);
    expect(await kept()).toEqual([{ external_id: '3', reason: 'no number' }]);
  });

  it('is hidden from the app', async () => {
    await expect(at.app.query('select * from sync_rejection')).rejects.toThrow(/permission denied/);
  });
});
