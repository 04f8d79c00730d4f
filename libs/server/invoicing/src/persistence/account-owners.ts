import { Injectable } from '@nestjs/common';
import { SyncScope } from '@portico/platform-persistence';

export interface AccountOwner {
  readonly companyId: string;
  readonly accountId: string;
}

/** Whose invoice it is: the accounts that the ERP's customer numbers name. */
@Injectable()
export class AccountOwners {
  constructor(private readonly sync: SyncScope) {}

  async ofCustomers(connector: string, customerExternalIds: readonly string[]): Promise<ReadonlyMap<string, AccountOwner>> {
    const rows = await this.sync.run((manager) => manager.query<(AccountOwner & { externalId: string })[]>(
      `select external_id as "externalId", object_id as "accountId", company_id as "companyId" from external_key
       where connector = $1 and object = 'customer-accounts' and within = '' and company_id is not null and external_id = any ($2)`, [connector, [...new Set(customerExternalIds)]]));
    return new Map(rows.map(({ externalId, ...owner }) => [externalId, owner]));
  }

  async isAnyKnown(connector: string): Promise<boolean> {
    const rows = await this.sync.run((manager) => manager.query<unknown[]>(
      `select from external_key where connector = $1 and object = 'customer-accounts' and company_id is not null limit 1`, [connector]));
    return rows.length > 0;
  }
}
