import type { World } from '../world.js';
import { billPast } from './bill-past.js';
import { collectPast } from './collect-past.js';
import { seedCreditMemos } from './credit-memos.js';
import { demoPlans, roundUpNordwind } from './demo-plans.js';
import { OrderDesk } from './enter-orders.js';
import { everydayPlans } from './everyday-plans.js';
import { PriceIndex } from './price-index.js';
import { shipPast } from './ship-past.js';

/** The past half year: orders, what was shipped and invoiced of them, and what was paid. */
export function seedHistory(world: World): void {
  const desk = new OrderDesk(world, new PriceIndex(world));
  const plans = [...demoPlans(world), ...everydayPlans(world)].sort((a, b) => b.age - a.age);
  for (const plan of plans) desk.enter(plan);
  shipPast(world, desk.entered);
  billPast(world, desk.entered);
  collectPast(world, desk.entered);
  seedCreditMemos(world);
  roundUpNordwind(world);
}
