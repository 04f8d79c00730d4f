import type { ConnectorUnderTest } from './subject.js';

/** Answers the connector under test, once it is open. */
export type Subject = () => ConnectorUnderTest;
