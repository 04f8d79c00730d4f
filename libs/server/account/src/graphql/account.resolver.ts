import { Inject } from '@nestjs/common';
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { INTEGRATION_MAP, SYNC_AGES, type BuyerContext, type IntegrationMap, type SyncAges } from '@portico/domain';
import { CurrentBuyer, Freshness, FromErp, Needs, RequestLoaders, syncedFreshness, type Loaders } from '@portico/platform-graphql-kit';
import { ReadCreditAccount } from '../use-cases/credit-account.js';
import { AccountLoaders } from './account-loaders.js';
import { CreditAccount, creditAccountFromView } from './credit-account.type.js';
import { CustomerAccount, ShipTo } from './customer-account.type.js';

@Resolver(() => CustomerAccount)
export class AccountResolver {
  constructor(
    private readonly accounts: AccountLoaders,
    private readonly readCredit: ReadCreditAccount,
    @Inject(INTEGRATION_MAP) private readonly map: IntegrationMap,
    @Inject(SYNC_AGES) private readonly ages: SyncAges,
  ) {}

  @Query(() => CustomerAccount)
  async account(@CurrentBuyer() { account }: BuyerContext, @RequestLoaders() loaders: Loaders): Promise<CustomerAccount> {
    const found = await this.accounts.account(loaders, { companyId: account.companyId, accountId: account.id });
    if (!found) throw new Error('The account of the session is gone');
    return found;
  }

  @Needs('see-credit')
  @Query(() => CreditAccount)
  async credit(@CurrentBuyer() buyer: BuyerContext, @Args('live', { type: () => Boolean, nullable: true }) live: boolean | null): Promise<CreditAccount> {
    return creditAccountFromView(await this.readCredit.execute(buyer, live ? 'live' : 'cached'), this.map.rules.credit.owner);
  }

  @FromErp('ship-tos')
  @ResolveField(() => [ShipTo])
  async shipTos(@Parent() { companyId, id }: CustomerAccount, @RequestLoaders() loaders: Loaders): Promise<readonly ShipTo[]> {
    return this.accounts.shipTos(loaders, { companyId, accountId: id });
  }

  @ResolveField(() => Freshness)
  async freshness(): Promise<Freshness> {
    const { freshness, owner } = this.map.rules['customer-accounts'];
    const staleAfterSeconds = freshness.kind === 'synced' ? freshness.staleAfterSeconds : Number.POSITIVE_INFINITY;
    return syncedFreshness(await this.ages.lastSuccess('customer-accounts'), staleAfterSeconds, owner);
  }
}
