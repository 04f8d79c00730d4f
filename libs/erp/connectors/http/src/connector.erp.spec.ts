import { describeConnector } from '@portico/erp-contract/testing';
import { openSandbox } from './testing/open-sandbox.js';

describeConnector({ name: 'http', open: openSandbox, orderSteps: ['POST /v1/orders'], paymentSteps: ['POST /v1/payments'], timeoutMs: 60_000 });
