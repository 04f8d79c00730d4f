import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { INTEGRATION_MAP, type BuyerContext, type IntegrationMap } from '@portico/domain';
import { NodeSources } from '@portico/platform-graphql-kit';
import { AccountReader } from '../persistence/account-reader.js';
import { ReadCreditAccount } from '../use-cases/credit-account.js';
import { creditAccountFromView } from './credit-account.type.js';
import { customerAccountFromRecord } from './customer-account.type.js';

/** Hands accounts and credit to fields of other capabilities: `CustomerAccount` by id, `CreditAccount` by "live" or "cached". */
@Injectable()
export class AccountNodes implements OnModuleInit {
  constructor(
    private readonly sources: NodeSources<BuyerContext>,
    private readonly reader: AccountReader,
    private readonly readCredit: ReadCreditAccount,
    @Inject(INTEGRATION_MAP) private readonly map: IntegrationMap,
  ) {}

  onModuleInit(): void {
    this.sources.register({ name: 'CustomerAccount', nodes: (buyer, ids) => this.accounts(buyer, ids) });
    this.sources.register({ name: 'CreditAccount', nodes: (buyer, modes) => this.credit(buyer, modes) });
  }

  private async accounts(buyer: BuyerContext, ids: readonly string[]): Promise<ReadonlyMap<string, object>> {
    const accounts = await this.reader.accountsOfCompanies(buyer.visibleCompanyIds);
    return new Map(accounts.filter(({ id }) => ids.includes(id)).map((account) => [account.id, customerAccountFromRecord(account, this.map.checkout.defaultPoRule)]));
  }

  private async credit(buyer: BuyerContext, modes: readonly string[]): Promise<ReadonlyMap<string, object>> {
    const { owner } = this.map.rules.credit;
    return new Map(await Promise.all(modes.map(async (mode) =>
      [mode, creditAccountFromView(await this.readCredit.execute(buyer, mode === 'live' ? 'live' : 'cached'), owner)] as const)));
  }
}
