import { Module, type DynamicModule } from '@nestjs/common';
import { GraphqlKitModule, NodesModule } from '@portico/platform-graphql-kit';
import { AccountGraphqlModule } from '@portico/server-account';
import { CatalogGraphqlModule } from '@portico/server-catalog';
import { CoreModule } from '@portico/server-composition';
import { IdentityGraphqlModule, IdentityModule } from '@portico/server-identity';
import { InvoicingGraphqlModule } from '@portico/server-invoicing';
import { OrderingGraphqlModule } from '@portico/server-ordering';
import { PaymentsGraphqlModule } from '@portico/server-payments';
import { PricingGraphqlModule } from '@portico/server-pricing';
import { ENVIRONMENT, type BffOptions } from './bff-options.js';
import { ViewerAccountsResolver } from './composition/viewer-accounts.resolver.js';
import { HealthController } from './http/health.controller.js';
import { isSecure } from './http/public-origin.js';
import { ErpProbe } from './status/erp-probe.js';
import { StatusResolver } from './status/status.resolver.js';

/** GraphQL and the HTTP routes around the capabilities. */
@Module({})
export class BffModule {
  static forRoot({ environment, map, connector, brand }: BffOptions): DynamicModule {
    return {
      module: BffModule,
      imports: [
        CoreModule.forRoot({ environment, map, connector, brand, isWorker: false }),
        NodesModule,
        IdentityModule,
        IdentityGraphqlModule,
        AccountGraphqlModule,
        CatalogGraphqlModule,
        PricingGraphqlModule,
        OrderingGraphqlModule,
        InvoicingGraphqlModule,
        PaymentsGraphqlModule,
        GraphqlKitModule.forRoot({ hasIntrospection: !environment.isProduction, cookies: { isSecure: isSecure(environment.publicUrl) } }),
      ],
      controllers: [HealthController],
      providers: [{ provide: ENVIRONMENT, useValue: environment }, ViewerAccountsResolver, ErpProbe, StatusResolver],
    };
  }
}
