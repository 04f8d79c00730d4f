import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Webhook } from 'standardwebhooks';
import { anOrder, line, stocked } from '../testing/order-builder.js';
import { startSandbox, type RunningSandbox } from '../testing/start-sandbox.js';

const secret = `whsec_${Buffer.from('a secret of thirty-two characters').toString('base64')}`;
interface Told { headers: IncomingHttpHeaders; text: string; body: { type: string; object: string; ids: string[]; customer: string | null } }

let sandbox: RunningSandbox;
let server: Server;
/** So many notifications that speak of this are not taken. */
const refused = { about: '"10533"', times: 2 };
const told: Told[] = [];
const waiting = new Set<() => void>();

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      told.push({ headers: request.headers, text, body: JSON.parse(text) as Told['body'] });
      const isRefused = refused.times > 0 && text.includes(refused.about);
      if (isRefused) refused.times -= 1;
      response.writeHead(isRefused ? 500 : 204).end();
      for (const wake of waiting) wake();
    });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  sandbox = await startSandbox({ SANDBOX_WEBHOOK_URL: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/webhooks/erp`, SANDBOX_WEBHOOK_SECRET: secret });
}, 60_000);
afterAll(async () => {
  await sandbox.stop();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** Resolves with the first notification that fits, come or to come. */
async function toldOf(fits: (one: Told) => boolean): Promise<Told> {
  const found = told.find(fits);
  if (found) return found;
  await new Promise<void>((resolve) => {
    const wake = (): void => { waiting.delete(wake); resolve(); };
    waiting.add(wake);
  });
  return await toldOf(fits);
}

describe('change notifications', () => {
  it('are signed, and as the contract says', async () => {
    await sandbox.control('PATCH', '/customers/10517', { name: 'Nordwind Metallbau AG ' });
    const one = await toldOf(({ body }) => body.object === 'customer' && body.ids.includes('10517'));
    expect(() => new Webhook(secret).verify(one.text, one.headers as Record<string, string>)).not.toThrow();
    const ajv = new Ajv2020({ strict: false });
    formats.default(ajv);
    ajv.addSchema(parse(readFileSync(new URL('../../../../contracts/erp-http.openapi.yaml', import.meta.url), 'utf8')) as object, 'erp');
    expect([ajv.validate({ $ref: 'erp#/components/schemas/ChangeNotification' }, one.body), ajv.errors]).toEqual([true, null]);
  });

  it('tell of prices, stock, orders, shipments, invoices and the credit they move', async () => {
    const { items } = await sandbox.api.all<{ sku: string; salesUnit: string; orderMultiple: string; categoryIds: string[] }>('listProducts', { query: { limit: 500 } });
    const sku = items.find((one) => one.salesUnit === 'PCE' && one.orderMultiple === '1' && one.categoryIds[0]?.startsWith('VF'))?.sku ?? '';
    await sandbox.control('POST', '/prices', { sku, amount: '12.00' });
    await stocked(sandbox, sku, { HAM: '20' });
    const order = anOrder({ lines: [line(sku, 'PCE', '1')] });
    const { body } = await sandbox.api.call<{ number: string }>('createOrder', { body: order, headers: { 'idempotency-key': order.reference } });
    await sandbox.control('POST', `/orders/${body.number}/ship`, {});
    await sandbox.control('POST', `/orders/${body.number}/invoice`, {});
    await toldOf((one) => one.body.object === 'price' && one.body.ids.includes(sku));
    await toldOf((one) => one.body.object === 'stock' && one.body.ids.includes(sku));
    await toldOf((one) => one.body.object === 'order' && one.body.ids.includes(body.number) && one.body.customer === '10482');
    await toldOf((one) => one.body.object === 'shipment' && one.body.customer === '10482');
    await toldOf((one) => one.body.object === 'invoice' && one.body.customer === '10482');
    await toldOf((one) => one.body.object === 'credit' && one.body.ids.includes('10482'));
  });

  it('come again with the same id until they are taken', async () => {
    await sandbox.control('PATCH', '/customers/10533', { name: 'Atelier' });
    const first = await toldOf((one) => one.body.ids.includes('10533'));
    const id = first.headers['webhook-id'];
    await toldOf((one) => one.headers['webhook-id'] === id && told.filter((other) => other.headers['webhook-id'] === id).length === 3);
    expect(told.filter((one) => one.headers['webhook-id'] === id)).toHaveLength(3);
  }, 20_000);
});
