import { Injectable } from '@nestjs/common';
import type { AccountDirectory, AccountFacts, AccountShipTo, BuyerContext } from '@portico/domain';
import { AccountReader, type AccountRef } from '../persistence/account-reader.js';

const refOf = ({ account }: BuyerContext): AccountRef => ({ companyId: account.companyId, accountId: account.id });

/** What other capabilities ask of the buyer's own account. */
@Injectable()
export class SyncedAccountDirectory implements AccountDirectory {
  constructor(private readonly reader: AccountReader) {}

  async account(buyer: BuyerContext): Promise<AccountFacts> {
    const account = (await this.reader.accounts([refOf(buyer)])).get(buyer.account.id);
    if (!account) throw new Error('The account of the session is gone');
    return { ...account, externalId: account.number };
  }

  async shipTos(buyer: BuyerContext): Promise<readonly AccountShipTo[]> {
    return (await this.reader.shipTos([refOf(buyer)])).get(buyer.account.id) ?? [];
  }
}
