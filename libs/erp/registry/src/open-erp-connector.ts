import type { ConnectorFactory } from '@portico/erp-contract';
import { capsFrom, type Environment } from './caps.js';
import { connectors } from './connectors.js';
import { ErpConfigurationProblem } from './erp-configuration-problem.js';
import { RecordProblems } from './record-problems.js';
import { resilient, type ResilienceOptions, type ResilientErpConnector } from './resilient.js';

/**
 * The connector named by ERP_CONNECTOR (default "http"), behind its resilience. It is opened, not called: an ERP that is down
 * does not stop the start. Closing it ends all it holds.
 * @throws ErpConfigurationProblem when the name is unknown, or naming every variable that is missing
 */
export function openErpConnector(environment: Environment, options: Omit<ResilienceOptions, 'problems' | 'onClose'> = {}, list: readonly ConnectorFactory[] = connectors): ResilientErpConnector {
  const id = environment['ERP_CONNECTOR'] || 'http';
  const factory = list.find((each) => each.id === id);
  if (!factory) throw new ErpConfigurationProblem(`ERP_CONNECTOR is "${id}", which is no connector. There are: ${list.map((each) => each.id).join(', ')}.`);
  const missing = factory.requiredEnvironment.filter((name) => !environment[name]);
  if (missing.length > 0) throw new ErpConfigurationProblem(`The ERP connector "${id}" needs ${missing.join(', ')}: not set.`);
  const caps = capsFrom(environment);
  const problems = new RecordProblems();
  return resilient(factory.open(environment, problems.report), { ...caps, ...options, problems, onClose: async () => caps.fleet?.close() });
}
