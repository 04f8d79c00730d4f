import { Inject, Injectable } from '@nestjs/common';
import type { CustomerPartNumber } from '@portico/domain';
import { ERP_CONNECTOR, type ErpChange, type ErpChangeListener, type ErpConnector } from '@portico/erp-contract';
import { SyncScope } from '@portico/platform-persistence';
import { squeezed } from '../text/search-words.js';
import { storable } from '../text/storable.js';

interface DueAccount {
  readonly companyId: string;
  readonly accountId: string;
  readonly externalId: string;
}
/** They take turns; a change that the ERP tells of comes first. */
const againAfterHours = 6;
const accountsPerRun = 300;
const accountsPerCall = 100;

/** What customers call the products, of many accounts at a time. */
@Injectable()
export class SyncPartNumbers implements ErpChangeListener {
  constructor(@Inject(ERP_CONNECTOR) private readonly connector: Pick<ErpConnector, 'id' | 'abilities' | 'customers'>, private readonly sync: SyncScope) {}

  async run(signal: AbortSignal): Promise<void> {
    if (!this.connector.abilities.catalog.partNumbers) return;
    const due = await this.due();
    for (let at = 0; at < due.length; at += accountsPerCall) {
      signal.throwIfAborted();
      const accounts = due.slice(at, at + accountsPerCall);
      const numbers = storable(await this.connector.customers.partNumbers(accounts.map(({ externalId }) => externalId), { priority: 'background', signal }));
      for (const account of accounts) await this.write(account, numbers.filter(({ customerExternalId }) => customerExternalId === account.externalId));
    }
  }

  /** The account's numbers are due; the products' sync, which the notification wakes, reads them. */
  async onErpChange({ object, customerExternalId }: ErpChange): Promise<void> {
    if (object !== 'part-number') return;
    await this.sync.run((manager) => manager.query(`
      delete from customer_part_number_sync s using account_context a
      where a.account_id = s.customer_account_id and a.connector = $1 and ($2::text is null or a.external_id = $2)`, [this.connector.id, customerExternalId]));
  }

  private due(): Promise<readonly DueAccount[]> {
    return this.sync.run((manager) => manager.query<DueAccount[]>(`
      select a.company_id as "companyId", a.account_id as "accountId", a.external_id as "externalId" from account_context a
      left join customer_part_number_sync s on s.company_id = a.company_id and s.customer_account_id = a.account_id
      where a.connector = $1 and (s.read_at is null or s.read_at < now() - make_interval(hours => $2))
      order by s.read_at nulls first, a.external_id limit $3`, [this.connector.id, againAfterHours, accountsPerRun]));
  }

  private async write({ companyId, accountId }: DueAccount, numbers: readonly CustomerPartNumber[]): Promise<void> {
    const shown = numbers.filter(({ partNumber, sku }) => partNumber.trim() !== '' && sku !== '');
    await this.sync.run(async (manager) => {
      await manager.query('delete from customer_part_number where company_id = $1 and customer_account_id = $2', [companyId, accountId]);
      await manager.query(`
        insert into customer_part_number (company_id, customer_account_id, sku, part_number, squeezed) select $1, $2, * from unnest($3::text[], $4::text[], $5::text[]) on conflict do nothing`,
        [companyId, accountId, shown.map(({ sku }) => sku), shown.map(({ partNumber }) => partNumber.trim()), shown.map(({ partNumber }) => squeezed(partNumber))]);
      await manager.query(`
        insert into customer_part_number_sync (company_id, customer_account_id, read_at) values ($1, $2, now())
        on conflict (company_id, customer_account_id) do update set read_at = now()`, [companyId, accountId]);
    });
  }
}
