import { Random } from '../../random/random.js';
import type { World } from '../world.js';

/** Customers who order by their own numbers: Kessler, and every tenth of the others. */
export function seedPartNumbers(world: World): void {
  addPartNumbers(world, '10482', 'KA-', 100200, world.size === 'full' ? 400 : 60);
  addPartNumbers(world, '10560', 'GLF.', 7000, world.size === 'full' ? 80 : 20);
  for (const customer of world.customers.filter((_, i) => i > 6 && i % 10 === 0)) addPartNumbers(world, customer.number, 'M', 4_000_100, 40);
}

function addPartNumbers(world: World, customer: string, prefix: string, first: number, count: number): void {
  const random = new Random(`${String(world.seed)}/part-numbers/${customer}`);
  random.sample(world.products, count).forEach((product, i) => {
    world.partNumbers.push({ customer, part_number: `${prefix}${String(first + i * 7)}`, sku: product.sku, status: 'active' });
  });
}
