import { Inject, Injectable, Logger } from '@nestjs/common';
import type { ErpInvoice } from '@portico/domain';
import { ERP_CONNECTOR, type ErpChange, type ErpChangeListener, type ErpConnector } from '@portico/erp-contract';
import { InvoiceReader } from '../persistence/invoice-reader.js';
import { TakeInvoices } from './take-invoices.js';

/** A notification that names more is left to the sync, which it starts anyway. */
const atOnce = 10;
const deadlineMs = 5_000;

/** Reads the invoices that the ERP says have changed, without waiting for the next sync. */
@Injectable()
export class RefreshInvoicesOnErpChange implements ErpChangeListener {
  private readonly log = new Logger('Invoices');

  constructor(
    @Inject(ERP_CONNECTOR) private readonly connector: Pick<ErpConnector, 'id' | 'invoices'>,
    private readonly reader: InvoiceReader,
    private readonly take: TakeInvoices,
  ) {}

  async onErpChange({ object, ids }: ErpChange): Promise<void> {
    if (object !== 'invoice' || ids.length === 0 || ids.length > atOnce) return;
    try {
      const known = await this.reader.known(ids);
      const readAt = new Date();
      const read = await Promise.all(known.map((id) => this.connector.invoices.invoice(id, { priority: 'background', deadlineMs })));
      const items = read.filter((invoice): invoice is ErpInvoice => invoice !== null);
      await this.take.execute({ items, rejected: [] }, readAt);
    } catch (error) {
      this.log.warn(`Invoices that changed could not be read now; the sync will: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
