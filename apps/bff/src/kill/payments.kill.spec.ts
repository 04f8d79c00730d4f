import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { decimal } from '@portico/domain';
import { eventually } from '@portico/testing';
import { issueInvoices } from '../testing/kill/issue-invoices.js';
import { killAt, paymentKillPoints } from '../testing/kill/kill-points.js';
import { isLong, KillRun } from '../testing/kill/kill-run.js';
import { StubbornBuyer, type OpenInvoice, type Received } from '../testing/kill/stubborn-buyer.js';
import { Product } from '../testing/product.js';

const paymentCount = isLong ? 50 : 10;
const atOnce = 2;
jest.setTimeout(isLong ? 3_000_000 : 840_000);

interface Booked { readonly reference: string; readonly count: number; readonly amount: string }
interface Captured { readonly captured: readonly { readonly currency: string; readonly amount: string; readonly count: number }[] }

describe('servers that are killed at every step of a payment while gateway and ERP lose replies', () => {
  let product: Product;
  let buyers: readonly StubbornBuyer[];
  let invoices: OpenInvoice[];
  const run = new KillRun();

  beforeAll(async () => {
    console.log(`kill test: seed ${String(run.seed)}, ${String(paymentCount)} payments`);
    product = await Product.start({ sandbox: { SANDBOX_TICK_MS: '0', SANDBOX_SETTLE_SECONDS: '2' } });
    const first = await StubbornBuyer.signIn(product.url, 'lena.maurer@kessler.example', '10482');
    buyers = [first, await StubbornBuyer.signIn(product.url, 'jana.reuter@kessler.example', '10482')];
    await product.isFilled(async () => (await first.orderable(1)).length > 0);
    const [line] = await first.orderable(1);
    if (!line) throw new Error('Nothing can be ordered');
    const numbers = await issueInvoices(product, '10482', line, paymentCount);
    invoices = await eventually('the new invoices stand in the portal', async () => {
      const found = (await first.payable()).filter(({ number }) => numbers.has(number));
      return found.length === paymentCount ? found : null;
    }, 120_000);
    await product.erpControl('PUT', '/chaos', { deafAfterWrite: { rate: 0.2 } });
    await product.gatewayControl('PATCH', '/faults', { loseReplyRate: 0.2 });
  });
  afterAll(async () => {
    console.log(run.words);
    await product.stop();
  });

  const pay = async (buyer: StubbornBuyer, invoice: OpenInvoice): Promise<Received> => {
    const payment = await buyer.startPayment(invoice);
    if (!payment) throw new Error(`The balance of ${invoice.number} moved by itself`);
    await eventually('the card is charged', () => product.gatewayControl('POST', `/sessions/${payment.reference}/complete`, { card: 'approved' }));
    await eventually('the payment is booked', async () => (await buyer.settle(payment)) === 'POSTED', 180_000);
    return payment;
  };

  it(`charges ${String(paymentCount)} cards once and books each once, for the same sum`, async () => {
    const paid: Received[] = [];
    const points = { bff: run.points(paymentKillPoints.bff), worker: run.points(paymentKillPoints.worker) };
    while (paid.length < paymentCount) {
      const work = Promise.all(invoices.slice(paid.length, paid.length + atOnce).map((invoice, index) => pay(buyers[index % buyers.length] as StubbornBuyer, invoice)));
      await Promise.all((['bff', 'worker'] as const).map(async (victim) => {
        const point = points[victim].next().value;
        run.note(point, await killAt(product, point, work));
      }));
      paid.push(...await work);
    }
    const { items: booked } = await product.erpControl<{ items: Booked[] }>('GET', '/payments?prefix=PAY-');
    expect(booked.filter(({ count }) => count !== 1)).toEqual([]);
    expect(booked.map(({ reference }) => reference).sort()).toEqual(paid.map(({ reference }) => reference).sort());
    const { captured } = await product.gatewayControl<Captured>('GET', '/counters');
    expect(captured).toEqual([{ currency: 'EUR', count: paymentCount, amount: sum(invoices.map(({ toPay }) => toPay)) }]);
    expect(sum(booked.map(({ amount }) => amount))).toBe(captured[0]?.amount);
    await eventually('nothing of it is open', async () => (await (buyers[0] as StubbornBuyer).payable()).every(({ number }) => !invoices.some((invoice) => invoice.number === number)), 120_000);
    expect(run.met).toBeGreaterThanOrEqual(Math.min(12, paymentCount / atOnce));
  });
});

const sum = (amounts: readonly string[]): string => amounts.reduce((total, amount) => total.plus(amount), decimal('0')).toFixed(2);
