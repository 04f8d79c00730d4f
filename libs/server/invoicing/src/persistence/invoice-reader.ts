import { Inject, Injectable } from '@nestjs/common';
import type { BuyerContext } from '@portico/domain';
import { ERP_CONNECTOR, type ErpConnector } from '@portico/erp-contract';
import { CompanyScope, SyncScope } from '@portico/platform-persistence';
import type { InvoiceRecord } from '../invoice-record.js';
import { invoiceColumns, invoiceTables } from './invoice-columns.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Reads invoices of the buyer's own account. What is absent and what is another's look the same. */
@Injectable()
export class InvoiceReader {
  constructor(
    private readonly scope: CompanyScope,
    private readonly sync: SyncScope,
    @Inject(ERP_CONNECTOR) private readonly connector: Pick<ErpConnector, 'id'>,
  ) {}

  async byIds({ account }: BuyerContext, ids: readonly string[]): Promise<readonly InvoiceRecord[]> {
    const asked = ids.filter((id) => uuid.test(id));
    if (asked.length === 0) return [];
    return this.scope.read([account.companyId], (manager) => manager.query<InvoiceRecord[]>(
      `select ${invoiceColumns} from ${invoiceTables} where k.connector = $1 and i.account_id = $2 and i.id = any ($3::uuid[])`, [this.connector.id, account.id, asked]));
  }

  /** The latest where the ERP has used a number twice. */
  byNumbers({ account }: BuyerContext, numbers: readonly string[]): Promise<readonly InvoiceRecord[]> {
    return this.scope.read([account.companyId], (manager) => manager.query<InvoiceRecord[]>(
      `select distinct on (i.number) ${invoiceColumns} from ${invoiceTables} where k.connector = $1 and i.account_id = $2 and i.number = any ($3)
       order by i.number, i.issued_on desc, i.id`, [this.connector.id, account.id, numbers]));
  }

  /** For the worker, which knows the company but has no buyer. */
  async ofCompany(companyId: string, id: string): Promise<InvoiceRecord | null> {
    const [row] = await this.scope.read([companyId], (manager) => manager.query<InvoiceRecord[]>(
      `select ${invoiceColumns} from ${invoiceTables} where k.connector = $1 and i.id = $2`, [this.connector.id, id]));
    return row ?? null;
  }

  /** For the sync: which of these the portal has. */
  async known(externalIds: readonly string[]): Promise<readonly string[]> {
    const rows = await this.sync.run((manager) => manager.query<{ externalId: string }[]>(
      `select external_id as "externalId" from external_key where connector = $1 and object = 'invoices' and external_id = any ($2)`, [this.connector.id, externalIds]));
    return rows.map(({ externalId }) => externalId);
  }
}
