import { Random } from '../../random/random.js';
import { isVisibleIn } from '../../pricing/visible-skus.js';
import { poNumberFor } from '../../life/born-orders.js';
import type { CustomerRow, ProductRow, World } from '../world.js';
import type { Fate, OrderPlan } from './plans.js';

/** What the customers without a part of their own have ordered in the last half year. */
export function everydayPlans(world: World): OrderPlan[] {
  const parents = new Map(world.categories.map((category) => [category.id, category.parent_id]));
  return world.customers.filter((customer) => customer.number >= '11000').flatMap((customer) => {
    const random = new Random(`${String(world.seed)}/history/${customer.number}`);
    const isVisible = isVisibleIn(world.assortments.filter((one) => customer.assortment_ids.includes(one.id)), parents);
    const choice = random.sample(world.products.filter((product) => customer.assortment_ids.length === 0 || isVisible(product)), 30);
    const count = world.size === 'full' ? random.int(2, 14) : random.int(3, 6);
    return Array.from({ length: count }, () => plan(customer, choice, random));
  });
}

function plan(customer: CustomerRow, choice: readonly ProductRow[], random: Random): OrderPlan {
  const age = random.chance(0.15) ? random.int(0, 6) : random.int(7, 190);
  const fate = fateAt(age, random);
  return {
    customer, age, channel: random.pick(['phone', 'phone', 'edi', 'edi', 'rep', 'counter']), poNumber: random.chance(0.9) ? poNumberFor(customer, random) : null,
    lines: random.sample(choice, random.int(1, 6)).map((product) => ({ product, worth: random.pick([40, 80, 120, 200, 350, 600, 1200]) })), fate,
    wantedIn: fate.kind === 'open' && random.chance(0.8) ? random.int(3, 25) : null, shippingMethod: random.pick(['STD', 'STD', 'STD', 'EXP', 'FRT']),
  };
}

function fateAt(age: number, random: Random): Fate {
  if (age <= 1 || (age <= 6 && random.chance(0.3))) return { kind: 'open' };
  if (random.chance(age <= 20 ? 0.2 : 0.01)) return { kind: 'part-shipped', from: 1 };
  return { kind: 'invoiced', paid: 'as usual' };
}
