import { PostgresFleetLimiter } from '@portico/platform-resilience';
import { ErpConfigurationProblem } from './erp-configuration-problem.js';
import type { ResilienceOptions } from './resilient.js';

export type Environment = Readonly<Record<string, string | undefined>>;

const usualFleetLimit = 16;

/**
 * ERP_MAX_CONCURRENT_CALLS caps each process (default 8); ERP_FLEET_MAX_CONCURRENT_CALLS all of them together (default 16), through
 * locks in PostgreSQL (DATABASE_DIRECT_URL, else DATABASE_OWNER_URL). Only where neither is set is there no cap across processes.
 */
export function capsFrom(environment: Environment): Pick<ResilienceOptions, 'maxConcurrent' | 'fleetLimit'> & { readonly fleet?: PostgresFleetLimiter } {
  const maxConcurrent = countFrom(environment, 'ERP_MAX_CONCURRENT_CALLS');
  const fleetLimit = countFrom(environment, 'ERP_FLEET_MAX_CONCURRENT_CALLS');
  const connectionString = environment['DATABASE_DIRECT_URL'] || environment['DATABASE_OWNER_URL'];
  if (fleetLimit !== null && !connectionString) throw new ErpConfigurationProblem('ERP_FLEET_MAX_CONCURRENT_CALLS needs DATABASE_DIRECT_URL or DATABASE_OWNER_URL: not set.');
  return {
    ...(maxConcurrent === null ? {} : { maxConcurrent }),
    ...(!connectionString ? {} : { fleetLimit: fleetLimit ?? usualFleetLimit, fleet: new PostgresFleetLimiter({ connectionString }) }),
  };
}

function countFrom(environment: Environment, name: string): number | null {
  const text = environment[name];
  if (!text) return null;
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new ErpConfigurationProblem(`${name} is "${text}": it must be a whole number from 1 on.`);
  return count;
}
