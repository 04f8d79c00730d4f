import { Inject, Injectable } from '@nestjs/common';
import type { AccountShipTo } from '@portico/domain';
import { ERP_CONNECTOR, type ErpConnector } from '@portico/erp-contract';
import { CompanyScope } from '@portico/platform-persistence';
import type { AccountRecord } from '../account-record.js';

/** An account, in the company whose wall it stands behind. */
export interface AccountRef {
  readonly companyId: string;
  readonly accountId: string;
}
const accountColumns = `a.company_id as "companyId", x.company_name as "companyName", a.id, x.external_id as number, a.name, a.currency, a.tax_status as "taxStatus", a.is_blocked as "isBlocked",
  a.block_reason as "blockReason", a.terms, a.po_rule as "poRule", a.bill_to as "billTo", a.assortment_ids as "assortmentIds", a.credit_account_key as "creditAccountKey"`;
const accountTables = 'customer_account a join account_context x on x.account_id = a.id and x.company_id = a.company_id';

/** Reads accounts behind the wall of the companies named; one scope for a batch. */
@Injectable()
export class AccountReader {
  constructor(private readonly scope: CompanyScope, @Inject(ERP_CONNECTOR) private readonly connector: Pick<ErpConnector, 'id'>) {}

  async accounts(refs: readonly AccountRef[]): Promise<ReadonlyMap<string, AccountRecord>> {
    const rows = await this.scope.read(companiesOf(refs), (manager) => manager.query<AccountRecord[]>(
      `select ${accountColumns} from ${accountTables} where x.connector = $1 and a.id = any ($2)`, [this.connector.id, refs.map(({ accountId }) => accountId)]));
    return new Map(rows.map((row) => [row.id, row]));
  }

  accountsOfCompanies(companyIds: readonly string[]): Promise<readonly AccountRecord[]> {
    return this.scope.read(companyIds, (manager) => manager.query<AccountRecord[]>(
      `select ${accountColumns} from ${accountTables} where x.connector = $1 order by x.company_name, a.name, x.external_id`, [this.connector.id]));
  }

  async shipTos(refs: readonly AccountRef[]): Promise<ReadonlyMap<string, readonly AccountShipTo[]>> {
    const rows = await this.scope.read(companiesOf(refs), (manager) => manager.query<(AccountShipTo & { accountId: string })[]>(
      `select customer_account_id as "accountId", id, external_number as "externalId", address, is_active as "isActive", is_default as "isDefault", warehouse
       from ship_to where customer_account_id = any ($1) order by is_default desc, external_number`, [refs.map(({ accountId }) => accountId)]));
    return new Map(refs.map(({ accountId }) => [accountId, rows.filter((row) => row.accountId === accountId).map(({ accountId: _, ...shipTo }) => shipTo)]));
  }
}

const companiesOf = (refs: readonly AccountRef[]): readonly string[] => [...new Set(refs.map(({ companyId }) => companyId))];
