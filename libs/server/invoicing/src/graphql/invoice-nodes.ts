import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { BuyerContext } from '@portico/domain';
import { NodeSources } from '@portico/platform-graphql-kit';
import type { InvoiceRecord } from '../invoice-record.js';
import { InvoiceReader } from '../persistence/invoice-reader.js';
import { invoiceFromView } from './invoice.type.js';

/** Hands invoices to fields of other capabilities: `Invoice` by id, `Invoice.number` by the ERP's number. */
@Injectable()
export class InvoiceNodes implements OnModuleInit {
  constructor(private readonly sources: NodeSources<BuyerContext>, private readonly reader: InvoiceReader) {}

  onModuleInit(): void {
    this.sources.register({ name: 'Invoice', nodes: (buyer, ids) => nodesOf(buyer, () => this.reader.byIds(buyer, ids), ({ id }) => id) });
    this.sources.register({ name: 'Invoice.number', nodes: (buyer, numbers) => nodesOf(buyer, () => this.reader.byNumbers(buyer, numbers), ({ number }) => number) });
  }
}

async function nodesOf(buyer: BuyerContext, read: () => Promise<readonly InvoiceRecord[]>, keyOf: (record: InvoiceRecord) => string): Promise<ReadonlyMap<string, object>> {
  if (!buyer.permissions.has('see-invoices')) return new Map();
  return new Map((await read()).map((record) => [keyOf(record), invoiceFromView({ record, isLive: false })]));
}
