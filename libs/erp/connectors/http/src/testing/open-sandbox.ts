import { openFaultProxy, type ConnectorUnderTest, type ProxiedCall } from '@portico/erp-contract/testing';
import { openHttpConnector } from '../index.js';
import { sandboxFacts } from './sandbox-facts.js';
import { startSandbox } from './start-sandbox.js';

/** The sandbox, with a fault proxy between it and the connector. */
export async function openSandbox(): Promise<ConnectorUnderTest> {
  const sandbox = await startSandbox();
  const proxy = await openFaultProxy({ target: sandbox.url, stepOf });
  const close = async (): Promise<void> => {
    await proxy.close();
    await sandbox.stop();
  };
  const facts = await sandboxFacts(sandbox).catch(async (error: unknown) => { await close(); throw error; });
  const connect = () => openHttpConnector({ baseUrl: proxy.url, token: sandbox.token });
  const countOf = async (list: string, reference: string): Promise<number> => (await sandbox.raw.all(list)).filter((each) => each['reference'] === reference).length;
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
      touchProduct: (sku) => sandbox.sql('update product set name = name where sku = $1', [sku]),
    },
  };
}

function stepOf({ method, path }: ProxiedCall): string | null {
  if (method !== 'POST') return null;
  return path === '/v1/orders' ? 'POST /v1/orders' : path === '/v1/payments' ? 'POST /v1/payments' : null;
}
