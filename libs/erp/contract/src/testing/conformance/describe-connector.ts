import { afterAll, afterEach, beforeAll, describe, jest } from '@jest/globals';
import { describeAccounts } from './accounts.js';
import { describeAvailability } from './availability.js';
import { describeCatalog } from './catalog.js';
import { describeFailures } from './failures.js';
import { describeInvoices } from './invoices.js';
import { describeOrders } from './orders.js';
import { describePayments } from './payments.js';
import { describePrices } from './prices.js';
import type { ConnectorSuite, ConnectorUnderTest } from './subject.js';

/** The sentences that every connector passes, against its real ERP. Call it at the top level of a spec. */
export function describeConnector(suite: ConnectorSuite): void {
  describe(`the ${suite.name} connector`, () => {
    let opened: ConnectorUnderTest | null = null;
    const subject = (): ConnectorUnderTest => {
      if (!opened) throw new Error(`The ${suite.name} connector did not open`);
      return opened;
    };
    jest.setTimeout(suite.timeoutMs ?? 30_000);
    beforeAll(async () => { opened = await suite.open(); }, 180_000);
    afterEach(async () => { await opened?.levers.restore(); });
    afterAll(async () => {
      await opened?.connector.close();
      await opened?.close();
    }, 60_000);

    describeCatalog(subject);
    describePrices(subject);
    describeAvailability(subject);
    describeAccounts(subject);
    describeInvoices(subject);
    describeOrders(subject, suite.orderSteps);
    describePayments(subject, suite.paymentSteps);
    describeFailures(subject);
  });
}
