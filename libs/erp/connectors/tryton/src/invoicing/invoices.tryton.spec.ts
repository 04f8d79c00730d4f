import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { ErpInvoice } from '@portico/domain';
import { z } from 'zod';
import { accountOf, Bench, keyOf } from '../testing/bench.js';
import { openInvoiceFor, type OpenInvoice } from '../testing/books.js';
import { dateOf, decimalOf, number, part, text } from '../testing/tryton-desk.js';

jest.setTimeout(60_000);

describe('an invoice of Tryton', () => {
  let bench: Bench;
  beforeAll(async () => { bench = await Bench.open(); });
  afterAll(async () => { await bench.close(); });

  const all = async (watermark: string | null = null): Promise<readonly ErpInvoice[]> => {
    const items: ErpInvoice[] = [];
    for (let cursor: string | null = null; ;) {
      const page = await bench.connector.invoices.invoices({ cursor, watermark, limit: 100 });
      items.push(...page.items);
      cursor = page.nextCursor;
      if (cursor === null) return items;
    }
  };
  const read = async (id: string): Promise<ErpInvoice> => {
    const invoice = await bench.connector.invoices.invoice(id);
    if (!invoice) throw new Error(`No invoice ${id}`);
    return invoice;
  };
  const newInvoice = (customer = 'C1002') => openInvoiceFor(bench.desk, accountOf(customer), bench.mainWarehouseId);
  const pay = (invoice: OpenInvoice, amount: string) => bench.connector.paymentWriter.submit(keyOf('part'), {
    account: invoice.account, amount: { amount, currency: 'EUR' }, receivedOn: new Date().toISOString().slice(0, 10), gatewayReference: 'ch_part',
    applications: [{ invoiceExternalId: invoice.externalId, amount: { amount, currency: 'EUR' }, discountTaken: { amount: '0', currency: 'EUR' } }],
  });

  it('is shown only once it is issued: drafts have no number and may still change', async () => {
    const drafts = await bench.desk.rows('account.invoice', [['type', '=', 'out'], ['state', '=', 'draft']], ['number']);
    expect(drafts.length).toBeGreaterThan(0);
    const shown = new Set((await all()).map(({ externalId }) => externalId));
    for (const draft of drafts) {
      expect(shown).not.toContain(String(number(draft, 'id')));
      expect(await bench.connector.invoices.invoice(String(number(draft, 'id')))).toBeNull();
      expect(await bench.connector.invoices.document(String(number(draft, 'id')))).toBeNull();
    }
  });

  it('is due when its first open instalment is, not when somebody thinks the terms say', async () => {
    const halves = await bench.desk.rows('account.invoice', [['type', '=', 'out'], ['state', '=', 'posted'], ['payment_term.name', '=', '50/50 30-60'], ['total_amount', '>', 0]], ['lines_to_pay.maturity_date', 'lines_to_pay.reconciliation']);
    const open = halves.flatMap((row) => {
      const lines = z.array(z.object({ maturity_date: z.unknown(), reconciliation: z.number().nullable() })).parse(row['lines_to_pay.']);
      return lines.length === 2 && lines.every(({ reconciliation }) => reconciliation === null) ? [{ id: number(row, 'id'), dates: lines.map(({ maturity_date: date }) => dateOf(date)).sort() }] : [];
    })[0];
    if (!open) throw new Error('The seed has no open invoice in two instalments');
    expect((await read(String(open.id))).dueOn).toBe(open.dates[0]);
  });

  it('is less open after a part payment, though its due line stays what it was', async () => {
    const invoice = await newInvoice();
    const dueLine = async () => part({ 'x.': z.array(z.record(z.string(), z.unknown())).parse((await bench.desk.row('account.invoice', [['id', '=', Number(invoice.externalId)]], ['lines_to_pay.debit', 'lines_to_pay.reconciliation']))['lines_to_pay.'])[0] }, 'x');
    const since = new Date().toISOString();
    expect(await pay(invoice, '10')).toMatchObject({ kind: 'confirmed', value: { applied: { amount: '10', currency: 'EUR' } } });
    expect(await dueLine()).toMatchObject({ reconciliation: null, debit: { decimal: expect.stringMatching(new RegExp(`^${invoice.openBalance.amount.replace('.', '\\.')}0*$`)) } });
    const after = await read(invoice.externalId);
    expect(Number(after.openBalance.amount)).toBeCloseTo(Number(invoice.openBalance.amount) - 10, 6);
    expect(after.originalBalance).toEqual(invoice.openBalance);
    expect((await all(since)).map(({ externalId }) => externalId)).toContain(invoice.externalId);
  });

  it('is less open while a payment is only being prepared, which its own stamp does not tell', async () => {
    const invoice = await newInvoice();
    const row = await bench.desk.row('account.invoice', [['id', '=', Number(invoice.externalId)]], ['lines_to_pay', 'party', 'write_date']);
    const journal = number(await bench.desk.row('account.payment.journal', [], ['name']), 'id');
    const since = new Date().toISOString();
    const payment = await bench.desk.create('account.payment', {
      journal, kind: 'receivable', party: number(row, 'party'), line: z.array(z.number()).parse(row['lines_to_pay'])[0] ?? 0, description: 'being prepared',
      amount: { __class__: 'Decimal', decimal: invoice.openBalance.amount }, date: await bench.desk.call('model.ir.date.today', []) as { year: number },
    });
    expect(await read(invoice.externalId)).toMatchObject({ openBalance: { amount: expect.stringMatching(/^0(\.0+)?$/) }, originalBalance: invoice.openBalance });
    expect((await all(since)).map(({ externalId }) => externalId)).toContain(invoice.externalId);
    await bench.desk.call('model.account.payment.delete', [[payment]]);
    expect((await read(invoice.externalId)).openBalance).toEqual(invoice.openBalance);
  });

  it('with a negative total is a credit memo', async () => {
    const note = await bench.desk.row('account.invoice', [['number', 'like', 'CN-%'], ['state', '=', 'posted']], ['total_amount', 'type']);
    expect(note['type']).toBe('out');
    const memo = await read(String(number(note, 'id')));
    expect(memo).toMatchObject({ kind: 'credit-memo', originalBalance: { amount: decimalOf(note['total_amount']) } });
    expect(memo.openBalance.amount).toMatch(/^-/);
    expect(memo.lines?.length).toBeGreaterThan(0);
  });

  it('has the customer’s PO from its sales; its own reference is not that', async () => {
    const row = await bench.desk.row('account.invoice', [['type', '=', 'out'], ['state', '=', 'posted'], ['sales.reference', 'like', 'PO-4%']], ['reference', 'sales.number', 'sales.reference']);
    const [sale] = z.array(z.record(z.string(), z.unknown())).parse(row['sales.']);
    expect(await read(String(number(row, 'id')))).toMatchObject({ poNumber: text(sale ?? {}, 'reference'), orderNumbers: [text(sale ?? {}, 'number')] });
  });

  it('comes as PDF byte for byte, though the wire breaks it into lines', async () => {
    const row = await bench.desk.row('account.invoice', [['type', '=', 'out'], ['state', '=', 'paid'], ['invoice_report_format', '!=', 'odt']], ['number']).catch(() => bench.desk.row('account.invoice', [['type', '=', 'out'], ['state', '=', 'posted']], ['number']));
    const document = await bench.connector.invoices.document(String(number(row, 'id')));
    const [format, bytes] = z.tuple([z.string(), z.object({ base64: z.string() })]).rest(z.unknown()).parse(await bench.desk.call('report.account.invoice.execute', [[number(row, 'id')], {}]));
    expect(format).toBe('pdf');
    expect(bytes.base64).toContain('\n');
    expect(Buffer.from(document?.content ?? []).equals(Buffer.from(bytes.base64, 'base64'))).toBe(true);
    expect(document?.fileName).toBe(`Invoice-${text(row, 'number')}.pdf`);
  });

  it('has no document where Tryton once stored the .odt instead, which it would hand out for ever', async () => {
    const invoice = await newInvoice();
    const id = Number(invoice.externalId);
    await bench.desk.call('model.account.invoice.write', [[id], { invoice_report_format: 'odt', invoice_report_cache: { __class__: 'bytes', base64: Buffer.from('PK').toString('base64') } }]);
    const [format] = z.tuple([z.string()]).rest(z.unknown()).parse(await bench.desk.call('report.account.invoice.execute', [[id], {}]));
    expect(format).toBe('odt');
    expect(await bench.connector.invoices.document(invoice.externalId)).toBeNull();
    expect(await read(invoice.externalId)).toMatchObject({ hasDocument: false });
  });
});
