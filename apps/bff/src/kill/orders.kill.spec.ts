import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { eventually } from '@portico/testing';
import { Product } from '../testing/product.js';
import { killAt, orderKillPoints } from '../testing/kill/kill-points.js';
import { isLong, KillRun } from '../testing/kill/kill-run.js';
import { StubbornBuyer, type Received } from '../testing/kill/stubborn-buyer.js';

const orderCount = isLong ? 200 : 40;
const arrived = new Set(['ACCEPTED', 'ACCEPTED_WITH_CHANGES', 'ON_HOLD', 'SHIPPED_IN_PART', 'SHIPPED', 'INVOICED', 'CLOSED']);
jest.setTimeout(isLong ? 3_000_000 : 840_000);

interface Counted { readonly reference: string; readonly count: number }

describe('servers that are killed at every step while the ERP loses replies', () => {
  let product: Product;
  let buyers: StubbornBuyer[];
  const run = new KillRun();

  beforeAll(async () => {
    console.log(`kill test: seed ${String(run.seed)}, ${String(orderCount)} orders`);
    product = await Product.start({ sandbox: { SANDBOX_TICK_MS: '0', SANDBOX_SETTLE_SECONDS: '2' } });
    buyers = [
      await StubbornBuyer.signIn(product.url, 'lena.maurer@kessler.example', '10482'), await StubbornBuyer.signIn(product.url, 'lena.maurer@kessler.example', '10483'),
      await StubbornBuyer.signIn(product.url, 'jana.reuter@kessler.example', '10482'), await StubbornBuyer.signIn(product.url, 'jana.reuter@kessler.example', '10483'),
    ];
    const [first] = buyers;
    await product.isFilled(async () => (first ? (await first.orderable(8)).length >= 4 : false));
    await product.erpControl('PUT', '/chaos', { deafAfterWrite: { rate: 0.2 } });
  });
  afterAll(async () => {
    console.log(run.words);
    await product.stop();
  });

  it(`makes ${String(orderCount)} orders exactly ${String(orderCount)} in the ERP`, async () => {
    const lines = await (buyers[0] as StubbornBuyer).orderable(8);
    const received: { readonly buyer: StubbornBuyer; readonly order: Received }[] = [];
    const next = run.points(orderKillPoints);
    while (received.length < orderCount) {
      const batch = Promise.all(buyers.slice(0, Math.min(buyers.length, orderCount - received.length)).map(async (buyer, index) => {
        const line = lines[Math.floor(run.random() * lines.length)] ?? lines[index];
        if (!line) throw new Error('Nothing can be ordered');
        received.push({ buyer, order: await buyer.order(line) });
      }));
      const point = next.next().value;
      // What the worker does with the batch goes on after the buyers have their answers.
      const work = batch.then(() => eventually('the batch is in the ERP', async () => (await Promise.all(received.map(({ buyer, order }) => buyer.stateOf(order)))).every((state) => arrived.has(state)), 180_000));
      run.note(point, await killAt(product, point, work));
      await batch;
      await work;
    }
    const { items: orders } = await product.erpControl<{ items: Counted[] }>('GET', '/orders?prefix=P-');
    expect(orders.filter(({ count }) => count !== 1)).toEqual([]);
    expect(orders.map(({ reference }) => reference).sort()).toEqual(received.map(({ order }) => order.reference).sort());
    expect(run.met).toBeGreaterThanOrEqual(Math.min(orderKillPoints.length, orderCount / buyers.length) - 2);
  });
});
