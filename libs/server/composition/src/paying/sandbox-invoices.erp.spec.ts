import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { INVOICE_DIRECTORY, plainDate, type BuyerContext, type InvoiceDirectory } from '@portico/domain';
import { openErpConnector } from '@portico/erp-registry';
import { SyncScope } from '@portico/platform-persistence';
import { SyncCustomerAccounts } from '@portico/server-account';
import { SyncInvoices, type InvoiceRecord } from '@portico/server-invoicing';
import { createDatabase, startProcess, type StartedProcess, type TestDatabase } from '@portico/testing';
import { outsideScopes } from '../erp/outside-scopes.js';
import { Paying } from './paying-fixture.js';

type Json = Readonly<Record<string, unknown>>;

let erpDatabase: TestDatabase;
let erp: StartedProcess;
let at: Paying;
let lena: BuyerContext;
let dirt: ReadonlyMap<string, readonly string[]>;
const signal = new AbortController().signal;

const asked = async (path: string, token: string, init: RequestInit = {}): Promise<Json> => {
  const response = await fetch(`${erp.url}${path}`, { ...init, headers: { authorization: `Bearer ${token}`, ...(init.body ? { 'content-type': 'application/json' } : {}) } });
  if (!response.ok) throw new Error(`${path}: ${String(response.status)} ${await response.text()}`);
  return await response.json() as Json;
};
const all = async (path: string): Promise<readonly Json[]> => {
  const items: Json[] = [];
  for (let cursor: unknown = null; ;) {
    const page = await asked(`${path}?limit=200${cursor === null ? '' : `&cursor=${encodeURIComponent(String(cursor))}`}`, 'token');
    items.push(...page['items'] as Json[]);
    cursor = page['nextCursor'];
    if (cursor === null) return items;
  }
};

beforeAll(async () => {
  erpDatabase = await createDatabase({ owner: 'erp_sandbox' });
  erp = await startProcess({ service: 'erp-sandbox', entry: 'apps/erp-sandbox/dist/main.js', env: {
    SANDBOX_DATABASE_URL: erpDatabase.urlFor('erp_sandbox'), SANDBOX_TOKEN: 'token', SANDBOX_CONTROL_TOKEN: 'control', SANDBOX_SIZE: 'small', SANDBOX_RATE_LIMIT: '0', SANDBOX_LIFE: 'off', SANDBOX_TICK_MS: '0',
  } });
  at = await Paying.on(() => outsideScopes(openErpConnector({ ERP_CONNECTOR: 'http', ERP_HTTP_URL: erp.url, ERP_HTTP_TOKEN: 'token', ERP_HTTP_WEBHOOK_SECRET: `whsec_${Buffer.from('a secret for tests only').toString('base64')}` })));
  await at.get(SyncCustomerAccounts).run(signal);
  lena = await at.aBuyer('Lena Maurer');
  const told = await asked('/control/dirt', 'control') as unknown as { items: { kind: string; ids: string[] }[] };
  dirt = new Map(told.items.map(({ kind, ids }) => [kind, ids]));
}, 120_000);
afterAll(async () => {
  await at.stop();
  await erp.stop();
  await erpDatabase.drop();
});

const numbersOf = (kind: string): readonly string[] => dirt.get(kind) ?? [];
const kept = (numbers: readonly string[]): Promise<readonly (Pick<InvoiceRecord, 'id' | 'number' | 'kind' | 'currency'> & { open: string; original: string; hasDocument: boolean; orders: string[] })[]> => at.rows(
  `select id, number, kind, currency, open_balance::text as open, original_balance::text as original, has_document as "hasDocument", order_numbers as orders from invoice
   where account_id = $1 and number = any ($2) order by number`, [lena.account.id, numbers], lena);

describe('invoices of the sandbox ERP', () => {
  it('are all copied, none rejected and none lost, the unapplied cash too', async () => {
    const report = await at.get(SyncInvoices).run(signal);
    const [invoices, payments] = [await all('/v1/invoices'), await all('/v1/payments')];
    const unapplied = payments.filter((payment) => payment['unappliedAmount'] !== '0' && Number(payment['unappliedAmount']) !== 0);
    expect(report.rejected).toBe(0);
    const [{ count, waiting } = { count: 0, waiting: 0 }] = await at.get(SyncScope).run((manager) => manager.query<{ count: number; waiting: number }[]>(
      `select (select count(*)::int from invoice) as count, (select count(*)::int from sync_awaited where object = 'invoices') as waiting`));
    expect(count + waiting).toBe(invoices.length + unapplied.length);
    expect(waiting).toBe(0);
    expect(await at.get(SyncInvoices).run(signal)).toMatchObject({ rejected: 0 });
  }, 60_000);

  it('keep what is odd as it is', async () => {
    expect((await kept(numbersOf('overpaid-invoices'))).map(({ open }) => open)).toEqual(['-10.00']);
    expect((await kept(numbersOf('negative-invoices'))).every(({ kind, original }) => kind === 'invoice' && original.startsWith('-'))).toBe(true);
    expect((await kept(numbersOf('one-cent-invoices'))).map(({ open }) => open)).toEqual(['0.01']);
    expect((await kept(numbersOf('invoices-without-order'))).map(({ orders }) => orders)).toEqual([[]]);
    expect((await kept(numbersOf('invoices-without-pdf'))).map(({ hasDocument }) => hasDocument)).toEqual([false]);
    expect((await kept(numbersOf('closed-year-invoices'))).map(({ hasDocument }) => hasDocument).sort()).toEqual([false, true]);
    expect((await kept(numbersOf('closed-year-credits'))).map(({ kind }) => kind).sort()).toEqual(['credit-memo', 'unapplied-cash']);
    expect((await kept(numbersOf('invoices-in-another-currency'))).map(({ currency }) => currency)).toEqual(['USD']);
  });

  it.each(['one-cent-invoices', 'invoices-in-another-currency', 'closed-year-invoices', 'invoices-without-order'])('are paid and booked once, though the ERP loses its reply: %s', async (kind) => {
    await at.startWorker();
    const [invoice] = await kept(numbersOf(kind));
    if (!invoice) throw new Error(kind);
    const live = await at.get(INVOICE_DIRECTORY as unknown as new () => InvoiceDirectory).live(lena, invoice.id);
    const payment = await at.started(lena, invoice.id, { expectedAmount: live?.settlement.toPay.amount ?? '' });
    await asked('/control/chaos', 'control', { method: 'PUT', body: JSON.stringify({ deafAfterWrite: { next: 1 }, operations: ['createPayment'] }) });
    await at.sandbox.pay(payment.reference);
    await at.settle(payment);
    expect(await at.reaches(lena, payment, 'posted')).toMatchObject({ unapplied: '0', currency: invoice.currency });
    expect(await asked(`/control/payments?prefix=${payment.reference}`, 'control')).toMatchObject({ total: 1 });
    expect((await asked(`/v1/invoices/${invoice.number}`, 'token'))['openBalance']).toMatch(/^0(\.0+)?$/);
    await at.sweepAll(lena.companyId);
    expect((await kept([invoice.number])).map(({ open }) => Number(open))).toEqual([0]);
  }, 90_000);

  it('take the cash discount when it is due, by the ERP’s own rule', async () => {
    const today = plainDate(new Date(), 'Europe/Berlin');
    const [due] = await at.rows<{ id: string; number: string }>(
      `select id, number from invoice where account_id = $1 and kind = 'invoice' and currency = 'EUR' and discount is not null and discount_until > $2::date and open_balance = original_balance order by number`, [lena.account.id, today], lena);
    if (!due) throw new Error('The demo has no invoice within its cash discount');
    const live = await at.get(INVOICE_DIRECTORY as unknown as new () => InvoiceDirectory).live(lena, due.id);
    expect(live?.settlement.discountTaken.amount).not.toBe('0');
    const payment = await at.started(lena, due.id, { expectedAmount: live?.settlement.toPay.amount ?? '' });
    await at.sandbox.pay(payment.reference);
    await at.settle(payment);
    expect(await at.reaches(lena, payment, 'posted')).toMatchObject({ unapplied: '0' });
    expect((await asked(`/v1/invoices/${due.number}`, 'token'))['openBalance']).toMatch(/^0(\.0+)?$/);
  }, 90_000);
});
