import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { ageing, ageingBuckets } from '../billing/ageing.js';
import { D, sum } from '../wire/decimal.js';
import { buildWorld } from './build-world.js';
import { claims, today } from './dirt/claims.js';
import type { InvoiceRow } from './world.js';

const small = buildWorld(1, 'small', today);
const full = buildWorld(1, 'full', today);
const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');
const demo = ['10482', '10483', '10517', '10533', '10560', '10571'];

describe('the seeded ERP', () => {
  it('is the same for a seed and another for another', () => {
    expect(hash(buildWorld(1, 'small', today))).toBe(hash(small));
    expect(hash(buildWorld(2, 'small', today))).not.toBe(hash(small));
  });

  it('has about 5,000 articles, 3 warehouses and 300 accounts, or a small share of them', () => {
    expect([full.warehouses.length, small.warehouses.length]).toEqual([3, 3]);
    for (const [world, products, customers] of [[full, 5000, 300], [small, 300, 20]] as const) {
      expect(Math.abs(world.products.length - products)).toBeLessThan(40);
      expect(Math.abs(world.customers.length - customers)).toBeLessThan(5);
    }
    expect(full.agreementItems.filter((item) => item.agreement_id === 'RA-2026-300').length).toBeGreaterThan(1500);
  });

  it.each([['small', small], ['full', full]] as const)('has the demo accounts, every SKU and number once, and no dangling end (%s)', (_size, world) => {
    expect(demo.filter((number) => !world.customers.some((customer) => customer.number === number))).toEqual([]);
    for (const ids of [world.products.map((one) => one.sku), world.customers.map((one) => one.number), world.orders.map((one) => one.number), world.invoices.map((one) => one.number), world.shipments.map((one) => one.number), world.payments.map((one) => one.number)]) {
      expect(new Set(ids).size).toBe(ids.length);
    }
    const skus = new Set(world.products.map((one) => one.sku));
    expect([...world.orderLines.map((one) => one.sku), ...world.agreementItems.map((one) => one.sku), ...world.partNumbers.map((one) => one.sku), ...world.stock.map((one) => one.sku)].filter((sku) => sku !== null && !skus.has(sku))).toEqual([]);
    expect(world.products.filter((product) => ![product.stock_unit, product.sales_unit, product.price_unit].every((code) => product.units.some((unit) => unit.code === code)))).toEqual([]);
    expect(world.products.filter((product) => !product.units.some((unit) => unit.code === product.sales_unit && unit.sellable))).toEqual([]);
  });

  it.each([['small', small], ['full', full]] as const)('has a tree of categories, packs, drawn images and variants that differ by what they say (%s)', (_size, world) => {
    const tops = world.categories.filter((category) => category.parent_id === null).map((category) => category.id);
    expect(tops.length).toBeGreaterThan(8);
    expect(world.categories.filter((category) => category.parent_id !== null && !tops.includes(category.parent_id))).toEqual([]);
    const [boxed, single] = [world.products.filter((one) => one.sales_unit !== one.stock_unit), world.products.filter((one) => one.sales_unit === one.stock_unit)];
    expect([boxed.length > 20, single.length > 20]).toEqual([true, true]);
    expect(new Set(boxed.flatMap((one) => one.units.filter((unit) => unit.code === one.sales_unit && unit.denominator === 1).map((unit) => unit.numerator))).size).toBeGreaterThan(4);
    expect(world.products.filter((one) => one.image_ids.length > 1).length).toBeGreaterThan(0);
    const groups = new Map<string, string[]>();
    for (const { variant } of world.products) if (variant) groups.set(variant.groupId, [...(groups.get(variant.groupId) ?? []), JSON.stringify(variant.axes)]);
    expect([...groups.values()].filter((axes) => axes.length > 1).length).toBeGreaterThan(5);
    expect([...groups].filter(([, axes]) => new Set(axes).size !== axes.length)).toEqual([]);
  });

  it('has customers of every kind: terms, taxes, ship-tos, bill-to and payer of their own or another\'s, limits', () => {
    const told = (of: (customer: (typeof full.customers)[number]) => string | null) => new Set(full.customers.map(of));
    for (const name of ['net 30', '2/10 net 30', 'prepaid']) expect(told((one) => one.payment_terms.name)).toContain(name);
    expect(told((one) => one.tax.kind)).toEqual(new Set(['taxable', 'exempt', 'reverse-charge', 'export']));
    expect(full.customers.filter((one) => one.tax.kind === 'exempt' && one.tax.certificate === null)).toEqual([]);
    expect(full.customers.filter((one) => one.bill_to_customer !== one.number && one.payer !== one.number).length).toBeGreaterThan(5);
    const sites = (number: string): number => full.shipTos.filter((one) => one.customer === number && one.active).length;
    expect(full.customers.filter((one) => sites(one.number) === 0)).toEqual([]);
    expect(full.customers.filter((one) => sites(one.number) > 2).length).toBeGreaterThan(20);
    const limits = new Map(full.creditAccounts.map((one) => [one.id, one.credit_limit]));
    expect(full.customers.filter((one) => one.credit_account_id === null || !limits.has(one.credit_account_id))).toEqual([]);
    expect(new Set(limits.values()).size).toBeGreaterThan(6);
    expect(full.customers.filter((one) => one.payment_terms.prepaid && limits.get(one.credit_account_id ?? '') !== '0')).toEqual([]);
    expect(new Set(full.customers.map((one) => one.credit_account_id)).size).toBeLessThan(full.customers.length);
  });

  it.each([['small', small], ['full', full]] as const)('prices by list, by the list of each group, by contract with breaks and days, and by promotion (%s)', (_size, world) => {
    const skusOf = (id: string): number => new Set(world.agreementItems.filter((item) => item.agreement_id === id).map((item) => item.sku)).size;
    const of = (kind: string) => world.agreements.filter((one) => one.kind === kind);
    expect(world.agreements.filter((one) => skusOf(one.id) === 0)).toEqual([]);
    for (const group of ['PG-A', 'PG-B', 'PG-C', 'PG-D', 'PG-US']) expect([group, of('price-list').filter((one) => one.price_group === group).length]).toEqual([group, 1]);
    const isNow = (one: (typeof world.agreements)[number]): boolean => (one.valid_from ?? '') <= today && today <= (one.valid_to ?? '9');
    const ofKessler = of('contract').filter((one) => one.customer === '10482');
    expect([ofKessler.some(isNow), ofKessler.some((one) => (one.valid_to ?? '9') < today), ofKessler.some((one) => (one.valid_from ?? '') > today)]).toEqual([true, true, true]);
    const steps = (id: string, sku: string) => world.agreementItems.filter((item) => item.agreement_id === id && item.sku === sku);
    const contract = world.agreementItems.filter((item) => item.agreement_id === 'RA-2026-118');
    expect(contract.filter((item) => steps('RA-2026-118', item.sku).length > 2).length).toBeGreaterThan(10);
    expect([of('promotion').filter(isNow).length, of('promotion').some((one) => (one.valid_to ?? '9') < today), of('promotion').some((one) => (one.valid_from ?? '') > today)]).toEqual([2, true, true]);
    expect(world.listPrices.some((price) => price.currency === 'USD')).toBe(true);
  });

  it.each([['small', small], ['full', full]] as const)('shows some accounts everything and others an assortment of theirs (%s)', (_size, world) => {
    const known = new Set(world.categories.map((category) => category.id));
    expect(world.assortments.filter((one) => one.category_ids.length === 0 || one.category_ids.some((id) => !known.has(id)))).toEqual([]);
    const ids = new Set(world.assortments.map((one) => one.id));
    expect(world.customers.filter((one) => one.assortment_ids.some((id) => !ids.has(id)))).toEqual([]);
    expect([world.customers.some((one) => one.assortment_ids.length === 0), world.customers.some((one) => one.assortment_ids.length > 0)]).toEqual([true, true]);
  });

  it.each([['small', small], ['full', full]] as const)('has a past: orders open, shipped in part, invoiced and closed, their shipments, credit memos of goods sent back (%s)', (_size, world) => {
    expect(new Set(world.orders.map((order) => order.state))).toEqual(new Set(['open', 'partially-shipped', 'invoiced', 'closed', ...world.orders.filter((order) => ['on-hold', 'shipped', 'cancelled'].includes(order.state)).map((order) => order.state)]));
    expect(world.shipments.filter((shipment) => !world.orders.some((order) => order.number === shipment.order_number))).toEqual([]);
    const memos = world.invoices.filter((invoice) => invoice.kind === 'credit-memo');
    expect(memos.filter((memo) => !new D(memo.original_balance).isNegative())).toEqual([]);
    expect([memos.some((memo) => memo.order_numbers.length > 0), memos.some((memo) => new D(memo.open_balance).isZero()), memos.some((memo) => new D(memo.open_balance).lt(0))]).toEqual([true, true, true]);
  });

  it.each([['small', small], ['full', full]] as const)('has invoices of Kessler, and of others, in every ageing bucket (%s)', (_size, world) => {
    const owed = (fits: (customer: string) => boolean) => ageing(world.invoices.filter((one) => one.kind === 'invoice' && one.currency === 'EUR' && fits(one.customer) && new D(one.open_balance).gt(0)), world.today);
    for (const bucket of ageingBuckets) {
      expect([bucket, new D(owed((customer) => customer === '10482')[bucket]).gt(0)]).toEqual([bucket, true]);
      // Fourteen everyday customers are too few to fill them all.
      if (world === full) expect([bucket, new D(owed((customer) => customer >= '11000')[bucket]).gt(0)]).toEqual([bucket, true]);
    }
  });

  it.each([['small', small], ['full', full]] as const)('has sums that are right: invoices from their lines, balances from what was applied (%s)', (_size, world) => {
    const applied = new Map<string, D>();
    for (const one of world.applications) applied.set(one.invoice, (applied.get(one.invoice) ?? new D(0)).plus(one.amount).plus(one.discount_taken));
    const used = new Map<string, D>();
    for (const one of world.applications.filter((application) => application.kind === 'credit-memo')) used.set(one.document, (used.get(one.document) ?? new D(0)).plus(one.amount));
    const isRight = (invoice: InvoiceRow): boolean => {
      const { goods, discounts, freight, surcharges, tax, total } = invoice.totals;
      const open = new D(invoice.original_balance).minus(applied.get(invoice.number) ?? 0).plus(used.get(invoice.number) ?? 0);
      return sum([goods, discounts, freight, surcharges, tax]).eq(total) && sum(invoice.lines.map((line) => line.amount)).eq(sum([goods, freight, surcharges])) && open.eq(invoice.open_balance);
    };
    expect(world.invoices.filter((invoice) => !isRight(invoice))).toEqual([]);
  });

  it('reserves what open orders hold, and no more than there is', () => {
    const held = new Map<string, D>();
    for (const line of full.orderLines) if (line.warehouse) held.set(`${line.sku ?? ''}\n${line.warehouse}`, (held.get(`${line.sku ?? ''}\n${line.warehouse}`) ?? new D(0)).plus(line.allocated));
    expect(full.stock.filter((row) => !new D(row.reserved).eq(held.get(`${row.sku}\n${row.warehouse}`) ?? 0))).toEqual([]);
    expect(full.stock.filter((row) => new D(row.reserved).gt(0) && new D(row.on_hand).lt(row.reserved))).toEqual([]);
  });

  it('names every group of variants', () => {
    const groups = new Map(full.products.flatMap((product) => (product.variant ? [[product.variant.groupId, product.variant.groupName]] : [])));
    expect([...groups].filter(([, name]) => !/^[A-Z].{3,}$/.test(name ?? ''))).toEqual([]);
    expect([groups.get('AG-115'), groups.get('BV-G12'), groups.get('HM1041-E'), groups.get('OIL')]).toEqual(['Angle grinder 115 mm', 'Ball valve G 1/2"', "Engineer's hammer DIN 1041", 'Oils']);
  });

  it('is as dirty at full size as it says', () => {
    expect(full.dirt.filter(({ kind, ids }) => ids.length === 0 || !claims[kind]?.(full, ids))).toEqual([]);
  });

  it('gives Kessler room to order, and Nordwind next to none', () => {
    const owed = (customer: string): D => sum(full.invoices.filter((one) => one.customer === customer && one.currency === 'EUR').map((one) => one.open_balance));
    expect(owed('10482').lt(30_000)).toBe(true);
    expect(owed('10517').toFixed(2)).toBe('4712.40');
  });
});
