import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { aMemoryErp, anErpCustomer, aShipTo } from '@portico/erp-contract/testing';
import type { DeltaPage, ErpCustomer } from '@portico/domain';
import { openAccounts, type AccountFixture } from '../testing/account-fixture.js';

// Only so that a failure is told: a busy machine takes its time.
jest.setTimeout(120_000);

let at: Awaited<ReturnType<typeof openAccounts>>;
afterEach(() => at.close());

const shipToRows = (fixture: AccountFixture): Promise<{ number: string; is_active: boolean; city: string }[]> => fixture.sync.run((manager) =>
  manager.query(`select external_number as number, is_active, address ->> 'city' as city from ship_to order by 1`));
/** The same ERP, answering with a page of the test's. */
const answering = (page: Partial<DeltaPage<ErpCustomer>>) => {
  const { connector } = at.erp;
  return { connector: { ...connector, customers: { ...connector.customers, customers: () => Promise.resolve({ items: [], nextCursor: null, watermark: 'w', rejected: [], ...page }) } } };
};

describe('copying customer accounts', () => {
  it('makes one company of accounts that share a credit account, and one of each other', async () => {
    at = await openAccounts(aMemoryErp()
      .withCustomer({ externalId: '10482', name: ' Kessler Anlagenbau GmbH ', creditAccountExternalId: 'CR-1' })
      .withCustomer({ externalId: '10483', name: 'Kessler, Werk Bremen', creditAccountExternalId: 'CR-1' })
      .withCustomer({ externalId: '10517', name: 'Nordwind', creditAccountExternalId: null })
      .withCustomer({ externalId: '10518', name: 'Nordwind', creditAccountExternalId: null, vatNumber: 'DE1 ' }));
    expect(await at.run()).toEqual({ rows: 4, rejected: 0 });
    const rows = await at.rows();
    expect(rows.map(({ external_id, company_name, account_name }) => [external_id, company_name, account_name])).toEqual([
      ['10482', 'Kessler Anlagenbau GmbH', 'Kessler Anlagenbau GmbH'], ['10483', 'Kessler Anlagenbau GmbH', 'Kessler, Werk Bremen'], ['10517', 'Nordwind', 'Nordwind'], ['10518', 'Nordwind', 'Nordwind'],
    ]);
    expect(new Set(rows.map(({ company_id }) => company_id)).size).toBe(3);
  });

  it('changes what changed, and leaves an account in its company though its credit account is another now', async () => {
    at = await openAccounts(aMemoryErp().withCustomer({ externalId: '1', creditAccountExternalId: 'CR-1' }).withCustomer({ externalId: '2', creditAccountExternalId: 'CR-2' }));
    await at.run();
    const before = await at.rows();
    at.erp.records.customers.put('1', anErpCustomer({ externalId: '1', name: 'Renamed', creditAccountExternalId: 'CR-2', isBlocked: true, blockReason: 'Dunning' }));
    expect(await at.run()).toEqual({ rows: 1, rejected: 0 });
    const [first] = await at.rows();
    expect(first).toEqual({ ...before[0], account_name: 'Renamed' });
    const accounts = await at.reader.accounts([{ companyId: first?.company_id ?? '', accountId: first?.account_id ?? '' }]);
    expect(accounts.get(first?.account_id ?? '')).toMatchObject({ number: '1', isBlocked: true, blockReason: 'Dunning', creditAccountKey: 'memory/credit/CR-2' });
  });

  it('keeps ship-tos that the ERP no longer lists, as inactive: open orders may name them', async () => {
    at = await openAccounts(aMemoryErp().withCustomer({ externalId: '1' }, [{ externalId: 'A' }, { externalId: 'B', isDefault: false }]));
    await at.run();
    at.erp.records.shipTos.set('1', [aShipTo({ externalId: 'B', address: { ...aShipTo().address, city: 'Bremen' } })]);
    at.erp.records.customers.put('1', anErpCustomer({ externalId: '1' }));
    await at.run();
    expect(await shipToRows(at)).toEqual([{ number: 'A', is_active: false, city: 'Hamburg' }, { number: 'B', is_active: true, city: 'Bremen' }]);
  });

  it('names what the ERP sent and nobody can read, and withdraws what it has taken back', async () => {
    at = await openAccounts(aMemoryErp().withCustomer({ externalId: '1' }).withCustomer({ externalId: '2' }));
    await at.run();
    expect(await at.run(answering({ rejected: [{ externalId: '3', reason: 'no currency' }], withdrawn: ['2', 'never seen'] }))).toEqual({ rows: 0, rejected: 1 });
    expect((await at.rows()).map(({ external_id }) => external_id)).toEqual(['1']);
    expect(await at.sync.run((manager) => manager.query('select external_id, reason from sync_rejection'))).toEqual([{ external_id: '3', reason: 'no currency' }]);
  });

  it('goes on from its watermark only after a complete run', async () => {
    at = await openAccounts(aMemoryErp().withCustomer({ externalId: '1' }));
    const { connector } = at.erp;
    const broken = { connector: { ...connector, customers: { ...connector.customers, shipTos: () => Promise.reject(new Error('down')) } } };
    await expect(at.run(broken)).rejects.toThrow('down');
    expect(await at.run()).toEqual({ rows: 1, rejected: 0 });
    expect(await at.run()).toEqual({ rows: 0, rejected: 0 });
  });

  it('shows each company its own accounts and ship-tos alone', async () => {
    at = await openAccounts(aMemoryErp().withCustomer({ externalId: '1' }).withCustomer({ externalId: '2' }));
    await at.run();
    const [mine, other] = await at.rows();
    if (!mine || !other) throw new Error('two accounts expected');
    expect((await at.reader.accountsOfCompanies([mine.company_id])).map(({ number }) => number)).toEqual(['1']);
    const foreign = { companyId: mine.company_id, accountId: other.account_id };
    expect((await at.reader.accounts([foreign])).size).toBe(0);
    expect((await at.reader.shipTos([foreign])).get(other.account_id)).toEqual([]);
    await expect(at.scope.write(mine.company_id, [], (manager) => manager.query(`update customer_account set is_blocked = false`))).rejects.toThrow(/permission denied/);
  });
});
