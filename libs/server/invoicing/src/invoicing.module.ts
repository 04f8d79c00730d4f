import { Global, Module } from '@nestjs/common';
import { INVOICE_DIRECTORY } from '@portico/domain';
import { InvoiceNodes } from './graphql/invoice-nodes.js';
import { InvoiceStandings } from './graphql/invoice-standings.js';
import { InvoiceResolver } from './graphql/invoice.resolver.js';
import { InvoicesFreshness } from './graphql/invoices-freshness.js';
import { InvoicesResolver } from './graphql/invoices.resolver.js';
import { InvoiceDocumentController } from './http/invoice-document.controller.js';
import { AccountOwners } from './persistence/account-owners.js';
import { InvoiceListReader } from './persistence/invoice-list.js';
import { InvoiceReader } from './persistence/invoice-reader.js';
import { InvoiceWriter } from './persistence/invoice-writer.js';
import { ListInvoices } from './use-cases/list-invoices.js';
import { LiveInvoiceDirectory } from './use-cases/live-invoice-directory.js';
import { LiveInvoices } from './use-cases/live-invoices.js';
import { ReadInvoiceDocument } from './use-cases/read-invoice-document.js';
import { ReadInvoice } from './use-cases/read-invoices.js';
import { RefreshInvoicesOnErpChange } from './use-cases/refresh-on-erp-change.js';
import { SyncInvoices } from './use-cases/sync-invoices.js';
import { TakeInvoices } from './use-cases/take-invoices.js';

/** Invoices without GraphQL, for bff and worker. Global: payments inject its port; the app gathers SyncInvoices and RefreshInvoicesOnErpChange. */
@Global()
@Module({
  providers: [
    AccountOwners, InvoiceReader, InvoiceWriter, LiveInvoices, TakeInvoices, SyncInvoices, RefreshInvoicesOnErpChange,
    { provide: INVOICE_DIRECTORY, useClass: LiveInvoiceDirectory },
  ],
  exports: [InvoiceReader, LiveInvoices, SyncInvoices, RefreshInvoicesOnErpChange, INVOICE_DIRECTORY],
})
export class InvoicingModule {}

/** What the bff adds: GraphQL and GET /files/invoices/:id. Needs PAYMENTS_UNDER_WAY. */
@Module({
  imports: [InvoicingModule],
  controllers: [InvoiceDocumentController],
  providers: [InvoiceListReader, ListInvoices, ReadInvoice, ReadInvoiceDocument, InvoiceStandings, InvoicesFreshness, InvoiceResolver, InvoicesResolver, InvoiceNodes],
  exports: [ListInvoices],
})
export class InvoicingGraphqlModule {}
