import { Inject } from '@nestjs/common';
import { Field, ID, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { INTEGRATION_MAP, type BuyerContext, type IntegrationMap } from '@portico/domain';
import { BeforeSecondFactor, CurrentBuyer, RequestLoaders, SecondFactorRequired, Unauthenticated, type Loaders } from '@portico/platform-graphql-kit';
import { AccountLoaders, AccountReader, Company, CustomerAccount, customerAccountFromRecord } from '@portico/server-account';
import { People, Viewer } from '@portico/server-identity';

@ObjectType()
export class Membership {
  @Field(() => Company) company!: Company;
  @Field(() => [CustomerAccount]) accounts!: CustomerAccount[];
}

@ObjectType({ description: 'An account that the person may switch to.' })
export class AccountElsewhere {
  @Field(() => ID) accountId!: string;
  @Field(() => String) number!: string;
  @Field(() => String) companyName!: string;
}

/** Where identity and account meet: a viewer's company, account and memberships. */
@Resolver(() => Viewer)
export class ViewerAccountsResolver {
  constructor(
    private readonly people: People,
    private readonly reader: AccountReader,
    private readonly accounts: AccountLoaders,
    @Inject(INTEGRATION_MAP) private readonly map: IntegrationMap,
  ) {}

  @ResolveField(() => Company)
  async company(@Parent() { buyer }: Viewer): Promise<Company> {
    const record = (await this.reader.accounts([{ companyId: buyer.companyId, accountId: buyer.account.id }])).get(buyer.account.id);
    if (!record) throw new Unauthenticated();
    return { id: buyer.companyId, name: record.companyName };
  }

  @ResolveField(() => CustomerAccount)
  async account(@Parent() { buyer }: Viewer, @RequestLoaders() loaders: Loaders): Promise<CustomerAccount> {
    if (buyer.owes) throw new SecondFactorRequired();
    const account = await this.accounts.account(loaders, { companyId: buyer.companyId, accountId: buyer.account.id });
    if (!account) throw new Unauthenticated();
    return account;
  }

  @ResolveField(() => [Membership], { description: 'Every company and account the person may switch to.' })
  async memberships(@Parent() { buyer }: Viewer): Promise<Membership[]> {
    if (buyer.owes) throw new SecondFactorRequired();
    const reached = await this.people.accounts(buyer.personId, buyer.account.connector);
    const known = await this.reader.accounts(reached);
    const records = reached.flatMap(({ accountId }) => known.get(accountId) ?? []);
    const companies = new Map(records.map(({ companyId, companyName }) => [companyId, companyName]));
    return [...companies].map(([id, name]) => ({
      company: { id, name },
      accounts: records.filter(({ companyId }) => companyId === id).map((record) => customerAccountFromRecord(record, this.map.checkout.defaultPoRule)),
    }));
  }

  @BeforeSecondFactor()
  @Query(() => [AccountElsewhere], { description: 'In other companies: where a person goes on whom this one asks for a second factor.' })
  async accountsElsewhere(@CurrentBuyer() buyer: BuyerContext): Promise<AccountElsewhere[]> {
    const reached = (await this.people.accounts(buyer.personId, buyer.account.connector)).filter(({ companyId }) => companyId !== buyer.companyId);
    const known = await this.reader.accounts(reached);
    return reached.flatMap(({ accountId }) => {
      const record = known.get(accountId);
      return record ? [{ accountId, number: customerAccountFromRecord(record, this.map.checkout.defaultPoRule).number, companyName: record.companyName }] : [];
    });
  }
}
