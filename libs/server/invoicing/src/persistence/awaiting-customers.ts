import { Injectable } from '@nestjs/common';
import { SyncScope } from '@portico/platform-persistence';

export interface AwaitingInvoice {
  readonly externalId: string;
  readonly customerExternalId: string;
}

/** Invoices of customers that the portal does not know: counted, and taken as soon as it does. */
@Injectable()
export class AwaitingCustomers {
  constructor(private readonly sync: SyncScope) {}

  async add(connector: string, invoices: readonly AwaitingInvoice[]): Promise<void> {
    if (invoices.length === 0) return;
    await this.sync.run((manager) => manager.query(
      `insert into invoice_awaiting_customer (connector, external_id, customer_external_id) select $1, * from unnest($2::text[], $3::text[])
       on conflict (connector, external_id) do update set customer_external_id = excluded.customer_external_id, seen_at = now()`,
      [connector, invoices.map(({ externalId }) => externalId), invoices.map(({ customerExternalId }) => customerExternalId)]));
  }

  async remove(connector: string, externalIds: readonly string[]): Promise<void> {
    if (externalIds.length === 0) return;
    await this.sync.run((manager) => manager.query('delete from invoice_awaiting_customer where connector = $1 and external_id = any ($2)', [connector, externalIds]));
  }

  /** Those whose customer has become known since; at most `limit`. */
  arrived(connector: string, limit: number): Promise<readonly string[]> {
    return this.sync.run(async (manager) => {
      const rows = await manager.query<{ externalId: string }[]>(
        `select w.external_id as "externalId" from invoice_awaiting_customer w
         join external_key c on c.connector = w.connector and c.object = 'customer-accounts' and c.within = '' and c.external_id = w.customer_external_id and c.company_id is not null
         where w.connector = $1 order by w.external_id limit $2`, [connector, limit]);
      return rows.map(({ externalId }) => externalId);
    });
  }
}
