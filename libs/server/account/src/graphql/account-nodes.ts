import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { INTEGRATION_MAP, type BuyerContext, type IntegrationMap } from '@portico/domain';
import { NodeSources } from '@portico/platform-graphql-kit';
import { AccountReader } from '../persistence/account-reader.js';
import { ReadCreditAccount } from '../use-cases/credit-account.js';
import { shipToView } from './account-loaders.js';
import { creditAccountFromView, hiddenCreditAccount } from './credit-account.type.js';
import { customerAccountFromRecord } from './customer-account.type.js';

/** Hands accounts and credit to fields of other capabilities: `CustomerAccount` and `ShipTo` by id, `CreditAccount` by "live" or "cached". */
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
    this.sources.register({ name: 'ShipTo', nodes: (buyer, ids) => this.shipTos(buyer, ids) });
    this.sources.register({ name: 'CreditAccount', nodes: (buyer, modes) => this.credit(buyer, modes) });
  }

  private async accounts(buyer: BuyerContext, ids: readonly string[]): Promise<ReadonlyMap<string, object>> {
    const accounts = await this.reader.accountsOfCompanies(buyer.visibleCompanyIds);
    return new Map(accounts.filter(({ id }) => ids.includes(id)).map((account) => [account.id, customerAccountFromRecord(account, this.map.checkout.defaultPoRule)]));
  }

  /** Of the account that the buyer acts for. */
  private async shipTos({ account }: BuyerContext, ids: readonly string[]): Promise<ReadonlyMap<string, object>> {
    const shipTos = (await this.reader.shipTos([{ companyId: account.companyId, accountId: account.id }])).get(account.id) ?? [];
    return new Map(shipTos.filter(({ id }) => ids.includes(id)).map((shipTo) => [shipTo.id, shipToView(shipTo)]));
  }

  /** A checkout has a credit account for everybody; who may not see it is shown one without figures. */
  private async credit(buyer: BuyerContext, modes: readonly string[]): Promise<ReadonlyMap<string, object>> {
    const { owner } = this.map.rules.credit;
    if (!buyer.permissions.has('see-credit')) return new Map(modes.map((mode) => [mode, hiddenCreditAccount(buyer.account.currency, owner)]));
    return new Map(await Promise.all(modes.map(async (mode) =>
      [mode, creditAccountFromView(await this.readCredit.execute(buyer, mode === 'live' ? 'live' : 'cached'), owner)] as const)));
  }
}
