import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { decimal, type ErpInvoice, type ErpProduct, type PriceAnswer } from '@portico/domain';
import type { ErpConnector, ErpRecordProblem } from '@portico/erp-contract';
import { openHttpConnector } from './index.js';
import { readErp, type ReadErp } from './testing/read-erp.js';
import { startSandbox, type StartedSandbox } from './testing/start-sandbox.js';

let sandbox: StartedSandbox;
let connector: ErpConnector;
let erp: ReadErp;
let dirt: ReadonlyMap<string, readonly string[]>;
const problems: ErpRecordProblem[] = [];
jest.setTimeout(60_000);
beforeAll(async () => {
  sandbox = await startSandbox();
  connector = openHttpConnector({ baseUrl: sandbox.url, token: sandbox.token, report: (problem) => problems.push(problem) });
  [erp, dirt] = await Promise.all([readErp(connector, sandbox.today), sandbox.dirt()]);
}, 120_000);
afterAll(async () => {
  await connector.close();
  await sandbox.stop();
});

const present = <T>(id: string, value: T | null | undefined): T => {
  if (value === undefined || value === null) throw new Error(`${id} is not there`);
  return value;
};
const products = (skus: readonly string[]): readonly ErpProduct[] => skus.map((sku) => present(sku, erp.products.get(sku)));
const invoices = (numbers: readonly string[]): readonly ErpInvoice[] => numbers.map((number) => present(number, erp.invoices.get(number) ?? erp.invoices.get(`payment:${number}`)));
const customers = (numbers: readonly string[]) => numbers.map((number) => present(number, erp.customers.get(number)));
const orders = (numbers: readonly string[]) => numbers.map((number) => present(number, erp.orders.get(number)));
const unitOf = (product: ErpProduct, code: string) => present(code, product.units.find((unit) => unit.code === code));
const credits = (numbers: readonly string[]) => Promise.all(customers(numbers).map(({ externalId, currency }) => connector.credit.credit({ externalId, currency })));
/** Of an account that sees everything. */
const gaps = async (skus: readonly string[]) => (await erp.prices('10517', skus)).map((answer) => (answer.kind === 'gap' ? answer.reason : answer.price));
const priced = (answers: readonly PriceAnswer[]) => answers.map((answer) => { if (answer.kind !== 'price') throw new Error(`${answer.sku}: ${answer.reason}`); return answer; });
const each = <T>(values: readonly T[], wanted: unknown): void => { expect(values).toEqual(values.map(() => wanted)); };
const isNegative = ({ amount }: { readonly amount: string }): boolean => decimal(amount).isNegative();

/** What Portico reads of each kind of dirt: it crashes on none, loses none, and makes none up. */
const kinds: Readonly<Record<string, (ids: readonly string[]) => unknown>> = {
  discontinued: (ids) => { each(products(ids).map(({ status, successorSku }) => [status, successorSku]), ['discontinued', null]); },
  'discontinued-with-successor': (ids) => { each(products(ids).map(({ status, successorSku }) => [status, erp.products.get(successorSku ?? '')?.status]), ['discontinued', 'active']); },
  'successor-chains': (ids) => { for (const [a, b, c] of [ids.slice(0, 3), ids.slice(3)].map(products)) expect([a?.successorSku, b?.successorSku, c?.status]).toEqual([b?.sku, c?.sku, 'active']); },
  'successor-loop': (ids) => { expect(products(ids).map(({ successorSku }) => successorSku)).toEqual([...ids].reverse()); },
  'successor-unknown': (ids) => { each(products(ids).map(({ successorSku }) => [successorSku === null, erp.products.has(successorSku ?? '')]), [false, false]); },
  'zero-prices': async (ids) => { each(await gaps(ids), 'unmarked-zero'); },
  'no-charge': async (ids) => { each(priced(await erp.prices('10517', ids)).map(({ isNoCharge, price }) => [isNoCharge, decimal(price.amount).isZero()]), [true, true]); },
  'missing-prices': async (ids) => { each(await gaps(ids), 'price-on-request'); },
  'overlapping-agreements': async ([, addendum]) => {
    const found = (await erp.prices('10482', [...erp.products.keys()])).flatMap((answer) => (answer.kind === 'price' && answer.explanation.reference === addendum ? [answer.explanation] : []));
    expect(found.length).toBeGreaterThan(0);
    each(found.map(({ steps }) => steps?.some((step) => step.includes('overlap'))), true);
  },
  'contract-above-list': async (ids) => {
    each(priced(await erp.prices('10482', ids)).map(({ explanation, breaks, price, listPrice }) => [explanation.kind, decimal((breaks?.[0]?.price ?? price).amount).gt(decimal(present('list price', listPrice).amount))]), ['contract', true]);
  },
  'price-decimals': async (ids) => { expect(priced(await erp.prices('10517', ids)).map(({ price }) => price.amount.split('.')[1]?.length ?? 0)).toEqual([0, 1, 2, 3, 4, 5, 6]); },
  'price-quantities': async (ids) => { expect(priced(await erp.prices('10517', ids)).map(({ price }) => price.priceQuantity)).toEqual(['1', '100', '1000']); },
  'negative-stock': async (ids) => { each((await connector.availability.availability({ skus: ids, warehouses: null })).map(({ stocks }) => stocks.some(({ onHand }) => isNegative({ amount: onHand ?? '0' }))), true); },
  'long-descriptions': (ids) => { each(products(ids).map(({ description }) => [[...(description ?? '')].length, /<script>.*🔩|🔩.*<script>/su.test(description ?? ''), description?.includes('\uFFFD')]), [4000, true, true]); },
  'sku-slashes': async (ids) => { expect((await erp.prices('10517', ids)).map(({ sku, kind }) => [sku, kind])).toEqual(ids.map((sku) => [sku, 'price'])); },
  'sku-leading-zeros': async (ids) => { expect((await connector.availability.availability({ skus: ids, warehouses: null })).map(({ sku }) => sku)).toEqual(products(ids).map(({ sku }) => sku)); },
  'sku-case-twins': async (ids) => { expect((await connector.availability.availability({ skus: ids, warehouses: null })).map(({ sku }) => sku)).toEqual(products(ids).map(({ sku }) => sku)); },
  'without-image': (ids) => { each(products(ids).map(({ imageIds }) => imageIds), []); },
  'without-category': (ids) => { each(products(ids).map(({ categoryExternalIds }) => categoryExternalIds), []); },
  'unit-metres': (ids) => { each(products(ids).map(({ salesUnit }) => salesUnit), 'MTR'); },
  'unit-rolls': (ids) => { each(products(ids).map(({ salesUnit, priceUnit }) => [salesUnit, priceUnit]), ['RO', 'MTR']); },
  'unit-kilograms': (ids) => { each(products(ids).map(({ salesUnit }) => salesUnit), 'KGM'); },
  'unit-third': (ids) => { each(products(ids).map((product) => unitOf(product, product.salesUnit)).map(({ numerator, denominator }) => `${numerator}/${denominator}`), '1/3'); },
  'per-100-in-boxes-of-12': async (ids) => {
    each(products(ids).map((product) => unitOf(product, 'BX')).map(({ numerator, denominator }) => `${numerator}/${denominator}`), '12/1');
    each(priced(await erp.prices('10517', ids)).map(({ price }) => price.priceQuantity), '100');
  },
  'duplicate-customers': (ids) => {
    for (const [one, twin] of [0, 2, 4].map((at) => customers(ids.slice(at, at + 2)))) expect([twin?.vatNumber, twin?.name]).toEqual([one?.vatNumber, `${one?.name ?? ''}  `]);
  },
  'inactive-ship-tos': async (ids) => {
    for (const order of orders(ids)) expect((await connector.customers.shipTos(order.customerExternalId)).find(({ externalId }) => externalId === order.shipToExternalId)).toMatchObject({ isActive: false });
  },
  'credit-limit-null': async (ids) => { each((await credits(ids)).map(({ limit }) => limit), { kind: 'unknown' }); },
  'credit-limit-zero': async (ids) => { each((await credits(ids)).map(({ limit }) => limit.kind === 'limited' && decimal(limit.amount.amount).isZero()), true); },
  'foreign-currency-accounts': (ids) => { each(customers(ids).map(({ currency }) => currency === 'EUR'), false); },
  'credit-in-another-currency': async (ids) => { for (const [at, credit] of (await credits(ids)).entries()) expect(credit.exposure.currency).not.toBe(customers(ids)[at]?.currency); },
  'blocked-with-open-orders': (ids) => {
    each(customers(ids).map(({ isBlocked, blockReason, externalId }) => [isBlocked, blockReason === null, [...erp.orders.values()].some((order) => order.customerExternalId === externalId && order.holds.includes('shipping'))]), [true, false, true]);
  },
  'po-number-twins': (ids) => {
    const [one, two] = orders(ids).map(({ poNumber }) => poNumber ?? '');
    expect([one === two, one?.trim().toLowerCase() === two?.trim().toLowerCase()]).toEqual([false, true]);
  },
  'closed-year-invoices': (ids) => {
    each(invoices(ids).map(({ issuedOn, orderNumbers, openBalance }) => [issuedOn < `${sandbox.today.slice(0, 4)}-01-01`, orderNumbers, isNegative(openBalance)]), [true, [], false]);
    expect(new Set(invoices(ids).map(({ hasDocument }) => hasDocument))).toEqual(new Set([true, false]));
  },
  'closed-year-credits': (ids) => {
    each(invoices(ids).map(({ openBalance }) => isNegative(openBalance)), true);
    expect(new Set(invoices(ids).map(({ kind }) => kind))).toEqual(new Set(['credit-memo', 'unapplied-cash']));
  },
  'invoices-without-pdf': async (ids) => { for (const invoice of invoices(ids)) expect([invoice.hasDocument, await connector.invoices.document(invoice.externalId)]).toEqual([false, null]); },
  'invoices-without-order': (ids) => { each(invoices(ids).map(({ orderNumbers }) => orderNumbers), []); },
  'overpaid-invoices': (ids) => { each(invoices(ids).map(({ kind, originalBalance, openBalance }) => [kind, isNegative(originalBalance), isNegative(openBalance)]), ['invoice', false, true]); },
  'negative-invoices': (ids) => { each(invoices(ids).map(({ kind, originalBalance }) => [kind, isNegative(originalBalance)]), ['invoice', true]); },
  'one-cent-invoices': (ids) => { each(invoices(ids).map(({ openBalance }) => openBalance), { amount: '0.01', currency: 'EUR' }); },
  'invoices-in-another-currency': (ids) => { for (const invoice of invoices(ids)) expect(invoice.openBalance.currency).not.toBe(erp.customers.get(invoice.customerExternalId)?.currency); },
  'born-elsewhere': (ids) => {
    const found = orders(ids.filter((id) => erp.orders.has(id)));
    expect(new Set(found.map(({ origin, reference }) => `${origin} ${String(reference)}`))).toEqual(new Set(['phone null', 'edi null', 'counter null', 'rep null']));
    expect(invoices(ids.filter((id) => !erp.orders.has(id))).length).toBeGreaterThan(0);
  },
};

describe('the HTTP connector reads of the sandbox’s dirt', () => {
  it('every kind there is', () => {
    expect(Object.keys(kinds).sort()).toEqual([...dirt.keys()].sort());
  });

  it.each(Object.keys(kinds))('what it is: %s', async (kind) => {
    const ids = dirt.get(kind) ?? [];
    expect(ids.length).toBeGreaterThan(0);
    await kinds[kind]?.(ids);
  });

  it('and loses and invents nothing beside it', async () => {
    const raw = async (list: string, id: string, isThere: (record: Record<string, unknown>) => boolean = () => true) => (await sandbox.raw.all(list)).filter(isThere).map((record) => String(record[id])).sort();
    const read = (found: ReadonlyMap<string, unknown>) => [...found.keys()].sort();
    expect(read(erp.products)).toEqual(await raw('/v1/products', 'sku', ({ status }) => status !== 'removed'));
    expect(read(erp.customers)).toEqual(await raw('/v1/customers', 'number'));
    expect(read(erp.orders)).toEqual(await raw('/v1/orders', 'number'));
    const unapplied = await raw('/v1/payments', 'number', ({ unappliedAmount }) => !decimal(String(unappliedAmount)).isZero());
    expect(read(erp.invoices)).toEqual([...await raw('/v1/invoices', 'number'), ...unapplied.map((number) => `payment:${number}`)].sort());
    const stock = await connector.availability.availability({ skus: read(erp.products), warehouses: null });
    expect(stock.map(({ sku }) => sku).sort()).toEqual(read(erp.products));
    expect((await erp.prices('10482', read(erp.products))).map(({ sku }) => sku)).toEqual(read(erp.products));
    expect([erp.rejected, problems]).toEqual([[], []]);
  });

  it('and says the rule for PO numbers in words too', () => {
    expect(erp.customers.get('10482')?.poRule).toEqual({ isRequired: true, pattern: '^(KA|PO)-?[0-9]{4,8}$', patternHint: 'KA- or PO- and four to eight digits', duplicates: 'warn' });
  });

  it('and takes no account for one of unlimited credit, and prices nothing outside an assortment', async () => {
    expect((await credits([...erp.customers.keys()])).filter(({ limit }) => limit.kind === 'unlimited')).toEqual([]);
    const hidden = (await erp.prices('10533', [...erp.products.keys()])).filter((answer) => answer.kind === 'gap' && answer.reason === 'not-in-assortment').map(({ sku }) => sku);
    expect(hidden).toContain([...erp.products.values()].find(({ categoryExternalIds }) => categoryExternalIds[0]?.startsWith('PT'))?.sku);
    expect(hidden.length).toBeLessThan(erp.products.size);
  });
});
