import { Inject, Injectable } from '@nestjs/common';
import { ERP_CONNECTOR, type ErpConnector } from '@portico/erp-contract';
import { SyncScope } from '@portico/platform-persistence';

@Injectable()
export class AccountSiblings {
  constructor(private readonly sync: SyncScope, @Inject(ERP_CONNECTOR) private readonly connector: Pick<ErpConnector, 'id'>) {}

  /** External ids of the accounts that share this one's credit account, itself among them. */
  async sharingCredit(externalId: string): Promise<readonly string[]> {
    const rows = await this.sync.run((manager) => manager.query<{ external_id: string }[]>(
      `select k.external_id from external_key k
       join customer_account a on a.id = k.object_id
       where k.connector = $1 and k.object = 'customer-accounts' and a.credit_account_key =
         (select mine.credit_account_key from customer_account mine join external_key m on m.object_id = mine.id
          where m.connector = $1 and m.object = 'customer-accounts' and m.within = '' and m.external_id = $2)`, [this.connector.id, externalId]));
    return [...new Set([externalId, ...rows.map((row) => row.external_id)])];
  }
}
