import { afterAll, afterEach, beforeAll, describe } from '@jest/globals';
import type { ConnectorSuite, ConnectorUnderTest } from './subject.js';

/** Answers the connector under test, once it is open. */
export type Subject = () => ConnectorUnderTest;

/** The sentences that every connector passes, against its real ERP. Call it at the top level of a spec. */
export function describeConnector(suite: ConnectorSuite): void {
  describe(`the ${suite.name} connector`, () => {
    let opened: ConnectorUnderTest | null = null;
    beforeAll(async () => { opened = await suite.open(); }, 180_000);
    afterEach(async () => { await opened?.levers.restore(); });
    afterAll(async () => {
      await opened?.connector.close();
      await opened?.close();
    }, 60_000);
  });
}
