import { randomUUID } from 'node:crypto';
import { permissions, Permissions, type AccountContext, type BuyerContext, type DataObjectRule, type IntegrationMap } from '@portico/domain';
import type { ErpConnector } from '@portico/erp-contract';
import { auditMigrations, AuditTrail } from '@portico/platform-audit';
import { AwaitedRecords, CompanyScope, ExternalKeys, migrate, openDataSource, persistenceMigrations, SyncLedger, SyncScope } from '@portico/platform-persistence';
import { createDatabase } from '@portico/testing';
import { AccountOwners } from '../persistence/account-owners.js';
import { InvoiceListReader } from '../persistence/invoice-list.js';
import { InvoiceReader } from '../persistence/invoice-reader.js';
import { InvoiceWriter } from '../persistence/invoice-writer.js';
import { invoicingMigrations } from '../persistence/migrations.js';
import { ListInvoices } from '../use-cases/list-invoices.js';
import { LiveInvoices } from '../use-cases/live-invoices.js';
import { ReadInvoiceDocument } from '../use-cases/read-invoice-document.js';
import { ReadInvoice } from '../use-cases/read-invoices.js';
import { RefreshInvoicesOnErpChange } from '../use-cases/refresh-on-erp-change.js';
import { SyncInvoices } from '../use-cases/sync-invoices.js';
import { TakeInvoices } from '../use-cases/take-invoices.js';

const rule = { freshness: { kind: 'synced', everySeconds: 30, staleAfterSeconds: 1800 }, owner: 'ERP' } as DataObjectRule;
export const aMap = { timeZone: 'Europe/Berlin', rules: { invoices: rule } } as IntegrationMap;

export type InvoicingFixture = Awaited<ReturnType<typeof openInvoicing>>;

/** Invoicing on a real database; other capabilities answer by their ports. */
export async function openInvoicing() {
  const database = await createDatabase({ template: { key: `invoicing ${String(auditMigrations.length)} ${String(invoicingMigrations.length)} ${String(persistenceMigrations.length)}`, build: async ({ ownerUrl, appUrl, syncUrl }) => {
    await migrate({ ownerUrl, appUrl, syncUrl, migrations: [...persistenceMigrations, ...auditMigrations, ...invoicingMigrations] });
  } } });
  const [app, syncing] = [await openDataSource(database.appUrl, { poolSize: 4 }), await openDataSource(database.syncUrl, { poolSize: 4 })];
  const [scope, sync, keys] = [new CompanyScope(app), new SyncScope(syncing), new ExternalKeys()];

  /** An account the portal knows, and a person who may do everything for it. */
  const aBuyer = async (externalId: string, companyId: string = randomUUID()): Promise<BuyerContext> => {
    const id = randomUUID();
    await sync.run(() => keys.add([{ key: { connector: 'memory', object: 'customer-accounts', externalId }, objectId: id, companyId }]));
    const account = { id, companyId, externalId, connector: 'memory', currency: 'EUR', defaultWarehouse: null } as unknown as AccountContext;
    return { kind: 'buyer', sessionId: randomUUID(), personId: randomUUID(), personName: 'Lena Maurer', companyId, visibleCompanyIds: [companyId], account, permissions: Permissions.of(permissions), locale: 'en', address: null } as unknown as BuyerContext;
  };

  const on = (connector: ErpConnector, pendingIds: readonly string[] = []) => {
    const [reader, writer, awaiting, ledger] = [new InvoiceReader(scope, sync, connector), new InvoiceWriter(sync, scope, keys), new AwaitedRecords(sync), new SyncLedger(sync)];
    const owners = new AccountOwners(sync);
    const take = new TakeInvoices(connector, owners, writer, awaiting, ledger);
    const live = new LiveInvoices(connector, reader, writer);
    return {
      reader, writer, awaiting, ledger, take, live,
      sync: new SyncInvoices(connector, ledger, take, awaiting, owners),
      list: new ListInvoices(new InvoiceListReader(scope, connector), { receivedFor: () => Promise.resolve(pendingIds) }, aMap),
      read: new ReadInvoice(reader, live, connector),
      document: new ReadInvoiceDocument(reader, live, scope, new AuditTrail(), connector),
      listener: new RefreshInvoicesOnErpChange(connector, reader, take),
    };
  };
  return { scope, syncScope: sync, aBuyer, on, close: async () => { await Promise.all([app.destroy(), syncing.destroy()]); await database.drop(); } };
}
