import { addDays } from '../../clock/days.js';
import { inStockUnit } from '../../catalogue/units.js';
import { Random } from '../../random/random.js';
import { D } from '../../wire/decimal.js';
import type { ProductRow, World } from '../world.js';

/** How likely a warehouse keeps an article at all, and how much of it compared with Hamburg. */
const shares: readonly (readonly [warehouse: string, keeps: number, depth: number])[] = [['HAM', 0.94, 1], ['RTM', 0.62, 0.5], ['LYS', 0.45, 0.35]];

export function seedWarehouses(world: World): void {
  const seller = 'Harbour Industrial Supply GmbH';
  world.warehouses.push(
    { id: 'HAM', name: 'Hamburg', address: { name: seller, line1: 'Am Windhukkai 5', line2: null, postalCode: '20457', city: 'Hamburg', region: null, country: 'DE' }, position: 0 },
    { id: 'RTM', name: 'Rotterdam', address: { name: seller, line1: 'Waalhaven Z.z. 21', line2: null, postalCode: '3088 HH', city: 'Rotterdam', region: null, country: 'NL' }, position: 1 },
    { id: 'LYS', name: 'Lyon', address: { name: seller, line1: '40 rue du Port Édouard-Herriot', line2: null, postalCode: '69007', city: 'Lyon', region: null, country: 'FR' }, position: 2 },
  );
}

export function seedStock(world: World): void {
  const random = new Random(`${String(world.seed)}/stock`);
  const prices = new Map(world.listPrices.filter((price) => price.currency === 'EUR').map((price) => [price.sku, new D(price.amount).dividedBy(price.price_quantity).toNumber()]));
  for (const product of world.products) {
    const depth = depthOf(product, prices.get(product.sku) ?? 10);
    for (const [warehouse, keeps, share] of shares) {
      const isKept = random.chance(keeps);
      const lots = isKept ? Math.round(depth * share * (0.2 + random.next() * 1.6)) : 0;
      const onHand = isKept && random.chance(0.08) ? 0 : lots;
      const reorder = Math.max(Math.round(depth * share), isKept ? 1 : 0);
      world.stock.push({ sku: product.sku, warehouse, on_hand: inLots(product, onHand), reserved: '0', reorder_to: inLots(product, reorder) });
      if (isKept && random.chance(onHand === 0 ? 0.85 : 0.22)) {
        world.inbound.push({ sku: product.sku, warehouse, quantity: inLots(product, reorder), due: addDays(world.today, random.int(2, 35)) });
        if (random.chance(0.25)) world.inbound.push({ sku: product.sku, warehouse, quantity: inLots(product, Math.max(1, Math.round(reorder / 2))), due: addDays(world.today, random.int(36, 70)) });
      }
    }
  }
}

/** Dear articles lie in ones, cheap ones in hundreds of their sales units. */
function depthOf(product: ProductRow, pricePerUnit: number): number {
  const factor = inStockUnit(product, '1', product.sales_unit).toNumber();
  return Math.max(2, Math.min(400, Math.round(1500 / Math.max(pricePerUnit * factor, 0.5))));
}

function inLots(product: ProductRow, lots: number): string {
  return inStockUnit(product, new D(product.order_multiple).times(lots), product.sales_unit).toFixed();
}
