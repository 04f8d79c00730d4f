import { Random } from '../../random/random.js';
import type { World } from '../world.js';
import { customerDirt } from './customers.js';
import { discontinuedDirt } from './discontinued.js';
import { invoiceDirt } from './invoices.js';
import { Mess, type Dirt } from './mess.js';
import { priceDirt } from './prices.js';
import { productDirt } from './products.js';

/** Every kind of dirt, each made in one place and listed by `GET /control/dirt`. */
export const kindsOfDirt: readonly Dirt[] = [...discontinuedDirt, ...priceDirt, ...productDirt, ...customerDirt, ...invoiceDirt];

export function makeDirty(world: World): void {
  const mess = new Mess(world, new Random(`${String(world.seed)}/dirt`));
  kindsOfDirt.forEach(({ kind, what, make }, position) => {
    world.dirt.push({ kind, what, ids: make(mess), position });
  });
}
