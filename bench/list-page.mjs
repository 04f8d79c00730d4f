// How long a list of 48 products with this account's prices and stock takes, beside the ERP asked for the same things directly.
//   node bench/list-page.mjs [--latency 100] [--pages 20]      needs a build: npm run build
// Latency is what the ERP sandbox adds to each of its answers, in milliseconds. Prints medians, slowest, and the ratio to
// the ERP asked once for all prices and once for all stock, which is the least that any portal can do without a cache.
import { parseArgs } from 'node:util';
import { startTestPostgres } from '../tools/lib/embedded-postgres.mjs';

const { values } = parseArgs({ options: { latency: { type: 'string', default: '100' }, pages: { type: 'string', default: '20' } } });
const latencyMs = Number(values.latency);
const pages = Number(values.pages);
const pageSize = 48;

const postgres = await startTestPostgres();
process.env.PORTICO_TEST_PG_URL = postgres.url;
const { demoPassword, Product } = await import('../apps/bff/dist/testing/product.js');
const { BuyerClient } = await import('../apps/bff/dist/testing/buyer-client.js');

const product = await Product.start({ sandbox: { SANDBOX_SIZE: 'full' } });
try {
  const lena = new BuyerClient(product.url);
  await lena.signIn('lena.maurer@kessler.example', demoPassword);
  const count = async () => (await lena.data('{ products(first: 1) { totalCount } }')).products.totalCount;
  await product.isFilled(async () => await count() > pages * pageSize);
  // Past the first copy, so that nothing else asks the ERP meanwhile.
  for (let before = -1, now = await count(); now !== before; now = await count()) { before = now; await new Promise((done) => { setTimeout(done, 3_000); }); }

  await product.erpControl('PUT', '/chaos', { latencyMs });
  const list = `query ($after: String) { products(first: ${pageSize}, after: $after, sort: NAME) { edges { node { sku name salesUnit price { kind unitPrice { amount } breaks { fromQuantity } freshness { state } } stock { freshness { state } warehouses { warehouse available } } } } pageInfo { endCursor } } }`;
  const [cold, warm] = [[], []];
  const skus = [];
  await product.erpControl('DELETE', '/calls');
  let after = null;
  for (let page = 0; page < pages; page += 1) {
    const timed = await timing(() => lena.data(list, { after }));
    cold.push(timed.ms);
    skus.push(timed.value.products.edges.map(({ node }) => ({ sku: node.sku, unit: node.salesUnit })));
    const again = await timing(() => lena.data(list, { after }));
    warm.push(again.ms);
    after = timed.value.products.pageInfo.endCursor;
  }
  const { priceBatch, availabilityBatch } = (await product.erpControl('GET', '/calls')).operations;
  const direct = [];
  const oneByOne = [];
  for (const page of skus) direct.push((await timing(() => Promise.all([erp('/v1/prices:batch', priceRequest(page)), erp('/v1/availability:batch', { skus: page.map(({ sku }) => sku) })]))).ms);
  for (const page of skus.slice(0, 3)) {
    oneByOne.push((await timing(async () => {
      for (const line of page) await erp('/v1/prices:batch', priceRequest([line]));
      await erp('/v1/availability:batch', { skus: page.map(({ sku }) => sku) });
    })).ms);
  }
  const base = median(direct);
  console.log(`${String(pages)} pages of ${String(pageSize)} products, the ERP answering in ${String(latencyMs)} ms and its own time; Portico asked it ${String(priceBatch.arrived)} times for prices and ${String(availabilityBatch.arrived)} times for stock, cold and again\n`);
  console.table(Object.fromEntries([
    ['ERP directly, one price call and one stock call', direct], ['ERP directly, a price call per product', oneByOne],
    ['Portico, nothing cached yet', cold], ['Portico, again', warm],
  ].map(([name, samples]) => [name, { 'median ms': round(median(samples)), 'slowest ms': round(Math.max(...samples)), 'ratio': round(median(samples) / base, 2) }])));
} finally {
  await product.stop();
  await postgres.stop();
}

function priceRequest(lines) {
  return { customer: '10482', lines: lines.map(({ sku, unit }) => ({ lineId: sku, sku, unit, quantity: '1' })) };
}
async function erp(route, body) {
  const response = await fetch(`${product.erpUrl}${route}`, { method: 'POST', headers: { authorization: 'Bearer token', 'content-type': 'application/json' }, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${route} answered ${String(response.status)}: ${await response.text()}`);
  return response.json();
}
async function timing(work) {
  const from = performance.now();
  const value = await work();
  return { ms: performance.now() - from, value };
}
function median(samples) {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
function round(value, digits = 0) {
  return Number(value.toFixed(digits));
}
