import type { IntegrationMap } from '@portico/domain';
import type { ResilientErpConnector } from '@portico/erp-registry';
import type { ServerEnvironment } from '@portico/server-composition';

export interface BffOptions {
  readonly environment: ServerEnvironment;
  readonly map: IntegrationMap;
  /** From `openConnector`. */
  readonly connector: ResilientErpConnector;
}

/** Injection token of the ServerEnvironment. */
export const ENVIRONMENT = Symbol('Environment');
