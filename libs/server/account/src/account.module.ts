import { Global, Module } from '@nestjs/common';
import { ACCOUNT_DIRECTORY, BUYER_CREDIT } from '@portico/domain';
import { AccountLoaders } from './graphql/account-loaders.js';
import { AccountNodes } from './graphql/account-nodes.js';
import { AccountResolver } from './graphql/account.resolver.js';
import { ShipToResolver } from './graphql/ship-to.resolver.js';
import { AccountReader } from './persistence/account-reader.js';
import { AccountSiblings } from './persistence/account-siblings.js';
import { CustomerWriter } from './persistence/customer-writer.js';
import { SyncedAccountDirectory } from './use-cases/account-directory.js';
import { CachedBuyerCredit } from './use-cases/cached-buyer-credit.js';
import { CreditChanges } from './use-cases/credit-changes.js';
import { ReadCreditAccount } from './use-cases/credit-account.js';
import { SyncCustomerAccounts } from './use-cases/sync-customer-accounts.js';

const ports = [
  { provide: ACCOUNT_DIRECTORY, useClass: SyncedAccountDirectory },
  { provide: BUYER_CREDIT, useClass: CachedBuyerCredit },
];

/** Accounts and credit without GraphQL, for bff and worker. Global: other capabilities inject its ports. */
@Global()
@Module({
  providers: [AccountReader, CustomerWriter, AccountSiblings, SyncCustomerAccounts, CreditChanges, ...ports],
  exports: [AccountReader, SyncCustomerAccounts, CreditChanges, ACCOUNT_DIRECTORY, BUYER_CREDIT],
})
export class AccountModule {}

/** What the bff adds. */
@Module({
  imports: [AccountModule],
  providers: [AccountLoaders, AccountNodes, ReadCreditAccount, AccountResolver, ShipToResolver],
  exports: [AccountLoaders, ReadCreditAccount],
})
export class AccountGraphqlModule {}
