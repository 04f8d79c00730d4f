import { Inject, Injectable } from '@nestjs/common';
import { requirePermission, type BuyerContext } from '@portico/domain';
import { ERP_CONNECTOR, ErpError, type ErpConnector } from '@portico/erp-contract';
import type { InvoiceRecord } from '../invoice-record.js';
import { InvoiceReader } from '../persistence/invoice-reader.js';
import { LiveInvoices } from './live-invoices.js';

export interface InvoiceView {
  readonly record: InvoiceRecord;
  /** It was read from the ERP for this very question. */
  readonly isLive: boolean;
}

/** One invoice of the buyer's account. */
@Injectable()
export class ReadInvoice {
  constructor(
    private readonly reader: InvoiceReader,
    private readonly live: LiveInvoices,
    @Inject(ERP_CONNECTOR) private readonly connector: Pick<ErpConnector, 'abilities'>,
  ) {}

  /** @throws PermissionDenied, and ErpError when it is asked live */
  async execute(buyer: BuyerContext, id: string, mode: 'live' | 'kept'): Promise<InvoiceView | null> {
    requirePermission(buyer, 'see-invoices');
    if (mode === 'live') return viewOf(await this.live.read(buyer, id), true);
    const [kept] = await this.reader.byIds(buyer, [id]);
    if (kept?.lines === null && this.connector.abilities.invoices.lines) return await this.withLines(buyer, id) ?? viewOf(kept, false);
    return viewOf(kept ?? null, false);
  }

  /** Some ERPs give the lines on the single invoice only. While it is down the rest is shown. */
  private async withLines(buyer: BuyerContext, id: string): Promise<InvoiceView | null> {
    try {
      return viewOf(await this.live.read(buyer, id), true);
    } catch (error) {
      if (error instanceof ErpError && error.isOutage) return null;
      throw error;
    }
  }
}

const viewOf = (record: InvoiceRecord | null, isLive: boolean): InvoiceView | null => (record ? { record, isLive } : null);
