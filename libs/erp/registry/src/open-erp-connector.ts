import type { ConnectorFactory } from '@portico/erp-contract';
import { connectors } from './connectors.js';
import { RecordProblems } from './record-problems.js';
import { resilient, type ResilienceOptions, type ResilientErpConnector } from './resilient.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** The start cannot go on: its message is for the person who starts it. */
export class ErpConfigurationProblem extends Error {}

/**
 * The connector named by ERP_CONNECTOR (default "http"), behind its resilience. It is opened, not called: an ERP that is down
 * does not stop the start.
 * @throws ErpConfigurationProblem when the name is unknown, or naming every variable that is missing
 */
export function openErpConnector(environment: Environment, options: Omit<ResilienceOptions, 'problems'> = {}, list: readonly ConnectorFactory[] = connectors): ResilientErpConnector {
  const id = environment['ERP_CONNECTOR'] || 'http';
  const factory = list.find((each) => each.id === id);
  if (!factory) throw new ErpConfigurationProblem(`ERP_CONNECTOR is "${id}", which is no connector. There are: ${list.map((each) => each.id).join(', ')}.`);
  const missing = factory.requiredEnvironment.filter((name) => !environment[name]);
  if (missing.length > 0) throw new ErpConfigurationProblem(`The ERP connector "${id}" needs ${missing.join(', ')}: not set.`);
  const problems = new RecordProblems();
  return resilient(factory.open(environment, problems.report), { ...concurrencyFrom(environment), ...options, problems });
}

/** ERP_MAX_CONCURRENT_CALLS: calls under way at once, of each process. */
function concurrencyFrom(environment: Environment): ResilienceOptions {
  const text = environment['ERP_MAX_CONCURRENT_CALLS'];
  if (!text) return {};
  const maxConcurrent = Number(text);
  if (!Number.isInteger(maxConcurrent) || maxConcurrent < 1) throw new ErpConfigurationProblem(`ERP_MAX_CONCURRENT_CALLS is "${text}": it must be a whole number from 1 on.`);
  return { maxConcurrent };
}
