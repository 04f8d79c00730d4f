export { InvoicingGraphqlModule, InvoicingModule } from './invoicing.module.js';
export { invoicingMigrations } from './persistence/migrations.js';
export { SyncInvoices } from './use-cases/sync-invoices.js';
export { RefreshInvoicesOnErpChange } from './use-cases/refresh-on-erp-change.js';
export { ListInvoices, type ListInvoicesQuery } from './use-cases/list-invoices.js';
export type { InvoiceFilter, InvoiceSort, InvoiceTotals as InvoiceSums } from './use-cases/invoice-filter.js';
export type { InvoiceRecord } from './invoice-record.js';
export { InvoiceTotals, totalsShown } from './graphql/invoice-list.type.js';
export { Invoice, invoiceFromView } from './graphql/invoice.type.js';
