import type { World } from '../world.js';
import { BackOffice } from './back-office.js';
import { seedCreditMemos } from './credit-memos.js';
import { demoPlans, roundUpNordwind } from './demo-plans.js';
import { everydayPlans } from './everyday-plans.js';
import { PriceIndex } from './price-index.js';

/** The past half year: orders, what was shipped and invoiced of them, and what was paid. */
export function seedHistory(world: World): void {
  const office = new BackOffice(world, new PriceIndex(world));
  const plans = [...demoPlans(world), ...everydayPlans(world)].sort((a, b) => b.age - a.age);
  for (const plan of plans) office.enter(plan);
  office.ship();
  office.invoice();
  office.collect();
  seedCreditMemos(world);
  roundUpNordwind(world);
}
