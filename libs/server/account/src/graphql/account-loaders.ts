import { Inject, Injectable } from '@nestjs/common';
import { INTEGRATION_MAP, type AccountShipTo, type IntegrationMap } from '@portico/domain';
import type { Loaders } from '@portico/platform-graphql-kit';
import { AccountReader, type AccountRef } from '../persistence/account-reader.js';
import { customerAccountFromRecord, type CustomerAccount, type ShipTo } from './customer-account.type.js';

const accountsOf = Symbol('accounts');
const shipTosOf = Symbol('shipTos');
const cacheKey = ({ companyId, accountId }: AccountRef): string => `${companyId}/${accountId}`;

/** Accounts and ship-tos of one request, each batch in one scope. */
@Injectable()
export class AccountLoaders {
  constructor(private readonly reader: AccountReader, @Inject(INTEGRATION_MAP) private readonly map: IntegrationMap) {}

  /** Null where it is not there, or behind another company's wall. */
  account(loaders: Loaders, ref: AccountRef): Promise<CustomerAccount | null> {
    return loaders.loader<AccountRef, CustomerAccount | null>(accountsOf, async (refs) => {
      const found = await this.reader.accounts(refs);
      return refs.map(({ accountId, companyId }) => {
        const record = found.get(accountId);
        return record?.companyId === companyId ? customerAccountFromRecord(record, this.map.checkout.defaultPoRule) : null;
      });
    }, { cacheKey }).load(ref);
  }

  async shipTos(loaders: Loaders, ref: AccountRef): Promise<readonly ShipTo[]> {
    const shipTos = await loaders.loader<AccountRef, readonly AccountShipTo[]>(shipTosOf, async (refs) => {
      const found = await this.reader.shipTos(refs);
      return refs.map(({ accountId }) => found.get(accountId) ?? []);
    }, { cacheKey }).load(ref);
    return shipTos.map(shipToView);
  }
}

export const shipToView = ({ id, externalId, address, isDefault, isActive, warehouse }: AccountShipTo): ShipTo =>
  ({ id, number: externalId, address, isDefault, isActive, warehouse });
