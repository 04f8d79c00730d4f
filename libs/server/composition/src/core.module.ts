import { Global, Module, type DynamicModule, type InjectionToken } from '@nestjs/common';
import { SUBMISSION_HANDLERS, SYNC_TASKS, type IntegrationMap } from '@portico/domain';
import { ERP_CHANGE_LISTENERS } from '@portico/erp-contract';
import type { ResilientErpConnector } from '@portico/erp-registry';
import { CacheModule } from '@portico/platform-cache';
import { FilesModule } from '@portico/platform-files';
import { DatabaseModule } from '@portico/platform-persistence';
import { AccountModule, CreditChanges, SyncCustomerAccounts } from '@portico/server-account';
import { IntegrationModule } from '@portico/server-integration';
import { OrderingModule, OrderSubmissions, OrderSync } from '@portico/server-ordering';
import type { ServerEnvironment } from './environment.js';
import { ErpModule } from './erp/erp.module.js';

export interface CoreOptions {
  readonly environment: ServerEnvironment;
  readonly map: IntegrationMap;
  /** From `openConnector`. */
  readonly connector: ResilientErpConnector;
  readonly isWorker: boolean;
}

const list = (token: symbol, inject: readonly InjectionToken[]) => ({ provide: token, useFactory: (...members: unknown[]) => members, inject: [...inject] });

/** What capabilities give the one mechanism of integration: lists that it injects. */
@Global()
@Module({
  imports: [AccountModule, OrderingModule],
  providers: [
    list(SYNC_TASKS, [SyncCustomerAccounts, OrderSync]),
    list(SUBMISSION_HANDLERS, [OrderSubmissions]),
    list(ERP_CHANGE_LISTENERS, [CreditChanges]),
  ],
  exports: [SYNC_TASKS, SUBMISSION_HANDLERS, ERP_CHANGE_LISTENERS],
})
class CapabilityLists {}

/** All that bff and worker share: database, cache, ERP, integration and the capabilities without GraphQL. */
@Module({})
export class CoreModule {
  static forRoot({ environment, map, connector, isWorker }: CoreOptions): DynamicModule {
    const { databaseUrl, syncUrl, directUrl, redisUrl } = environment;
    return {
      module: CoreModule,
      imports: [
        DatabaseModule.forRoot({ appUrl: databaseUrl, syncUrl }),
        CacheModule.forRoot({ directUrl, redisUrl }),
        ErpModule.forConnector(connector),
        FilesModule,
        IntegrationModule.forRoot({ directUrl, concurrency: 8, map, isWorker }),
        AccountModule,
        OrderingModule,
        CapabilityLists,
      ],
    };
  }
}
