import { aMemoryErp, type MemoryErp, type MemoryErpBuilder } from '@portico/erp-contract/testing';
import { CompanyScope, ExternalKeys, migrate, openDataSource, SyncLedger, SyncScope } from '@portico/platform-persistence';
import { createDatabase, type TestDatabase } from '@portico/testing';
import { AccountReader } from '../persistence/account-reader.js';
import { CustomerWriter } from '../persistence/customer-writer.js';
import { SyncCustomerAccounts } from '../use-cases/sync-customer-accounts.js';
import { allAccountSpecMigrations } from './spec-migrations.js';

export interface AccountFixture {
  readonly database: TestDatabase;
  readonly scope: CompanyScope;
  readonly sync: SyncScope;
  readonly reader: AccountReader;
  /** Runs the sync against the ERP as it now is. */
  run(erp?: Pick<MemoryErp, 'connector'>): Promise<{ readonly rows: number; readonly rejected: number }>;
  /** As the sync sees them, over all companies. */
  rows(): Promise<readonly AccountRow[]>;
  close(): Promise<void>;
}
export interface AccountRow {
  readonly company_id: string;
  readonly account_id: string;
  readonly external_id: string;
  readonly company_name: string;
  readonly account_name: string;
}

export async function openAccounts(builder: MemoryErpBuilder = aMemoryErp()): Promise<AccountFixture & { readonly erp: MemoryErp }> {
  const database = await createDatabase({ template: { key: 'account-spec-1', build: async ({ ownerUrl, appUrl, syncUrl }) => {
    await migrate({ ownerUrl, appUrl, syncUrl, migrations: allAccountSpecMigrations });
  } } });
  const [app, syncSource] = [await openDataSource(database.appUrl, { poolSize: 3 }), await openDataSource(database.syncUrl, { poolSize: 3 })];
  const [scope, sync, erp] = [new CompanyScope(app), new SyncScope(syncSource), builder.open()];
  return {
    database, scope, sync, erp, reader: new AccountReader(scope, erp.connector),
    run: ({ connector } = erp) => new SyncCustomerAccounts(connector, new SyncLedger(sync), new CustomerWriter(sync, new ExternalKeys())).run(new AbortController().signal),
    rows: () => sync.run((manager) => manager.query<AccountRow[]>('select * from account_context order by external_id')),
    async close() {
      await app.destroy();
      await syncSource.destroy();
      await database.drop();
    },
  };
}
