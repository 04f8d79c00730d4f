import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openFaultProxy, type FaultProxy } from './fault-proxy.js';

/** An ERP of one call: POST /orders appends its body. */
async function anErp() {
  const orders: string[] = [];
  const server = http.createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => { body += chunk.toString(); });
    request.on('end', () => { if (request.method === 'POST') orders.push(body); response.end(`orders: ${String(orders.length)}`); });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  const close = () => new Promise<void>((resolve) => { server.close(() => { resolve(); }); server.closeAllConnections(); });
  return { orders, url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, close };
}

describe('the fault proxy', () => {
  let erp: Awaited<ReturnType<typeof anErp>>;
  let proxy: FaultProxy;
  beforeEach(async () => {
    erp = await anErp();
    proxy = await openFaultProxy({ target: erp.url, stepOf: ({ method, path }) => (method === 'POST' && path === '/orders' ? 'create' : null) });
  });
  afterEach(async () => { await proxy.close(); await erp.close(); });
  const create = (signal?: AbortSignal) => fetch(`${proxy.url}/orders`, { method: 'POST', body: 'order', ...(signal ? { signal } : {}) });

  it('passes calls on and counts them', async () => {
    expect(await (await create()).text()).toBe('orders: 1');
    expect(proxy.calls()).toBe(1);
  });

  it('loses the reply of a call that the ERP carried out, once', async () => {
    await proxy.loseReplyOf('create');
    await expect(create()).rejects.toThrow();
    expect(erp.orders).toEqual(['order']);
    expect((await create()).status).toBe(200);
  });

  it('carries a held call out after its caller is gone', async () => {
    const held = await proxy.hold('create');
    const caller = new AbortController();
    const call = create(caller.signal).catch(() => 'gone');
    await held.reached;
    caller.abort();
    expect(await call).toBe('gone');
    expect(erp.orders).toEqual([]);
    await held.release();
    expect(erp.orders).toEqual(['order']);
  });

  it('forgets a held call when it is restored', async () => {
    const held = await proxy.hold('create');
    const call = create().catch(() => 'dropped');
    await held.reached;
    await proxy.restore();
    expect(await call).toBe('dropped');
    expect(erp.orders).toEqual([]);
  });

  it.each([['failing', 500], ['garbled', 200], ['rate-limited', 429], ['unauthorised', 401]] as const)('answers for an ERP that is %s', async (how, status) => {
    await proxy.misbehave(how);
    const response = await create();
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('retry-after')).toBe(how === 'rate-limited' ? '7' : null);
    expect(erp.orders).toEqual([]);
  });

  it('refuses connections for an ERP that is unreachable, and listens again at the same address', async () => {
    const { url } = proxy;
    await proxy.misbehave('unreachable');
    await expect(create()).rejects.toThrow();
    await proxy.restore();
    expect(proxy.url).toBe(url);
    expect((await create()).status).toBe(200);
  });

  it('never answers for an ERP that is silent', async () => {
    await proxy.misbehave('silent');
    const caller = new AbortController();
    const call = create(caller.signal).then(() => 'answered', () => 'gone');
    await new Promise((resolve) => { setImmediate(resolve); });
    caller.abort();
    expect(await call).toBe('gone');
    expect(erp.orders).toEqual([]);
  });
});
