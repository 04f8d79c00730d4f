import type { IntegrationMap } from '@portico/domain';
import type { ResilientErpConnector } from '@portico/erp-registry';
import type { ServerEnvironment } from '@portico/server-composition';
import type { Brand } from './portal/brand.js';

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
