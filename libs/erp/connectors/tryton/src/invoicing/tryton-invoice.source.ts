import type { CallOptions, DeltaPage, DeltaRequest, ErpInvoice, InvoiceSource, PdfDocument } from '@portico/domain';
import { z } from 'zod';
import { readDelta } from '../client/delta.js';
import { idOf } from '../client/ids.js';
import { pdfReport } from '../client/report.js';
import type { TrytonClient } from '../client/tryton.client.js';
import type { Json } from '../client/values.js';
import type { ReferenceData } from '../reference/reference-data.js';
import { invoiceFromTryton } from './invoice.mapper.js';
import { invoiceFields, invoiceLineFields, wireInvoice } from './invoice.wire.js';

/** To customers, and issued: drafts have no number and may still change. */
export const isIssued: readonly Json[] = [['type', '=', 'out'], ['state', 'in', ['posted', 'paid', 'cancelled']], ['number', '!=', null]];

export class TrytonInvoiceSource implements InvoiceSource {
  constructor(private readonly client: TrytonClient, private readonly reference: ReferenceData) {}

  async invoices(request: DeltaRequest, call?: CallOptions): Promise<DeltaPage<ErpInvoice>> {
    const rpc = this.client.within(call);
    const units = await this.reference.units(rpc);
    return readDelta(rpc, {
      model: 'account.invoice', domain: isIssued, fields: invoiceFields, row: wireInvoice,
      // A payment that is only being prepared lowers the open amount and leaves the invoice's stamp alone.
      stampedBy: ['', 'move.lines.', 'move.lines.payments.'],
      map: (row) => invoiceFromTryton(row, units),
    }, request);
  }

  async invoice(externalId: string, call?: CallOptions): Promise<ErpInvoice | null> {
    const rpc = this.client.within(call);
    const domain = [['id', '=', idOf(externalId)], ...isIssued];
    const [row] = await rpc.call('model.account.invoice.search_read', [domain, 0, 1, null, [...invoiceFields, ...invoiceLineFields]], z.array(wireInvoice));
    return row ? invoiceFromTryton(row, await this.reference.units(rpc, row['lines.']?.flatMap(({ unit }) => unit ?? []))) : null;
  }

  /** The first reader of an invoice waits for LibreOffice, 2 to 4 s; later ones get the stored document. */
  async document(externalId: string, call?: CallOptions): Promise<PdfDocument | null> {
    const rpc = this.client.within(call);
    const domain = [['id', '=', idOf(externalId)], ...isIssued];
    const [known] = await rpc.call('model.account.invoice.search', [domain, 0, 1, null], z.array(z.number().int()));
    return known === undefined ? null : pdfReport(rpc, 'account.invoice', known);
  }
}
