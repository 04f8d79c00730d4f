import type { ConnectorFactory } from '@portico/erp-contract';
import { httpConnector } from '@portico/erp-http';
import { trytonConnector } from '@portico/erp-tryton';

/** The one list of connectors. A new ERP is a folder and a line here. */
export const connectors: readonly ConnectorFactory[] = [httpConnector, trytonConnector];
