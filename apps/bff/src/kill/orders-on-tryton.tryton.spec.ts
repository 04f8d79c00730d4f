import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import { eventually } from '@portico/testing';
import { countSales } from '../testing/kill/count-sales.js';
import { killAt, type KillPoint } from '../testing/kill/kill-points.js';
import { StubbornBuyer, type Received } from '../testing/kill/stubborn-buyer.js';
import { Product } from '../testing/product.js';

jest.setTimeout(600_000);
const { env } = process;
const at = { url: env['TRYTON_URL'] ?? env['ERP_TRYTON_URL'] ?? '', database: env['TRYTON_DATABASE'] ?? 'erp', user: env['TRYTON_USER'] ?? 'portal', password: env['TRYTON_PASSWORD'] ?? 'portal-Passw0rd!' };

const onTheWay = (name: string, method: string): KillPoint => ({ name, victim: 'worker', wire: 'erp', wish: { direction: 'toServer', match: method } });
const points: readonly KillPoint[] = [
  onTheWay('before create', 'model.sale.sale.create'), onTheWay('between create and quote', 'model.sale.sale.quote'), onTheWay('between quote and confirm', 'model.sale.sale.confirm'),
  { name: 'before the outcome is recorded', victim: 'worker', wire: 'database', wish: { direction: 'toServer', match: 'update submission_attempt set ended_at' } },
];

let product: Product;
beforeAll(async () => {
  product = await Product.start({ erp: { ERP_CONNECTOR: 'tryton', ERP_TRYTON_URL: at.url, ERP_TRYTON_DATABASE: at.database, ERP_TRYTON_USER: at.user, ERP_TRYTON_PASSWORD: at.password, ERP_TRYTON_SETTLE_AFTER_SECONDS: '5' } });
});
afterAll(() => product.stop());

it('makes one confirmed sale of each order, wherever its steps are cut off', async () => {
  const buyer = await StubbornBuyer.signIn(product.url, 'alice.moreau@acme.example', null);
  await product.isFilled(async () => (await buyer.orderable(5)).length > 0);
  const [line] = await buyer.orderable(1);
  if (!line) throw new Error('Nothing can be ordered');
  const received: Received[] = [];
  const met: string[] = [];
  for (const point of points) {
    const work = (async () => {
      const order = await buyer.order(line);
      received.push(order);
      await eventually('the order is accepted', async () => (await buyer.stateOf(order)).startsWith('ACCEPTED'), 120_000);
    })();
    if (await killAt(product, point, work)) met.push(point.name);
    await work;
  }
  expect(met).toEqual(points.map(({ name }) => name));
  for (const { reference } of received) expect(await countSales(at, reference)).toBe(1);
});
