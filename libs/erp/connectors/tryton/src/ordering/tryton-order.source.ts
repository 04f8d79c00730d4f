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
      map: (sale) => this.mapped(rpc, sale),
    }, request);
  }

  order(externalId: string, call?: CallOptions): Promise<ErpOrder | null> {
    return this.read(this.client.within(call), idOf(externalId));
  }

  async acknowledgement(externalId: string, call?: CallOptions): Promise<PdfDocument | null> {
    const rpc = this.client.within(call);
    const [known] = await rpc.call('model.sale.sale.search', [numbered(idOf(externalId)), 0, 1, null], z.array(z.number().int()));
    return known === undefined ? null : pdfReport(rpc, 'sale.sale', known);
  }

  async read(rpc: Rpc, saleId: number): Promise<ErpOrder | null> {
    const [sale] = await rpc.call('model.sale.sale.search_read', [numbered(saleId), 0, 1, null, [...saleFields]], z.array(wireSale));
    return sale ? this.mapped(rpc, sale) : null;
  }

  private async mapped(rpc: Rpc, sale: WireSale): Promise<ErpOrder> {
    const unitIds = sale['lines.'].flatMap((line) => [...(line.unit === null ? [] : [line.unit]), ...line['moves.'].map(({ uom }) => uom)]);
    const { userId } = await rpc.session();
    return orderFromSale(sale, { units: await this.reference.units(rpc, unitIds), now: rpc.serverNow(), ourUserId: userId });
  }
}

/** Without a number it was never more than a draft. */
const numbered = (saleId: number): readonly Json[] => [['id', '=', saleId], ['number', '!=', null]];
