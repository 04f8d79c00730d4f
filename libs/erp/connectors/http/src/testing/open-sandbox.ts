import { openFaultProxy, type ConnectorUnderTest, type ProxiedCall } from '@portico/erp-contract/testing';
import { createDatabase, startProcess } from '@portico/testing';
import pg from 'pg';
import { openHttpConnector } from '../index.js';
import { RawErp } from './raw-erp.js';
import { sandboxFacts } from './sandbox-facts.js';

const token = 'conformance-token';

/** The built ERP sandbox as a process of its own, with a fault proxy between it and the connector. */
export async function openSandbox(): Promise<ConnectorUnderTest> {
  const database = await createDatabase({ owner: 'erp_sandbox' });
  const sandbox = await startProcess({
    service: 'erp-sandbox', entry: 'apps/erp-sandbox/dist/main.js',
    env: {
      SANDBOX_DATABASE_URL: database.urlFor('erp_sandbox'), SANDBOX_TOKEN: token, SANDBOX_CONTROL_TOKEN: 'control', SANDBOX_SIZE: 'small',
      SANDBOX_RATE_LIMIT: '0', SANDBOX_LIFE: 'off', SANDBOX_TICK_MS: '0',
    },
  });
  const proxy = await openFaultProxy({ target: sandbox.url, stepOf });
  const pool = new pg.Pool({ connectionString: database.url, max: 1 });
  const close = async (): Promise<void> => {
    await proxy.close();
    await pool.end();
    await sandbox.stop();
    await database.drop();
  };
  const raw = new RawErp(sandbox.url, token);
  const facts = await sandboxFacts(raw).catch(async (error: unknown) => { await close(); throw error; });
  const connect = () => openHttpConnector({ baseUrl: proxy.url, token });
  const countOf = async (list: string, reference: string): Promise<number> => (await raw.all(list)).filter((each) => each['reference'] === reference).length;
  return {
    connector: connect(), another: connect, facts, close,
    levers: {
      calls: () => proxy.calls(),
      misbehave: (how) => proxy.misbehave(how),
      restore: () => proxy.restore(),
      loseReplyOf: (step) => proxy.loseReplyOf(step),
      hold: (step) => proxy.hold(step),
      countOrders: (reference) => countOf('/v1/orders', reference),
      countPayments: (reference) => countOf('/v1/payments', reference),
      touchProduct: async (sku) => { await pool.query('update product set name = name where sku = $1', [sku]); },
    },
  };
}

function stepOf({ method, path }: ProxiedCall): string | null {
  if (method !== 'POST') return null;
  return path === '/v1/orders' ? 'POST /v1/orders' : path === '/v1/payments' ? 'POST /v1/payments' : null;
}
