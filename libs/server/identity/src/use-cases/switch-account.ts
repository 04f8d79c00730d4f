import { Inject, Injectable } from '@nestjs/common';
import type { BuyerContext } from '@portico/domain';
import { ERP_CONNECTOR, type ErpConnector } from '@portico/erp-contract';
import { People } from '../persistence/people.js';
import { CompanyEntries } from '../persistence/company-entries.js';
import { Sessions } from '../persistence/sessions.js';

@Injectable()
export class SwitchAccount {
  constructor(private readonly people: People, private readonly sessions: Sessions, private readonly entries: CompanyEntries, @Inject(ERP_CONNECTOR) private readonly connector: Pick<ErpConnector, 'id'>) {}

  /** False when the account is not the person's, or not there: both look the same. */
  async execute(buyer: BuyerContext, accountId: string): Promise<boolean> {
    const accounts = await this.people.accounts(buyer.personId, this.connector.id);
    const choice = accounts.find((account) => account.accountId === accountId);
    if (!choice) return false;
    await this.sessions.choose(buyer.sessionId, choice);
    if (choice.companyId !== buyer.companyId) await this.entries.record({ ...buyer, companyId: choice.companyId }, 'session.switched');
    return true;
  }
}
