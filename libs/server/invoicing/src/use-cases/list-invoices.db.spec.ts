import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { plainDate, type BuyerContext, type ErpInvoice } from '@portico/domain';
import type { ErpConnector } from '@portico/erp-contract';
import { aMemoryErp, anErpInvoice } from '@portico/erp-contract/testing';
import { invoiceStates, standingOf } from '../policies/standing.policy.js';
import { aMap, openInvoicing, type InvoicingFixture } from '../testing/invoicing-fixture.js';
import { invoiceSorts, type InvoiceFilter, type InvoiceSort, type PageStart } from './invoice-filter.js';

let at: InvoicingFixture;
let buyer: BuyerContext;
let connector: ErpConnector;
const today = plainDate(new Date(), aMap.timeZone);
const day = (ago: number): string => new Date(Date.parse(`${today}T00:00:00Z`) - ago * 86_400_000).toISOString().slice(0, 10);
const money = (amount: string, currency = 'EUR') => ({ amount, currency });
let made = 0;
const anInvoice = (number: string, open: string, dueAgo: number | null, change: Partial<ErpInvoice> = {}): ErpInvoice => {
  made += 1;
  return anErpInvoice({ externalId: `x${String(made)}`, customerExternalId: '10482', number, originalBalance: money('100.00'), openBalance: money(open), issuedOn: day((dueAgo ?? 0) + 30), dueOn: dueAgo === null ? null : day(dueAgo), ...change });
};

const invoices: readonly ErpInvoice[] = [
  anInvoice('9004711', '100.00', -10, { orderNumbers: ['SO-77', 'SO-78'], poNumber: '4500118002' }),
  anInvoice('9004712', '40.00', -1), anInvoice('9004713', '100.00', 0), anInvoice('9004714', '100.00', 1), anInvoice('9004715', '10.50', 30),
  anInvoice('9004716', '100.00', 31), anInvoice('9004717', '100.00', 60), anInvoice('9004718', '100.00', 61), anInvoice('9004719', '100.00', 90), anInvoice('9004720', '100.00', 91, { poNumber: '50%_off' }),
  anInvoice('9004721', '0.00', 400), anInvoice('9004722', '-5.00', 20), anInvoice('9004723', '0.01', -5, { originalBalance: money('0.01') }), anInvoice('9004724', '100.00', null, { orderNumbers: [], hasDocument: false }),
  anInvoice('CM-1', '-50.00', 500, { kind: 'credit-memo', originalBalance: money('-50.00'), dueOn: null }), anInvoice('UC-1', '-20.00', 3000, { kind: 'unapplied-cash', originalBalance: money('-20.00'), dueOn: null }),
  anInvoice('9004725', '100.00', 200, { isCancelled: true }), anInvoice('9004726', '100.00', -3),
  anInvoice('US-1', '70.00', 5, { originalBalance: money('70.00', 'USD'), openBalance: money('70.00', 'USD') }),
];
let pendingIds: readonly string[] = [];

beforeAll(async () => {
  at = await openInvoicing();
  buyer = await at.aBuyer('10482');
  connector = aMemoryErp().open().connector;
  await at.on(connector).take.execute({ items: invoices, rejected: [] }, new Date());
  pendingIds = (await at.on(connector).reader.byNumbers(buyer, ['9004726'])).map(({ id }) => id);
});
afterAll(() => at.close());

const list = (filter: InvoiceFilter, sort: InvoiceSort = 'number', limit = 200, after: PageStart | null = null) => at.on(connector, pendingIds).list.execute(buyer, { filter, sort, limit, after });
const numbers = async (filter: InvoiceFilter): Promise<string[]> => (await list(filter)).rows.map(({ number }) => number);

describe('the list of invoices', () => {
  it.each(invoiceStates)('filters %s as the policy says it of each invoice', async (state) => {
    const expected = (await list({})).rows.filter((row) => standingOf(row, today, pendingIds.includes(row.id)).state === state).map(({ number }) => number);
    expect(await numbers({ states: [state] })).toEqual(expected);
    expect(expected.length).toBeGreaterThan(0);
  });

  it('filters each bucket as the policy says it, and only what is owed', async () => {
    for (const bucket of ['not-due', 'days-1-30', 'days-31-60', 'days-61-90', 'days-over-90'] as const) {
      const expected = (await list({ isOpen: true })).rows.filter((row) => !row.openBalance.startsWith('-') && standingOf(row, today, false).bucket === bucket).map(({ number }) => number);
      expect(await numbers({ bucket })).toEqual(expected);
    }
    expect(await numbers({ bucket: 'days-31-60' })).toEqual(['9004716', '9004717']);
  });

  it('finds parts of the invoice, order and PO number, and takes signs as they are', async () => {
    expect(await numbers({ search: ' 4711 ' })).toEqual(['9004711']);
    expect(await numbers({ search: 'so-78' })).toEqual(['9004711']);
    expect(await numbers({ search: '4500118' })).toEqual(['9004711']);
    expect(await numbers({ search: '%_o' })).toEqual(['9004720']);
    expect(await numbers({ search: '%' })).toEqual(['9004720']);
  });

  it('filters by kind, by day of issue and by what is open', async () => {
    expect(await numbers({ kind: 'credit-memo' })).toEqual(['CM-1']);
    expect(await numbers({ from: day(61), to: day(60) })).toEqual(['9004715', '9004716']);
    expect(await numbers({ isOpen: false })).toEqual(['9004721', '9004725']);
  });

  it.each(invoiceSorts)('pages by %s without a gap or a double', async (sort) => {
    const whole = (await list({}, sort)).rows;
    const paged: string[] = [];
    let after: PageStart | null = null;
    for (;;) {
      const { rows }: { rows: readonly { id: string; number: string; sortValue: string }[] } = await list({}, sort, 4, after);
      paged.push(...rows.slice(0, 3).map(({ number }) => number));
      const last = rows[2];
      if (rows.length < 4 || !last) break;
      after = { value: last.sortValue, id: last.id };
    }
    expect(paged).toEqual(whole.map(({ number }) => number));
    expect(new Set(paged).size).toBe(invoices.length);
  });

  it('puts what has no due date last in either direction', async () => {
    for (const sort of ['due-asc', 'due-desc'] as const) expect((await list({}, sort)).rows.slice(-3).every(({ dueOn }) => dueOn === null)).toBe(true);
  });

  it('sums what is filtered by currency, credits apart, and never adds two currencies', async () => {
    const { totals } = await list({});
    expect(totals.map(({ currency, open, overdue, credits, count }) => [currency, open.amount, overdue.amount, credits.amount, count])).toEqual([
      ['EUR', '975.51', '610.50', '75.00', 18], ['USD', '70.00', '70.00', '0', 1],
    ]);
    expect(totals[0]?.ageing.map(({ bucket, amount, count }) => [bucket, amount.amount, count])).toEqual([
      ['not-due', '440.01', 6], ['days-1-30', '110.50', 2], ['days-31-60', '200.00', 2], ['days-61-90', '200.00', 2], ['days-over-90', '100.00', 1],
    ]);
    const late = (await list({ bucket: 'days-31-60' })).totals;
    expect(late.map(({ open, count }) => [open.amount, count])).toEqual([['200.00', 2]]);
    expect((await list({ search: 'nothing like it' })).totals).toEqual([]);
  });
});
