import type { CallOptions, DeltaPage, DeltaRequest, ErpOrder, OrderSource, PdfDocument } from '@portico/domain';
import { z } from 'zod';
import { readDelta } from '../client/delta.js';
import { idOf } from '../client/ids.js';
import { pdfReport } from '../client/report.js';
import type { Rpc, TrytonClient } from '../client/tryton.client.js';
import type { Json } from '../client/values.js';
import type { ReferenceData } from '../reference/reference-data.js';
import { refusedPattern } from './our-mark.js';
import { orderFromSale } from './sale.mapper.js';
import { saleFields, wireSale, type WireSale } from './sale.wire.js';

/** Drafts and quotations are no orders, nor is what Tryton refused. `not like` alone would drop every sale without a description. */
const isOrder: readonly Json[] = [
  ['state', 'in', ['confirmed', 'processing', 'done', 'cancelled']],
  ['number', '!=', null],
  ['OR', ['description', '=', null], ['description', 'not like', refusedPattern]],
];

export class TrytonOrderSource implements OrderSource {
  constructor(private readonly client: TrytonClient, private readonly reference: ReferenceData) {}

  async orders(request: DeltaRequest, call?: CallOptions): Promise<DeltaPage<ErpOrder>> {
    const rpc = this.client.within(call);
    return readDelta(rpc, {
      model: 'sale.sale', domain: isOrder, fields: saleFields, row: wireSale,
      // Writing a line, shipping a part or posting an invoice leaves the sale's own stamp alone.
      stampedBy: ['', 'lines.', 'lines.moves.', 'lines.invoice_lines.invoice.'],
      map: (sale) => this.read(rpc, sale),
    }, request);
  }

  async order(externalId: string, call?: CallOptions): Promise<ErpOrder | null> {
    const rpc = this.client.within(call);
    const sale = await this.saleWhere(rpc, [['id', '=', idOf(externalId)], ['number', '!=', null]]);
    return sale && this.read(rpc, sale);
  }

  async acknowledgement(externalId: string, call?: CallOptions): Promise<PdfDocument | null> {
    const rpc = this.client.within(call);
    const sale = await this.saleWhere(rpc, [['id', '=', idOf(externalId)], ['number', '!=', null]]);
    return sale && pdfReport(rpc, 'sale.sale', sale.id);
  }

  async read(rpc: Rpc, sale: WireSale): Promise<ErpOrder> {
    const unitIds = [...sale['lines.'].flatMap(({ unit }) => unit ?? []), ...sale['lines.'].flatMap((line) => line['moves.'].map(({ uom }) => uom))];
    const { userId } = await rpc.session();
    return orderFromSale(sale, { units: await this.reference.units(rpc, unitIds), now: rpc.serverNow(), ourUserId: userId });
  }

  private async saleWhere(rpc: Rpc, domain: readonly Json[]): Promise<WireSale | null> {
    const sales = await rpc.call('model.sale.sale.search_read', [domain, 0, 1, null, [...saleFields]], z.array(wireSale));
    return sales[0] ?? null;
  }
}
