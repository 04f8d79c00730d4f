import { Inject, Injectable, Logger } from '@nestjs/common';
import type { BuyerContext, CallOptions, ErpInvoice } from '@portico/domain';
import { ERP_CONNECTOR, type ErpConnector } from '@portico/erp-contract';
import { assertNoOpenScope } from '@portico/platform-persistence';
import type { InvoiceRecord } from '../invoice-record.js';
import { InvoiceReader } from '../persistence/invoice-reader.js';
import { InvoiceWriter } from '../persistence/invoice-writer.js';
import { recordProblem } from '../policies/record-problem.js';

/** Reads an invoice from the ERP at this moment and keeps what it said. */
@Injectable()
export class LiveInvoices {
  private readonly log = new Logger('Invoices');

  constructor(
    @Inject(ERP_CONNECTOR) private readonly connector: Pick<ErpConnector, 'invoices'>,
    private readonly reader: InvoiceReader,
    private readonly writer: InvoiceWriter,
  ) {}

  /** Null where the ERP no longer has it, or says it is another customer's. @throws ErpError */
  async read(buyer: BuyerContext, id: string, call: CallOptions = {}): Promise<InvoiceRecord | null> {
    const [known] = await this.reader.byIds(buyer, [id]);
    if (!known || !await this.reread(known, buyer.account.externalId, { priority: 'buyer', ...call })) return null;
    const [fresh] = await this.reader.byIds(buyer, [id]);
    return fresh ?? null;
  }

  /** For the worker. @throws ErpError */
  async refresh(companyId: string, id: string): Promise<void> {
    const known = await this.reader.ofCompany(companyId, id);
    if (known) await this.reread(known, null, { priority: 'background' });
  }

  private async reread(known: InvoiceRecord, customerExternalId: string | null, call: CallOptions): Promise<boolean> {
    assertNoOpenScope('Reading an invoice from the ERP');
    const readAt = new Date();
    const invoice = await this.connector.invoices.invoice(known.externalId, call);
    if (!invoice || !this.isTheirs(invoice, customerExternalId)) return false;
    await this.writer.refresh(known, invoice, readAt);
    return true;
  }

  private isTheirs(invoice: ErpInvoice, customerExternalId: string | null): boolean {
    const problem = customerExternalId !== null && invoice.customerExternalId !== customerExternalId
      ? `the ERP has it under customer ${invoice.customerExternalId}` : recordProblem(invoice);
    if (problem !== null) this.log.warn(`Invoice ${invoice.externalId} is not shown: ${problem}`);
    return problem === null;
  }
}
