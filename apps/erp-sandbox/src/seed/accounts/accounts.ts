import { Random } from '../../random/random.js';
import type { Address, CustomerRow, World } from '../world.js';
import { seedDemoAccounts } from './demo-accounts.js';
import { currencyOf, founders, languageOf, legalFormsOf, places, streetsOf, trades, warehouseFor } from './places.js';
import { anyPo, exempt, poRules, taxIn, terms } from './terms.js';

const assortmentChoices: readonly (readonly string[])[] = [[], [], [], ['AS-PLANT'], ['AS-FLUID'], ['AS-ELECTRIC'], ['AS-WORKSHOP'], ['AS-WORKSHOP', 'AS-PROTECT']];

export function seedAccounts(world: World, wanted: number): void {
  seedDemoAccounts(world);
  for (let i = 0; world.customers.length < wanted; i += 1) {
    const number = String(11001 + i * 7);
    addCustomer(world, number, new Random(`${String(world.seed)}/customer/${number}`));
  }
}

function addCustomer(world: World, number: string, random: Random): void {
  const [city, postalCode, country] = random.pick(places);
  const name = `${random.pick(founders)}${random.chance(0.3) ? ` & ${random.pick(founders)}` : ''} ${random.pick(trades)} ${random.pick(legalFormsOf(country))}`;
  const address: Address = { name, line1: street(country, random), line2: null, postalCode, city, region: null, country };
  const isPrepaid = random.chance(0.06);
  const payment = isPrepaid ? terms.prepaid : random.pick([terms.net30, terms.net30, terms.net14, terms.net60, terms.twoTenNet30, terms.threeEightNet45]);
  const currency = currencyOf(country);
  // Who pays before it orders has no credit to share.
  const mayShare = (customer: CustomerRow): boolean => customer.currency === currency && customer.number > '11000' && customer.payer === customer.number && !customer.payment_terms.prepaid;
  const parent = random.chance(0.08) && !isPrepaid ? world.customers.find(mayShare) : undefined;
  const creditAccount = parent?.credit_account_id ?? `CR-${number}`;
  if (!parent) world.creditAccounts.push({ id: creditAccount, name, currency, credit_limit: isPrepaid ? '0' : String(random.pick([5000, 10000, 15000, 25000, 40000, 80000, 150000, 300000])) });
  world.customers.push({
    number, name, status: random.chance(0.03) ? 'inactive' : 'active', vat_number: vatNumber(country, random), language: languageOf(country),
    email: `einkauf@${number}.example`, address, currency, payment_terms: payment,
    tax: country === 'DE' && random.chance(0.03) ? exempt(`EX-${number}`, `${String(Number(world.today.slice(0, 4)) + 1)}-12-31`) : taxIn(country),
    blocked: false, block_reason: null, credit_account_id: creditAccount, price_group: random.pick(['PG-A', 'PG-B', 'PG-B', 'PG-C', 'PG-C', 'PG-D', null]),
    assortment_ids: [...random.pick(assortmentChoices)], bill_to_customer: parent?.number ?? number, payer: parent?.number ?? number,
    po_rules: poRulesFor(random), default_warehouse: warehouseFor(country), default_ship_to_id: '1',
    pays_days_after_due: random.pick([-8, -3, -3, 0, 0, 0, 2, 2, 5, 5, 9, 9, 20, 20, 40, null]), orders_by: random.pick(['phone', 'phone', 'edi', null]),
  });
  addShipTos(world, number, address, random);
}

function addShipTos(world: World, customer: string, main: Address, random: Random): void {
  const count = random.pick([1, 1, 1, 2, 2, 3, 4, 6]);
  for (let i = 1; i <= count; i += 1) {
    const [city, postalCode, country] = i === 1 ? [main.city, main.postalCode, main.country] : random.pick(places.filter((place) => place[2] === main.country));
    world.shipTos.push({
      customer, id: String(i), name: i === 1 ? `Main works ${city}` : random.pick([`Site ${city}`, `Warehouse ${city}`, `Workshop ${city}`]),
      address: { ...main, line1: i === 1 ? main.line1 : street(country, random), city, postalCode, country }, active: true, is_default: i === 1, warehouse: warehouseFor(country),
    });
  }
}

const street = (country: string, random: Random): string => `${random.pick(streetsOf(country))} ${String(random.int(1, 180))}`;
const vatNumber = (country: string, random: Random): string | null =>
  (country === 'US' ? null : `${country}${String(random.int(100_000_000, 999_999_999))}`);
const poRulesFor = (random: Random): CustomerRow['po_rules'] =>
  random.pick([anyPo, anyPo, anyPo, poRules(null, null, 'warn'), poRules(null, null, 'block'), poRules('^[0-9]{6,10}$', 'six to ten digits', 'warn')]);
