import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { ERP_CONNECTOR, type ErpConnector } from '@portico/erp-contract';
import { ErpProbe } from './erp-probe.js';
import { abilitiesView, SystemStatus } from './status.type.js';

@Resolver(() => SystemStatus)
export class StatusResolver {
  constructor(private readonly probe: ErpProbe, @Inject(ERP_CONNECTOR) private readonly connector: Pick<ErpConnector, 'abilities'>) {}

  @Query(() => SystemStatus)
  status(): SystemStatus {
    const { isReachable, latencyMs, downSince } = this.probe.reachability;
    return { isErpReachable: isReachable, erpLatencyMs: latencyMs, erpDownSince: downSince?.toISOString() ?? null, abilities: abilitiesView(this.connector.abilities) };
  }
}
