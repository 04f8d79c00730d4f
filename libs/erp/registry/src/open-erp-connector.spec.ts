import { describe, expect, it } from '@jest/globals';
import type { ConnectorFactory } from '@portico/erp-contract';
import { aMemoryErp } from '@portico/erp-contract/testing';
import { capsFrom } from './caps.js';
import { connectors, ErpConfigurationProblem, openErpConnector } from './index.js';

const memory: ConnectorFactory = { id: 'memory', requiredEnvironment: ['MEMORY_URL', 'MEMORY_KEY'], open: (_environment, report) => {
  report?.({ object: 'price', externalId: 'SCR-1', reason: 'netUnitPrice: is not a decimal' });
  return aMemoryErp().open().connector;
} };
const environment = { ERP_CONNECTOR: 'memory', MEMORY_URL: 'memory:', MEMORY_KEY: 'k' };

describe('opening the ERP connector', () => {
  it('opens the one that is named', () => {
    expect(openErpConnector(environment, {}, [memory]).id).toBe('memory');
  });

  it('opens the HTTP one unless told otherwise', async () => {
    const erp = openErpConnector({ ERP_HTTP_URL: 'http://127.0.0.1:9', ERP_HTTP_TOKEN: 't' });
    expect(erp.id).toBe('http');
    await erp.close();
  });

  it('names every variable that is missing', () => {
    expect(() => openErpConnector({ ERP_CONNECTOR: 'memory' }, {}, [memory])).toThrow(new ErpConfigurationProblem('The ERP connector "memory" needs MEMORY_URL, MEMORY_KEY: not set.'));
  });

  it('names the connectors there are when it does not know the one wanted', () => {
    expect(() => openErpConnector({ ERP_CONNECTOR: 'sap' }, {}, [memory])).toThrow('ERP_CONNECTOR is "sap", which is no connector. There are: memory.');
  });

  it('refuses a cap on calls that is no number', () => {
    expect(() => openErpConnector({ ...environment, ERP_MAX_CONCURRENT_CALLS: 'many' }, {}, [memory])).toThrow(ErpConfigurationProblem);
  });

  it('needs a database for a cap across processes', () => {
    expect(() => openErpConnector({ ...environment, ERP_FLEET_MAX_CONCURRENT_CALLS: '4' }, {}, [memory])).toThrow('needs DATABASE_DIRECT_URL');
  });

  it('caps all processes together without being told', () => {
    const database = { DATABASE_OWNER_URL: 'postgres://owner@127.0.0.1/portico' };
    expect(capsFrom(database)).toMatchObject({ fleetLimit: 16, fleet: expect.anything() });
    expect(capsFrom({ ...database, ERP_FLEET_MAX_CONCURRENT_CALLS: '4' })).toMatchObject({ fleetLimit: 4 });
    expect(capsFrom({})).toEqual({});
  });

  it('keeps the records that the connector could not read', () => {
    const { recordProblems } = openErpConnector(environment, {}, [memory]).monitor.health;
    expect(recordProblems).toMatchObject({ total: 1, latest: [{ object: 'price', externalId: 'SCR-1' }] });
  });

  it('lists each connector once', () => {
    const ids = connectors.map((each) => each.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
