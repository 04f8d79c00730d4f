import { Module, type DynamicModule } from '@nestjs/common';
import type { IntegrationMap } from '@portico/domain';
import type { ResilientErpConnector } from '@portico/erp-registry';
import { AuditModule } from '@portico/platform-audit';
import { CacheModule } from '@portico/platform-cache';
import { FilesModule } from '@portico/platform-files';
import { MailModule } from '@portico/platform-mail';
import { DatabaseModule } from '@portico/platform-persistence';
import { AccountModule } from '@portico/server-account';
import { CatalogModule } from '@portico/server-catalog';
import { IntegrationModule } from '@portico/server-integration';
import { InvoicingModule } from '@portico/server-invoicing';
import { OrderingModule } from '@portico/server-ordering';
import { PaymentsModule } from '@portico/server-payments';
import { PricingModule } from '@portico/server-pricing';
import type { Brand } from './brand/brand.js';
import { CapabilityLists } from './capability-lists.js';
import type { ServerEnvironment } from './environment.js';
import { ErpModule } from './erp/erp.module.js';
import { mailOptions } from './mail-options.js';
import { paymentsEnvironment } from './payments-environment.js';
import { secretKeys } from './secret-keys.js';
import { SecretsModule } from './secrets.module.js';

export interface CoreOptions {
  readonly environment: ServerEnvironment;
  readonly map: IntegrationMap;
  /** From `openConnector`. */
  readonly connector: ResilientErpConnector;
  /** From `loadBrand`. */
  readonly brand: Brand;
  readonly isWorker: boolean;
}

/** All that bff and worker share: database, cache, ERP, integration and the capabilities without GraphQL. */
@Module({})
export class CoreModule {
  static forRoot({ environment, map, connector, brand, isWorker }: CoreOptions): DynamicModule {
    const { databaseUrl, syncUrl, directUrl, redisUrl } = environment;
    return {
      module: CoreModule,
      imports: [
        DatabaseModule.forRoot({ appUrl: databaseUrl, syncUrl }),
        CacheModule.forRoot({ directUrl, redisUrl }),
        ErpModule.forConnector(connector),
        SecretsModule.forRoot(secretKeys(environment)),
        AuditModule,
        FilesModule,
        MailModule.forRoot({ ...mailOptions(environment, brand), isWorker }),
        IntegrationModule.forRoot({ directUrl, concurrency: 8, map, isWorker }),
        AccountModule,
        CatalogModule,
        PricingModule,
        OrderingModule,
        InvoicingModule,
        PaymentsModule.forRoot({ ...paymentsEnvironment(environment), isWorker }),
        CapabilityLists,
      ],
    };
  }
}
