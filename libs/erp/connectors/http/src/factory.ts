import type { ConnectorFactory } from '@portico/erp-contract';
import { openHttpConnector } from './connector.js';

/** ERP_HTTP_WEBHOOK_SECRET is optional: without it the ERP is polled. */
export const httpConnector: ConnectorFactory = {
  id: 'http',
  requiredEnvironment: ['ERP_HTTP_URL', 'ERP_HTTP_TOKEN'],
  open(environment, report) {
    const webhookSecret = environment['ERP_HTTP_WEBHOOK_SECRET'];
    return openHttpConnector({
      baseUrl: environment['ERP_HTTP_URL'] ?? '', token: environment['ERP_HTTP_TOKEN'] ?? '',
      ...(webhookSecret ? { webhookSecret } : {}), ...(report ? { report } : {}),
    });
  },
};
