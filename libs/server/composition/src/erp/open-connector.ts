import { openErpConnector, type ResilientErpConnector } from '@portico/erp-registry';
import type { ServerEnvironment } from '../environment.js';
import { outsideScopes } from './outside-scopes.js';

/** The connector that the environment names, behind its resilience, and never called with a database scope open. */
export const openConnector = ({ raw }: ServerEnvironment): ResilientErpConnector => outsideScopes(openErpConnector(raw));
