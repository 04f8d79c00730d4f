import type { IntegrationMap } from '@portico/domain';
import type { ResilientErpConnector } from '@portico/erp-registry';
import type { Brand, ServerEnvironment } from '@portico/server-composition';

export interface BffOptions {
  readonly environment: ServerEnvironment;
  readonly map: IntegrationMap;
  /** From `openConnector`. */
  readonly connector: ResilientErpConnector;
  readonly brand: Brand;
  /** What the portal's build wrote. */
  readonly portalDist: string;
}

/** Injection token of the ServerEnvironment. */
export const ENVIRONMENT = Symbol('Environment');
