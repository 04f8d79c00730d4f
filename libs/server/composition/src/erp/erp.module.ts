import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { ERP_CONNECTOR, ERP_HEALTH_MONITOR, type ErpConnector } from '@portico/erp-contract';
import type { ResilientErpConnector } from '@portico/erp-registry';

/** The connection to the ERP, for everyone. It is opened before the app, which cannot start without its settings. */
@Module({})
export class ErpModule implements OnApplicationShutdown {
  constructor(@Inject(ERP_CONNECTOR) private readonly connector: ErpConnector) {}

  static forConnector(connector: ResilientErpConnector): DynamicModule {
    return {
      module: ErpModule, global: true,
      providers: [{ provide: ERP_CONNECTOR, useValue: connector }, { provide: ERP_HEALTH_MONITOR, useValue: connector.monitor }],
      exports: [ERP_CONNECTOR, ERP_HEALTH_MONITOR],
    };
  }

  onApplicationShutdown(): Promise<void> {
    return this.connector.close();
  }
}
