import { Inject, Injectable, Logger } from '@nestjs/common';
import type { BuyerContext } from '@portico/domain';
import { ERP_CONNECTOR, ErpError, type ErpConnector } from '@portico/erp-contract';
import { AuditTrail } from '@portico/platform-audit';
import { CompanyScope } from '@portico/platform-persistence';
import { InvoiceReader } from '../persistence/invoice-reader.js';
import { LiveInvoices } from './live-invoices.js';

export type InvoiceDocument =
  | { readonly kind: 'document'; readonly fileName: string; readonly content: Uint8Array }
  /** Not there, another company's, or not for this person: nobody learns which. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'no-document'; readonly number: string }
  | { readonly kind: 'unavailable'; readonly number: string; readonly retryAfterSeconds: number };

const deadlineMs = 20_000;
const pdfMark = Buffer.from('%PDF-');

/** The PDF as the ERP keeps it. */
@Injectable()
export class ReadInvoiceDocument {
  private readonly log = new Logger('Invoices');

  constructor(
    private readonly reader: InvoiceReader,
    private readonly live: LiveInvoices,
    private readonly scope: CompanyScope,
    private readonly trail: AuditTrail,
    @Inject(ERP_CONNECTOR) private readonly connector: Pick<ErpConnector, 'abilities' | 'invoices'>,
  ) {}

  async execute(buyer: BuyerContext, id: string): Promise<InvoiceDocument> {
    if (!buyer.permissions.has('see-invoices') || !buyer.permissions.has('see-invoice-documents')) return { kind: 'absent' };
    const [invoice] = await this.reader.byIds(buyer, [id]);
    if (!invoice) return { kind: 'absent' };
    const { number, externalId } = invoice;
    if (!this.connector.abilities.invoices.document) return { kind: 'no-document', number };
    try {
      // The document is the ERP's of this moment, so whose it is is asked of the ERP too.
      if (!await this.live.read(buyer, id, { deadlineMs })) return { kind: 'absent' };
      const pdf = await this.connector.invoices.document(externalId, { priority: 'buyer', deadlineMs });
      if (!pdf) return { kind: 'no-document', number };
      if (!isPdf(pdf.content)) throw new ErpError('malformed', 'The document is no PDF');
      await this.scope.write(buyer.companyId, buyer.visibleCompanyIds, () => this.trail.record(buyer, { action: 'invoice-document.opened', object: 'invoice', objectId: id, label: number }));
      return { kind: 'document', fileName: fileNameOf(number), content: pdf.content };
    } catch (error) {
      if (!(error instanceof ErpError)) throw error;
      this.log.warn(`The document of invoice ${externalId} cannot be read: ${error.kind}: ${error.message}`);
      return { kind: 'unavailable', number, retryAfterSeconds: Math.ceil((error.retryAfterMs ?? 30_000) / 1000) };
    }
  }
}

const isPdf = (content: Uint8Array): boolean => pdfMark.equals(content.subarray(0, pdfMark.length));

/** Of the number and nothing else: an ERP's own file name may hold a path. */
export const fileNameOf = (number: string): string => `invoice-${number.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[.-]+|[.-]+$/g, '').slice(0, 80) || 'document'}.pdf`;
