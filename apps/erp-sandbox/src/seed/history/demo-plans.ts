import { addDays, atHour } from '../../clock/days.js';
import { termsFrom } from '../../billing/invoice-shipment.js';
import { Random } from '../../random/random.js';
import { D, cents, sum } from '../../wire/decimal.js';
import type { Channel, ProductRow, World } from '../world.js';
import { firstNumbers } from './first-numbers.js';
import type { Fate, OrderPlan } from './plans.js';

type Row = readonly [age: number, channel: Channel, worths: readonly number[], fate: Fate, wantedIn?: number | undefined, shipTo?: string];

const open: Fate = { kind: 'open' };
const unpaid: Fate = { kind: 'invoiced', paid: 'no' };
const paid: Fate = { kind: 'invoiced', paid: 'in full' };

/** Ages are chosen so that with the account's terms every ageing bucket holds an invoice. */
const scripts: Record<string, readonly Row[]> = {
  '10482': [
    [0, 'phone', [180, 90], open, 6], [1, 'edi', [640, 310, 85, 120], open, 9], [3, 'rep', [420], open, 20, '2'],
    [5, 'edi', [260, 340, 95], { kind: 'part-shipped', from: 2 }], [9, 'phone', [150, 480], { kind: 'part-shipped', from: 1 }, undefined, '3'], [2, 'counter', [75, 60], { kind: 'shipped' }],
    [6, 'edi', [820, 140, 310], unpaid], [8, 'phone', [95], unpaid], [14, 'edi', [1250, 380], unpaid, undefined, '2'], [25, 'rep', [560, 120], unpaid],
    [44, 'edi', [940, 210], unpaid], [52, 'phone', [330], { kind: 'invoiced', paid: 'in part' }], [78, 'edi', [610, 85], unpaid], [112, 'rep', [270, 190], unpaid], [160, 'phone', [145], unpaid],
    [60, 'edi', [1800, 640], paid], [75, 'edi', [420], paid], [95, 'phone', [760, 90], paid], [120, 'edi', [1100], paid], [150, 'rep', [380, 240], paid], [185, 'edi', [990], paid],
  ],
  '10483': [[2, 'phone', [210], open, 8], [12, 'edi', [340, 160], unpaid], [40, 'phone', [280], unpaid], [90, 'edi', [450], paid]],
  '10517': [[10, 'phone', [1400, 620], unpaid], [40, 'edi', [700], unpaid], [100, 'phone', [510], paid]],
  '10533': [[3, 'phone', [120], paid], [45, 'phone', [340, 60], paid]],
  '10560': [[4, 'edi', [900, 350], open, 15], [20, 'edi', [2400], unpaid], [75, 'edi', [1300, 420], unpaid], [140, 'edi', [860], paid]],
  '10571': [[7, 'phone', [640], open, 4], [16, 'edi', [380, 220], open, 2], [60, 'phone', [900], unpaid], [95, 'edi', [1250], unpaid], [130, 'phone', [310], unpaid]],
};

export function demoPlans(world: World): OrderPlan[] {
  return Object.entries(scripts).flatMap(([number, rows]) => {
    const customer = world.customers.find((one) => one.number === number);
    if (!customer) return [];
    const random = new Random(`${String(world.seed)}/demo/${number}`);
    const choice = productsFor(world, number, random);
    return rows.map(([age, channel, worths, fate, wantedIn, shipTo], i): OrderPlan => ({
      customer, age, channel, poNumber: poNumber(number, i), lines: worths.map((worth, at) => ({ product: choice[(i * 3 + at) % choice.length] ?? random.pick(choice), worth })),
      fate, wantedIn: wantedIn ?? null, shippingMethod: age % 5 === 4 ? 'EXP' : 'STD', ...(shipTo === undefined ? {} : { shipTo }),
    }));
  });
}

const poNumber = (customer: string, i: number): string =>
  (customer === '10560' ? `GLF${String(40_120 + i * 13)}` : customer === '10482' ? `KA-${String(104_500 + i * 37)}` : `${String(4_500_000 + i * 211)}`);

/** What they order again and again: mostly articles they have a number or an agreement for. */
function productsFor(world: World, customer: string, random: Random): ProductRow[] {
  const known = new Set(world.partNumbers.filter((one) => one.customer === customer).map((one) => one.sku));
  const account = world.customers.find((one) => one.number === customer);
  const tops = new Set(world.assortments.filter((one) => account?.assortment_ids.includes(one.id)).flatMap((one) => one.category_ids));
  const fits = world.products.filter((product) => (tops.size === 0 || product.category_ids.some((id) => tops.has(id) || tops.has(id.slice(0, 2)))));
  const preferred = fits.filter((product) => known.has(product.sku));
  return random.sample(preferred.length >= 20 ? preferred : fits, 24);
}

/** Nordwind's limit is all but used: a last invoice for work on site fills it up to 4,712.40 of 5,000. */
export function roundUpNordwind(world: World): void {
  const customer = world.customers.find((one) => one.number === '10517');
  const owed = sum(world.invoices.filter((one) => one.customer === '10517').map((one) => one.open_balance));
  const rest = new D('4712.40').minus(owed);
  if (!customer || rest.lte(0)) return;
  const day = addDays(world.today, -3);
  const total = cents(rest);
  world.invoices.push({
    number: `INV-${String(firstNumbers.invoice + world.invoices.length)}`, kind: 'invoice', customer: '10517', payer: '10517', ...termsFrom(customer, total, day), currency: 'EUR',
    original_balance: total, open_balance: total, order_numbers: [], po_number: '4501055', shipment_numbers: [], totals: { goods: total, discounts: '0.00', freight: '0.00', surcharges: '0.00', tax: '0.00', total },
    lines: [{ line: 10, sku: null, description: 'Cutting to length and assembly on site, lump sum', unit: null, quantity: '1', netUnitPrice: total, priceUnit: null, priceQuantity: 1, amount: total, orderNumber: null, orderLine: null }],
    has_pdf: true, changed_at: atHour(day, 10),
  });
}
