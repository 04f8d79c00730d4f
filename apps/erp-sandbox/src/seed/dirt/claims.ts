import { addDays } from '../../clock/days.js';
import { D } from '../../wire/decimal.js';
import type { World } from '../world.js';

/** For the specs: the day their worlds are made for, and what must be true of the ids each kind of dirt names. */
export const today = '2026-11-24';

const product = (world: World, sku: string) => world.products.find((one) => one.sku === sku);
const customer = (world: World, number: string) => world.customers.find((one) => one.number === number);
const order = (world: World, number: string) => world.orders.find((one) => one.number === number);
const invoice = (world: World, number: string) => world.invoices.find((one) => one.number === number);
const limit = (world: World, number: string) => world.creditAccounts.find((one) => one.id === customer(world, number)?.credit_account_id)?.credit_limit;
const list = (world: World, sku: string) => world.listPrices.find((one) => one.sku === sku && one.currency === 'EUR');
const unit = (world: World, sku: string, code: string) => product(world, sku)?.units.find((one) => one.code === code);
const next = (world: World, sku: string) => product(world, sku)?.successor_sku;
const isOpen = (world: World, number: string) => ['open', 'partially-shipped'].includes(order(world, number)?.state ?? '');
const isKessler = (world: World, number: string) => invoice(world, number)?.customer === '10482' || world.payments.some((one) => one.number === number && one.customer === '10482');

export const claims: Record<string, (world: World, ids: string[]) => boolean> = {
  discontinued: (w, ids) => ids.every((sku) => product(w, sku)?.status === 'discontinued' && next(w, sku) === null) && ids.some((sku) => w.stock.some((row) => row.sku === sku && new D(row.on_hand).gt(0))),
  'discontinued-with-successor': (w, ids) => ids.length >= 3 && ids.every((sku) => product(w, next(w, sku) ?? '')?.status === 'active'),
  'successor-chains': (w, ids) => ids.length === 6 && [ids.slice(0, 3), ids.slice(3)].every(([a = '', b = '', c = '']) => next(w, a) === b && next(w, b) === c && product(w, b)?.status === 'discontinued' && product(w, c)?.status === 'active'),
  'successor-loop': (w, [a = '', b = '']) => next(w, a) === b && next(w, b) === a,
  'successor-unknown': (w, ids) => ids.every((sku) => next(w, sku) && !product(w, next(w, sku) ?? '')),
  'zero-prices': (w, ids) => ids.every((sku) => new D(list(w, sku)?.amount ?? 1).isZero() && list(w, sku)?.no_charge === false && !w.agreementItems.some((one) => one.sku === sku)),
  'no-charge': (w, ids) => ids.every((sku) => new D(list(w, sku)?.amount ?? 1).isZero() && list(w, sku)?.no_charge === true),
  'missing-prices': (w, ids) => ids.every((sku) => !w.listPrices.some((one) => one.sku === sku) && !w.agreementItems.some((one) => one.sku === sku)),
  'overlapping-agreements': (w, ids) => { const [a, b] = ids.map((id) => new Set(w.agreementItems.filter((one) => one.agreement_id === id).map((one) => one.sku))); return [...(b ?? [])].length > 0 && [...(b ?? [])].every((sku) => a?.has(sku)) && ids.every((id) => w.agreements.some((one) => one.id === id && one.customer === '10482' && (one.valid_from ?? '') <= today && today <= (one.valid_to ?? ''))); },
  'contract-above-list': (w, ids) => ids.length > 0 && ids.every((sku) => w.agreementItems.some((one) => one.agreement_id === 'RA-2026-118' && one.sku === sku && new D(one.amount).gt(list(w, sku)?.amount ?? 0))),
  'price-decimals': (w, ids) => ids.every((sku, i) => (list(w, sku)?.amount.split('.')[1]?.length ?? 0) === i) && ids.length === 7,
  'price-quantities': (w, ids) => ids.map((sku) => list(w, sku)?.price_quantity).join() === '1,100,1000',
  'negative-stock': (w, ids) => ids.every((sku) => w.stock.some((row) => row.sku === sku && new D(row.on_hand).lt(0))),
  'long-descriptions': (w, ids) => ids.every((sku) => { const text = product(w, sku)?.description ?? ''; return [...text].length === 4000 && /<script>/.test(text) && /🔩/u.test(text) && text.includes('\uFFFD') && text.includes('Ã') && !text.includes('\0'); }),
  'sku-slashes': (w, ids) => ids.every((sku) => sku.includes('/') && product(w, sku)),
  'sku-leading-zeros': (w, ids) => ids.every((sku) => product(w, sku)) && new Set(ids.map(Number)).size === 1,
  'sku-case-twins': (w, ids) => ids.every((sku) => product(w, sku)) && new Set(ids.map((sku) => sku.toLowerCase())).size === ids.length / 2,
  'without-image': (w, ids) => ids.every((sku) => product(w, sku)?.image_ids.length === 0),
  'without-category': (w, ids) => ids.every((sku) => product(w, sku)?.category_ids.length === 0 && w.assortments.some((one) => one.id === 'AS-PLANT' && one.skus.includes(sku))),
  'unit-metres': (w, ids) => ids.every((sku) => product(w, sku)?.sales_unit === 'MTR'),
  'unit-rolls': (w, ids) => ids.every((sku) => product(w, sku)?.sales_unit === 'RO' && product(w, sku)?.price_unit === 'MTR'),
  'unit-kilograms': (w, ids) => ids.every((sku) => product(w, sku)?.sales_unit === 'KGM'),
  'unit-third': (w, ids) => ids.every((sku) => unit(w, sku, 'PCE')?.numerator === 1 && unit(w, sku, 'PCE')?.denominator === 3),
  'per-100-in-boxes-of-12': (w, ids) => ids.every((sku) => unit(w, sku, 'BX')?.numerator === 12 && list(w, sku)?.price_quantity === 100),
  'duplicate-customers': (w, ids) => [0, 2, 4].every((i) => { const [a, b] = [customer(w, ids[i] ?? ''), customer(w, ids[i + 1] ?? '')]; return a && b && a.vat_number === b.vat_number && b.name === `${a.name}  `; }),
  'inactive-ship-tos': (w, ids) => ids.every((number) => isOpen(w, number) && w.shipTos.some((one) => one.customer === order(w, number)?.customer && one.id === order(w, number)?.ship_to_id && !one.active)) && ids.some((number) => order(w, number)?.customer === '10482'),
  'credit-limit-null': (w, ids) => ids.every((number) => limit(w, number) === null),
  'credit-limit-zero': (w, ids) => ids.every((number) => limit(w, number) === '0' && !customer(w, number)?.payment_terms.prepaid),
  'foreign-currency-accounts': (w, ids) => ids.includes('10560') && ids.length > 1 && ids.every((number) => customer(w, number)?.currency !== 'EUR'),
  'credit-in-another-currency': (w, ids) => ids.every((number) => w.creditAccounts.find((one) => one.id === customer(w, number)?.credit_account_id)?.currency !== customer(w, number)?.currency),
  'blocked-with-open-orders': (w, ids) => ids.includes('10571') && ids.length > 1 && ids.every((number) => customer(w, number)?.blocked && w.orders.some((one) => one.customer === number && isOpen(w, one.number) && one.holds.some((hold) => hold.kind === 'shipping'))),
  'po-number-twins': (w, [a = '', b = '']) => order(w, a)?.po_number !== order(w, b)?.po_number && order(w, a)?.po_number?.toLowerCase().trim() === order(w, b)?.po_number?.toLowerCase().trim(),
  'closed-year-invoices': (w, ids) => ids.every((number) => (invoice(w, number)?.invoice_date ?? '9') < addDays(today, -365) && invoice(w, number)?.order_numbers.length === 0 && new D(invoice(w, number)?.open_balance ?? 0).gt(0)) && ids.some((number) => !invoice(w, number)?.has_pdf) && ids.some((number) => isKessler(w, number)),
  'closed-year-credits': (w, ids) => ids.every((number) => { const paid = w.payments.find((one) => one.number === number); return paid ? new D(paid.unapplied).gt(0) && paid.received_on < addDays(today, -365) : new D(invoice(w, number)?.open_balance ?? 0).lt(0); }) && ids.some((number) => isKessler(w, number)),
  'invoices-without-pdf': (w, ids) => ids.every((number) => invoice(w, number)?.has_pdf === false) && ids.some((number) => isKessler(w, number)),
  'invoices-without-order': (w, ids) => ids.every((number) => invoice(w, number)?.order_numbers.length === 0) && ids.some((number) => isKessler(w, number)),
  'overpaid-invoices': (w, ids) => ids.every((number) => invoice(w, number)?.kind === 'invoice' && new D(invoice(w, number)?.original_balance ?? 0).gt(0) && new D(invoice(w, number)?.open_balance ?? 0).lt(0)) && ids.some((number) => isKessler(w, number)),
  'negative-invoices': (w, ids) => ids.every((number) => invoice(w, number)?.kind === 'invoice' && new D(invoice(w, number)?.original_balance ?? 0).lt(0)) && ids.some((number) => isKessler(w, number)),
  'one-cent-invoices': (w, ids) => ids.every((number) => invoice(w, number)?.open_balance === '0.01') && ids.some((number) => isKessler(w, number)),
  'invoices-in-another-currency': (w, ids) => ids.every((number) => invoice(w, number)?.currency !== customer(w, invoice(w, number)?.customer ?? '')?.currency),
  'born-elsewhere': (w, ids) => ['phone', 'edi', 'rep', 'counter'].every((channel) => ids.some((number) => order(w, number)?.channel === channel)) && ids.some((number) => invoice(w, number)),
};
