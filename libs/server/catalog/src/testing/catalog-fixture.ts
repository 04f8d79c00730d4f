import { randomUUID } from 'node:crypto';
import { Permissions, type AccountContext, type AccountDirectory, type BuyerContext, type CompanyId, type CustomerAccountId, type PersonId, type SessionId } from '@portico/domain';
import type { ErpConnector } from '@portico/erp-contract';
import { CompanyScope, ExternalKeys, migrate, openDataSource, persistenceMigrations, SyncLedger, SyncScope, tenantTable } from '@portico/platform-persistence';
import { createDatabase, type TestDatabase } from '@portico/testing';
import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import { AssortmentWriter } from '../persistence/assortment-writer.js';
import { CategoryWriter } from '../persistence/category-writer.js';
import { FacetWriter } from '../persistence/facet-writer.js';
import { catalogMigrations } from '../persistence/migrations.js';
import { ProductPlaces } from '../persistence/product-places.js';
import { ProductWriter } from '../persistence/product-writer.js';
import { SkuClaims } from '../persistence/sku-claims.js';
import { SyncPositions } from '../persistence/sync-position.js';
import { CatalogChanged } from '../sync/catalog-changed.js';
import { SyncAssortments } from '../sync/sync-assortments.js';
import { SyncCategories } from '../sync/sync-categories.js';
import { SyncPartNumbers } from '../sync/sync-part-numbers.js';
import { SyncProducts } from '../sync/sync-products.js';
import { SyncWarehouses } from '../sync/sync-warehouses.js';

/** Stands for the view of the account capability, whose tables are not ours to know. */
export class AccountContexts1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table account_context (company_id uuid not null, account_id uuid primary key, connector text not null, external_id text not null)');
    await tenantTable(runner, 'account_context', { sync: ['select'] });
  }
  async down(): Promise<void> { /* dropped with its database */ }
}

export interface CatalogFixture {
  readonly database: TestDatabase;
  readonly app: DataSource;
  readonly scope: CompanyScope;
  readonly sync: SyncScope;
  readonly directory: AccountDirectory;
  /** A buyer of a company of its own; `assortments` null: everything. */
  buyer(externalId: string, assortments?: readonly string[] | null): Promise<BuyerContext>;
  syncs(connector: ErpConnector): Syncs;
  close(): Promise<void>;
}
export interface Syncs {
  readonly categories: SyncCategories;
  readonly products: SyncProducts;
  readonly assortments: SyncAssortments;
  readonly partNumbers: SyncPartNumbers;
  /** All of them, in the order in which they are first run. */
  all(): Promise<void>;
}

export async function openCatalog(): Promise<CatalogFixture> {
  const database = await createDatabase({ template: { key: `catalog-spec-${catalogMigrations.map(({ name }) => name).join()}-1`, build: async (template) => {
    await migrate({ ownerUrl: template.ownerUrl, appUrl: template.appUrl, syncUrl: template.syncUrl, migrations: [...persistenceMigrations, AccountContexts1764000000001, ...catalogMigrations] });
  } } });
  const app = await openDataSource(database.appUrl, { poolSize: 6 });
  const syncSource = await openDataSource(database.syncUrl, { poolSize: 6 });
  const scope = new CompanyScope(app);
  const sync = new SyncScope(syncSource);
  const assortmentsOf = new Map<string, readonly string[] | null>();
  return {
    database, app, scope, sync,
    directory: directoryOf(assortmentsOf),
    async buyer(externalId, assortments = null) {
      const companyId = randomUUID() as CompanyId;
      const account: AccountContext = { id: randomUUID() as CustomerAccountId, companyId, externalId, connector: 'memory', currency: 'EUR', defaultWarehouse: 'HAM' };
      assortmentsOf.set(account.id, assortments);
      await scope.write(companyId, [companyId], (manager) => manager.query('insert into account_context values ($1, $2, $3, $4)', [companyId, account.id, 'memory', externalId]));
      return {
        kind: 'buyer', sessionId: randomUUID() as SessionId, personId: randomUUID() as PersonId, personName: 'Lena Maurer', companyId, visibleCompanyIds: [companyId], account,
        permissions: Permissions.of(['see-prices', 'order']), locale: 'en', address: null,
      };
    },
    syncs: (connector) => syncsOf(connector, sync),
    async close() {
      await app.destroy();
      await syncSource.destroy();
      await database.drop();
    },
  };
}

function syncsOf(connector: ErpConnector, sync: SyncScope): Syncs {
  const keys = new ExternalKeys();
  const ledger = new SyncLedger(sync);
  const places = new ProductPlaces(sync);
  const changed = new CatalogChanged(sync);
  const categories = new SyncCategories(connector, new CategoryWriter(sync, keys), places, ledger, changed);
  const partNumbers = new SyncPartNumbers(connector, sync);
  const products = new SyncProducts(connector, sync, new SyncPositions(sync), new ProductWriter(keys, new FacetWriter(), new SkuClaims()), ledger, changed, categories, new SyncWarehouses(connector, sync), partNumbers, places);
  const assortments = new SyncAssortments(connector, new AssortmentWriter(sync, keys), places, ledger, changed);
  return {
    categories, products, assortments, partNumbers,
    async all() {
      for (const task of [categories, products, assortments]) await task.run(new AbortController().signal);
    },
  };
}

const directoryOf = (assortmentsOf: ReadonlyMap<string, readonly string[] | null>): AccountDirectory => ({
  account: ({ account }) => Promise.resolve({
    name: `Customer ${account.externalId}`, externalId: account.externalId, creditAccountKey: account.externalId, assortmentIds: assortmentsOf.get(account.id) ?? null,
    terms: { code: '30', name: 'Net 30', netDays: 30, discountPercent: null, discountDays: null, isPrepaid: false }, isBlocked: false, blockReason: null, poRule: null, billTo: null,
  }),
  shipTos: () => Promise.resolve([]),
});
