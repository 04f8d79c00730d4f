import { seedAccounts } from './accounts/accounts.js';
import { seedAssortments } from './accounts/assortments.js';
import { seedPartNumbers } from './accounts/part-numbers.js';
import { seedKits } from './catalogue/kits.js';
import { seedCatalogue } from './catalogue/products.js';
import { seedAgreements } from './commerce/agreements.js';
import { seedStock, seedWarehouses } from './commerce/warehouses.js';
import { makeDirty } from './dirt/index.js';
import { seedHistory } from './history/history.js';
import { emptyWorld, type World } from './world.js';

export const sizes = { full: { products: 5000, customers: 300 }, small: { products: 300, customers: 20 } } as const;

/** The whole ERP in memory: the same for a seed, a size and a day. */
export function buildWorld(seed: number, size: World['size'], today: string): World {
  const world = emptyWorld(today, seed, size);
  seedWarehouses(world);
  seedCatalogue(world, sizes[size].products);
  seedKits(world);
  seedAccounts(world, sizes[size].customers);
  seedAssortments(world);
  seedPartNumbers(world);
  seedAgreements(world);
  seedStock(world);
  seedHistory(world);
  makeDirty(world);
  return world;
}
