import { addDays } from '../../clock/days.js';
import { Random } from '../../random/random.js';
import { D } from '../../wire/decimal.js';
import type { AgreementItemRow, AgreementRow, ListPriceRow, World } from '../world.js';

type List = ReadonlyMap<string, ListPriceRow>;
const listIn = (world: World, currency: string): List => new Map(world.listPrices.filter((price) => price.currency === currency).map((price) => [price.sku, price]));
const decimalsOf = (amount: string): number => amount.split('.')[1]?.length ?? 0;
/** Never less than half a cent per price quantity, with the decimals of the list price. */
const times = (price: ListPriceRow, factor: number): string => {
  const amount = new D(price.amount).times(factor.toFixed(4));
  const shown = amount.toFixed(decimalsOf(price.amount));
  return new D(shown).isZero() ? amount.toFixed(4) : shown;
};

export function seedAgreements(world: World): void {
  const euro = listIn(world, 'EUR');
  seedGroups(world, euro);
  seedContracts(world, euro);
  seedPromotions(world, euro);
}

/** Price lists per group, on about two thirds of the catalogue, every third with quantity breaks. */
function seedGroups(world: World, euro: List): void {
  const groups: readonly (readonly [id: string, name: string, discount: number])[] = [['PG-A', 'Key accounts', 0.82], ['PG-B', 'Industry', 0.88], ['PG-C', 'Trade', 0.93], ['PG-D', 'Workshops', 0.96]];
  const from = `${world.today.slice(0, 4)}-01-01`;
  for (const [group, name, discount] of groups) {
    add(world, { id: `PL-${group.slice(3)}`, kind: 'price-list', name: `Price list ${name}`, customer: null, price_group: group, currency: 'EUR', valid_from: from, valid_to: null },
      pick(world, `list/${group}`, 0.66), euro, discount);
  }
  add(world, { id: 'PL-US', kind: 'price-list', name: 'Price list North America', customer: null, price_group: 'PG-US', currency: 'USD', valid_from: from, valid_to: null },
    pick(world, 'list/US', 0.8), listIn(world, 'USD'), 0.9);
}

/** The share of contract items that stand above list, as they do when list was lowered since. */
const aboveList = 0.05;

function seedContracts(world: World, euro: List): void {
  const isFull = world.size === 'full';
  const [from, to] = [addDays(world.today, -200), addDays(world.today, 165)];
  const contract = (id: string, customer: string, validFrom = from, validTo: string | null = to, currency = 'EUR'): AgreementRow =>
    ({ id, kind: 'contract', name: `Frame agreement ${id}`, customer, price_group: null, currency, valid_from: validFrom, valid_to: validTo });
  add(world, contract('RA-2026-118', '10482'), pick(world, 'contract/10482', isFull ? 0.12 : 0.4), euro, 0.74, aboveList);
  add(world, contract('RA-2026-119', '10483'), pick(world, 'contract/10483', isFull ? 0.05 : 0.2), euro, 0.76, aboveList);
  add(world, contract('RA-2026-204', '10571'), pick(world, 'contract/10571', 0.05), euro, 0.85, aboveList);
  add(world, contract('RA-2026-077', '10560', from, null, 'USD'), pick(world, 'contract/10560', 0.05), listIn(world, 'USD'), 0.8, aboveList);
  const others = world.customers.filter((customer) => customer.number >= '11000' && customer.currency === 'EUR');
  new Random(`${String(world.seed)}/contracts`).sample(others, isFull ? 26 : 4).forEach((customer, i) => {
    const share = isFull && i < 2 ? 0.45 : isFull ? 0.012 : 0.08;
    add(world, contract(`RA-${world.today.slice(0, 4)}-${String(300 + i)}`, customer.number), pick(world, `contract/${customer.number}`, share), euro, 0.78, aboveList);
  });
  // One that has ended and one that has not begun: neither may price anything today.
  add(world, contract('RA-2025-102', '10482', addDays(world.today, -565), addDays(world.today, -201)), pick(world, 'contract/old', isFull ? 0.02 : 0.1), euro, 0.6);
  add(world, contract('RA-2027-001', '10482', addDays(world.today, 166), addDays(world.today, 530)), pick(world, 'contract/next', isFull ? 0.02 : 0.1), euro, 0.65);
}

function seedPromotions(world: World, euro: List): void {
  const promotion = (id: string, name: string, from: number, to: number): AgreementRow =>
    ({ id, kind: 'promotion', name, customer: null, price_group: null, currency: 'EUR', valid_from: addDays(world.today, from), valid_to: addDays(world.today, to) });
  const inCategory = (...tops: string[]): string[] => world.products.filter((product) => tops.some((top) => product.category_ids[0]?.startsWith(top))).map((product) => product.sku);
  add(world, promotion('PR-SAFE', 'Safety weeks', -9, 19), inCategory('SA-EYE', 'SA-EAR', 'HP-MEC'), euro, 0.79);
  add(world, promotion('PR-TOOLS', 'Tool offer of the season', -20, 40), inCategory('PT', 'HT-WRE'), euro, 0.85);
  add(world, promotion('PR-PAST', 'Summer clearance', -120, -60), inCategory('HO'), euro, 0.5);
  add(world, promotion('PR-NEXT', 'New year offer', 30, 60), inCategory('LO'), euro, 0.7);
}

function pick(world: World, purpose: string, share: number): string[] {
  const random = new Random(`${String(world.seed)}/${purpose}`);
  return world.products.filter(() => random.chance(share)).map((product) => product.sku);
}

/** From this many sales units on, this part of the price. */
const firstBreaks = [[5, 0.96], [10, 0.93], [25, 0.9]] as const;
const laterBreaks = [[50, 0.86], [200, 0.8]] as const;

function add(world: World, agreement: AgreementRow, skus: readonly string[], list: List, factor: number, shareAbove = 0): void {
  world.agreements.push(agreement);
  const random = new Random(`${String(world.seed)}/agreement/${agreement.id}`);
  for (const sku of skus) {
    const price = list.get(sku);
    if (!price) continue;
    const base = random.chance(shareAbove) ? 1.06 : factor * (0.97 + random.next() * 0.06);
    const hasBreaks = agreement.kind !== 'promotion' && random.chance(0.33);
    const breaks = hasBreaks ? [random.pick(firstBreaks), ...(random.chance(0.6) ? laterBreaks : [])] : [];
    const item = (fromQuantity: number, part: number): AgreementItemRow =>
      ({ agreement_id: agreement.id, sku, from_quantity: String(fromQuantity), amount: times(price, base * part), price_quantity: price.price_quantity, no_charge: false });
    world.agreementItems.push(item(0, 1), ...breaks.map(([quantity, part]) => item(quantity, part)));
  }
}
