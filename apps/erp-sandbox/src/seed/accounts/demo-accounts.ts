import { addDays } from '../../clock/days.js';
import type { Address, CreditAccountRow, CustomerRow, ShipToRow, World } from '../world.js';
import { anyPo, exempt, exportTax, poRules, reverseCharge, taxable, terms } from './terms.js';

const address = (name: string, line1: string, postalCode: string, city: string, country = 'DE', region: string | null = null): Address =>
  ({ name, line1, line2: null, postalCode, city, region, country });

const kessler = address('Kessler Anlagenbau GmbH', 'Veddeler Damm 14', '20457', 'Hamburg');
const kesslerBremen = address('Kessler Anlagenbau GmbH, Werk Bremen', 'Neuenlander Straße 77', '28199', 'Bremen');
const nordwind = address('Nordwind Metallbau AG', 'Gutenbergring 5', '22848', 'Norderstedt');
const lumiere = address('Atelier Lumière SARL', '18 rue des Docks', '69009', 'Lyon', 'FR');
const greatLakes = address('Great Lakes Fixtures Inc.', '2200 West Harbor Drive', '60616', 'Chicago', 'US', 'IL');
const baltic = address('Baltic Pumpen oHG', 'Am Strom 31', '18119', 'Rostock');

type Shape = Pick<CustomerRow, 'number' | 'name' | 'address' | 'currency' | 'payment_terms' | 'tax' | 'assortment_ids' | 'price_group' | 'credit_account_id'> & Partial<CustomerRow>;
const customer = (shape: Shape): CustomerRow => ({
  status: 'active', vat_number: null, language: 'de', email: null, blocked: false, block_reason: null, bill_to_customer: shape.number, payer: shape.number,
  po_rules: anyPo, default_warehouse: 'HAM', default_ship_to_id: '1', pays_days_after_due: null, orders_by: null, ...shape,
});

/** The accounts the demo people buy for: the same numbers in every size and for every seed. They pay only when someone pays. */
export function seedDemoAccounts(world: World): void {
  world.creditAccounts.push(...creditAccounts);
  world.customers.push(
    customer({ number: '10482', name: 'Kessler Anlagenbau GmbH', address: kessler, vat_number: 'DE811204519', email: 'einkauf@kessler.example', currency: 'EUR', payment_terms: terms.twoTenNet30,
      tax: taxable, assortment_ids: ['AS-PLANT'], price_group: 'PG-A', credit_account_id: 'CR-10482', po_rules: poRules('^(KA|PO)-?[0-9]{4,8}$', 'KA- or PO- and four to eight digits', 'warn') }),
    customer({ number: '10483', name: 'Kessler Anlagenbau GmbH, Werk Bremen', address: kesslerBremen, vat_number: 'DE811204519', email: 'werk.bremen@kessler.example', currency: 'EUR', payment_terms: terms.net30,
      tax: taxable, assortment_ids: ['AS-PLANT'], price_group: 'PG-A', credit_account_id: 'CR-10482', bill_to_customer: '10482', payer: '10482', po_rules: poRules(null, null, 'block') }),
    customer({ number: '10517', name: 'Nordwind Metallbau AG', address: nordwind, vat_number: 'DE298811407', email: 'buero@nordwind.example', currency: 'EUR', payment_terms: terms.net30,
      tax: exempt('NK-2291-EX', addDays(world.today, 200)), assortment_ids: [], price_group: 'PG-B', credit_account_id: 'CR-10517', po_rules: poRules(null, null, 'allow') }),
    customer({ number: '10533', name: 'Atelier Lumière SARL', address: lumiere, vat_number: 'FR40303265045', language: 'fr', email: 'achats@atelier.example', currency: 'EUR', payment_terms: terms.prepaid,
      tax: reverseCharge, assortment_ids: ['AS-LIGHT'], price_group: null, credit_account_id: 'CR-10533', default_warehouse: 'LYS' }),
    customer({ number: '10560', name: 'Great Lakes Fixtures Inc.', address: greatLakes, vat_number: null, language: 'en', email: 'purchasing@greatlakes.example', currency: 'USD', payment_terms: terms.net60,
      tax: exportTax, assortment_ids: ['AS-FIXTURES'], price_group: 'PG-US', credit_account_id: 'CR-10560', po_rules: poRules('^GLF[0-9]{5}$', 'GLF and five digits', 'block'), default_warehouse: 'RTM' }),
    customer({ number: '10571', name: 'Baltic Pumpen oHG', address: baltic, vat_number: 'DE137766201', email: 'lager@baltic.example', currency: 'EUR', payment_terms: terms.net14,
      tax: taxable, assortment_ids: ['AS-FLUID'], price_group: 'PG-C', credit_account_id: 'CR-10571', blocked: true, block_reason: 'Overdue since more than 60 days; accounts receivable' }),
  );
  world.shipTos.push(...shipTos);
}

const account = (id: string, name: string, limit: string | null, currency = 'EUR'): CreditAccountRow => ({ id, name, currency, credit_limit: limit });
const creditAccounts: readonly CreditAccountRow[] = [
  account('CR-10482', 'Kessler Anlagenbau GmbH', '60000'), account('CR-10517', 'Nordwind Metallbau AG', '5000'), account('CR-10533', 'Atelier Lumière SARL', '0'),
  account('CR-10560', 'Great Lakes Fixtures Inc.', '40000', 'USD'), account('CR-10571', 'Baltic Pumpen oHG', '15000'),
];

const shipTo = (customerNo: string, id: string, name: string, at: Address, more: Partial<ShipToRow> = {}): ShipToRow =>
  ({ customer: customerNo, id, name, address: { ...at, name: more.name ?? at.name }, active: true, is_default: id === '1', warehouse: 'HAM', ...more });
const shipTos: readonly ShipToRow[] = [
  shipTo('10482', '1', 'Hamburg works, gate 2', kessler),
  shipTo('10482', '2', 'Site Wilhelmshaven LNG', address('Kessler Anlagenbau, site LNG 2', 'Niedersachsendamm 3', '26384', 'Wilhelmshaven')),
  shipTo('10482', '3', 'Site Rotterdam Europoort', address('Kessler Anlagenbau, site Europoort', 'Moezelweg 101', '3198 LS', 'Rotterdam', 'NL'), { warehouse: 'RTM' }),
  shipTo('10482', '4', 'Former warehouse Harburg', address('Kessler Anlagenbau GmbH', 'Seehafenstraße 9', '21079', 'Hamburg'), { active: false }),
  shipTo('10483', '1', 'Werk Bremen', kesslerBremen),
  shipTo('10483', '2', 'Werk Bremen, hall 7', { ...kesslerBremen, line2: 'Hall 7' }),
  shipTo('10517', '1', 'Norderstedt', nordwind),
  shipTo('10517', '2', 'Montage Hamburg-Billbrook', address('Nordwind Metallbau AG', 'Billbrookdeich 210', '22113', 'Hamburg')),
  shipTo('10533', '1', 'Atelier', lumiere, { warehouse: 'LYS' }),
  shipTo('10560', '1', 'Chicago distribution center', greatLakes, { warehouse: 'RTM' }),
  shipTo('10560', '2', 'Milwaukee', address('Great Lakes Fixtures Inc.', '512 Canal Street', '53204', 'Milwaukee', 'US', 'WI'), { warehouse: 'RTM' }),
  shipTo('10571', '1', 'Rostock-Warnemünde', baltic),
];
