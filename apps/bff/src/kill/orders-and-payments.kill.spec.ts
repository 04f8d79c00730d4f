import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { eventually } from '@portico/testing';
import { Product } from '../testing/product.js';
import { killAt, orderKillPoints, paymentKillPoints, type KillPoint } from '../testing/kill/kill-points.js';
import { seededRandom } from '../testing/kill/random.js';
import { StubbornBuyer, type Received } from '../testing/kill/stubborn-buyer.js';

const isLong = process.env['PORTICO_LONG'] === '1';
const orderCount = isLong ? 200 : 40;
const paymentCount = isLong ? 50 : 10;
const seed = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000);
const arrived = new Set(['ACCEPTED', 'ACCEPTED_WITH_CHANGES', 'ON_HOLD', 'SHIPPED_IN_PART', 'SHIPPED', 'INVOICED', 'CLOSED']);
jest.setTimeout(isLong ? 3_000_000 : 840_000);

interface Counted { readonly reference: string; readonly count: number }

/** Tries each point in turn, then goes on in a seeded order. */
function* points(all: readonly KillPoint[], random: () => number): Generator<KillPoint, never> {
  yield* all;
  for (;;) yield all[Math.floor(random() * all.length)] as KillPoint;
}

describe('servers that are killed at every step while the ERP loses replies', () => {
  let product: Product;
  let buyers: StubbornBuyer[];
  const random = seededRandom(seed);
  const killed = new Map<string, number>();
  const note = (point: KillPoint, was: boolean): void => { if (was) killed.set(point.name, (killed.get(point.name) ?? 0) + 1); };

  beforeAll(async () => {
    console.log(`kill test: seed ${String(seed)}, ${String(orderCount)} orders, ${String(paymentCount)} payments`);
    product = await Product.start({ sandbox: { SANDBOX_TICK_MS: '0', SANDBOX_SETTLE_SECONDS: '2' } });
    buyers = [
      await StubbornBuyer.signIn(product.url, 'lena.maurer@kessler.example', '10482'), await StubbornBuyer.signIn(product.url, 'lena.maurer@kessler.example', '10483'),
      await StubbornBuyer.signIn(product.url, 'jana.reuter@kessler.example', '10482'), await StubbornBuyer.signIn(product.url, 'jana.reuter@kessler.example', '10483'),
    ];
    const [first] = buyers;
    await product.isFilled(async () => (first ? (await first.orderable(8)).length >= 4 && (await first.payable()).length > 0 : false));
    await product.erpControl('PUT', '/chaos', { deafAfterWrite: { rate: 0.2 } });
  });
  afterAll(async () => {
    console.log(`killed: ${[...killed].map(([name, times]) => `${name} ×${String(times)}`).join('; ') || 'nothing'}`);
    await product.stop();
  });

  it(`makes ${String(orderCount)} orders exactly ${String(orderCount)} in the ERP`, async () => {
    const lines = await (buyers[0] as StubbornBuyer).orderable(8);
    const received: { readonly buyer: StubbornBuyer; readonly order: Received }[] = [];
    const next = points(orderKillPoints, random);
    while (received.length < orderCount) {
      const batch = Promise.all(buyers.slice(0, Math.min(buyers.length, orderCount - received.length)).map(async (buyer, index) => {
        const line = lines[Math.floor(random() * lines.length)] ?? lines[index];
        if (!line) throw new Error('Nothing can be ordered');
        received.push({ buyer, order: await buyer.order(line) });
      }));
      const point = next.next().value;
      // What the worker does with the batch goes on after the buyers have their answers.
      const work = batch.then(() => eventually('the batch is in the ERP', async () => (await Promise.all(received.map(({ buyer, order }) => buyer.stateOf(order)))).every((state) => arrived.has(state)), 180_000));
      note(point, await killAt(product, point, work));
      await batch;
      await work;
    }
    const { items: orders } = await product.erpControl<{ items: Counted[] }>('GET', '/orders?prefix=P-');
    expect(orders.filter(({ count }) => count !== 1)).toEqual([]);
    expect(orders.map(({ reference }) => reference).sort()).toEqual(received.map(({ order }) => order.reference).sort());
    expect(killed.size).toBeGreaterThanOrEqual(Math.min(orderKillPoints.length, orderCount / buyers.length) - 2);
  });

  // Each kill of the backend costs a lease; in the short form the orders take the time there is.
  const inTheLongForm = isLong ? it : it.skip;
  inTheLongForm(`charges ${String(paymentCount)} payments exactly once and books each exactly once`, async () => {
    const before = await product.gatewayControl<{ captured: number }>('GET', '/counters');
    const paid: Received[] = [];
    /** Invoices whose figures the ERP and the list do not agree on: dirty on purpose, refused by name and left alone. */
    const refused = new Set<string>();
    const next = points(paymentKillPoints, random);
    while (paid.length < paymentCount) {
      const buyer = buyers[paid.length % buyers.length] as StubbornBuyer;
      const invoice = (await buyer.payable()).find(({ id }) => !refused.has(id));
      if (!invoice) {
        await invoiceMore(product);
        continue;
      }
      const point = next.next().value;
      const work = (async () => {
        const payment = await buyer.startPayment(invoice);
        if (!payment) return void refused.add(invoice.id);
        paid.push(payment);
        await eventually('the card is charged', () => product.gatewayControl('POST', `/sessions/${payment.reference}/complete`, { card: 'approved' }));
        await eventually('the payment is booked', async () => (await buyer.settle(payment)) === 'POSTED', 180_000);
      })();
      note(point, await killAt(product, point, work));
      await work;
    }
    const { items: payments } = await product.erpControl<{ items: Counted[] }>('GET', '/payments?prefix=');
    const ours = payments.filter(({ reference }) => paid.some((payment) => payment.reference === reference));
    expect(ours.map(({ count }) => count)).toEqual(paid.map(() => 1));
    const after = await product.gatewayControl<{ captured: number }>('GET', '/counters');
    expect(after.captured - before.captured).toBe(paymentCount);
  });
});

/** Ships and invoices what was ordered, so that there is something to pay. */
async function invoiceMore(product: Product): Promise<void> {
  await product.erpControl('POST', '/clock', { advanceDays: 5 });
  await new Promise((resolve) => { setTimeout(resolve, 500); });
}
