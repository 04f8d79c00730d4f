import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { PaymentPosting, WriteKey } from '@portico/domain';
import { accountOf, Bench, keyOf } from '../testing/bench.js';
import { openInvoiceFor, type OpenInvoice } from '../testing/books.js';
import { part, text } from '../testing/tryton-desk.js';

jest.setTimeout(60_000);
const none = { amount: '0', currency: 'EUR' };

describe('a receipt in Tryton', () => {
  let bench: Bench;
  beforeAll(async () => { bench = await Bench.open(); });
  afterAll(async () => { await bench.close(); });

  const newInvoice = () => openInvoiceFor(bench.desk, accountOf('C1002'), bench.mainWarehouseId);
  const posting = (invoices: readonly (readonly [OpenInvoice, string])[]): PaymentPosting => ({
    account: accountOf('C1002'), receivedOn: new Date().toISOString().slice(0, 10), gatewayReference: 'ch_42',
    amount: { amount: String(invoices.reduce((sum, [, amount]) => sum + Math.round(Number(amount) * 100), 0) / 100), currency: 'EUR' },
    applications: invoices.map(([invoice, amount]) => ({ invoiceExternalId: invoice.externalId, amount: { amount, currency: 'EUR' }, discountTaken: none })),
  });
  const submit = (key: WriteKey, request: PaymentPosting) => bench.connector.paymentWriter.submit(key, request);
  const moves = (key: WriteKey) => bench.desk.rows('account.move', [['description', 'like', `Portico ${key.reference} %`]], ['description', 'journal.name', 'state']);

  it('says whose it is: our reference and the gateway’s number in its description', async () => {
    const invoice = await newInvoice();
    const key = keyOf('pay');
    expect(await submit(key, posting([[invoice, invoice.openBalance.amount]]))).toMatchObject({ kind: 'confirmed' });
    const [move] = await moves(key);
    expect(text(move ?? {}, 'description')).toBe(`Portico ${key.reference} 1/1 (ch_42)`);
    expect(move).toMatchObject({ state: 'posted' });
    expect(part(move ?? {}, 'journal')).toMatchObject({ name: 'Cash' });
  });

  it('of a part is booked though Tryton asks back, and a second part too', async () => {
    const invoice = await newInvoice();
    const [first, second] = [keyOf('part'), keyOf('part')];
    expect(await submit(first, posting([[invoice, '5.5']]))).toMatchObject({ kind: 'confirmed', value: { applied: { amount: '5.5' } } });
    expect(await submit(first, posting([[invoice, '5.5']]))).toMatchObject({ kind: 'confirmed', value: { applied: { amount: '5.5' } } });
    expect(await submit(second, posting([[invoice, '2.25']]))).toMatchObject({ kind: 'confirmed' });
    expect([(await moves(first)).length, (await moves(second)).length]).toEqual([1, 1]);
    const open = (await bench.connector.invoices.invoice(invoice.externalId))?.openBalance.amount;
    expect(Number(open)).toBeCloseTo(Number(invoice.openBalance.amount) - 7.75, 6);
  });

  it('is found when the answer to either step of a part payment is lost', async () => {
    for (const lost of [0, 1]) {
      const invoice = await newInvoice();
      const key = keyOf('lost');
      const step = 'wizard.account.invoice.pay.execute';
      if (lost === 1) (await bench.proxy.hold(step)).release().catch(() => undefined); // lets the first one pass
      await bench.proxy.loseReplyOf(step);
      const outcome = await submit(key, posting([[invoice, '5']]));
      expect(outcome.kind).toBe('outcome-unknown');
      const found = await bench.connector.paymentWriter.lookUp(key.reference);
      expect(found.kind).toBe(lost === 0 ? 'absent' : 'complete');
      await bench.proxy.restore();
      expect(await submit(key, posting([[invoice, '5']]))).toMatchObject({ kind: 'confirmed' });
      expect(await moves(key)).toHaveLength(1);
    }
  });

  it('of several invoices is one move each, and goes on where it stopped', async () => {
    const invoices = [await newInvoice(), await newInvoice()] as const;
    const key = keyOf('several');
    const request = posting(invoices.map((invoice) => [invoice, invoice.openBalance.amount]));
    await bench.proxy.loseReplyOf('wizard.account.invoice.pay.execute'); // of the first; the second is never begun
    expect(await submit(key, request)).toMatchObject({ kind: 'outcome-unknown' });
    expect(await bench.connector.paymentWriter.lookUp(key.reference)).toMatchObject({ kind: 'partial' });
    const outcome = await submit(key, request);
    expect(outcome).toMatchObject({ kind: 'confirmed', value: { applied: { amount: String(Number(request.amount.amount)) } } });
    expect((await moves(key)).map((row) => row['description'])).toEqual([`Portico ${key.reference} 1/2 (ch_42)`, `Portico ${key.reference} 2/2 (ch_42)`]);
    expect(await bench.connector.paymentWriter.lookUp(key.reference)).toMatchObject({ kind: 'complete' });
  });

  it('is refused for more than is open, for a paid invoice, for a discount, and for money that settles nothing', async () => {
    const invoice = await newInvoice();
    const whole = posting([[invoice, invoice.openBalance.amount]]);
    const refused = async (request: PaymentPosting, reason: string) => {
      const key = keyOf('refused');
      expect(await submit(key, request)).toMatchObject({ kind: 'rejected', reasons: [{ reason }] });
      expect(await moves(key)).toEqual([]);
    };
    await refused(posting([[invoice, '99999']]), 'amount-too-high');
    await refused({ ...whole, applications: whole.applications.map((each) => ({ ...each, discountTaken: { amount: '1', currency: 'EUR' } })) }, 'other');
    await refused({ ...whole, applications: [] }, 'other');
    expect(await submit(keyOf('paid'), whole)).toMatchObject({ kind: 'confirmed' });
    await refused(whole, 'invoice-closed');
  });

  it('is put off where the payment method is not there, with its name', async () => {
    const invoice = await newInvoice();
    const misconfigured = bench.another({ paymentMethod: 'Cheque' });
    const outcome = await misconfigured.paymentWriter.submit(keyOf('method'), posting([[invoice, invoice.openBalance.amount]]));
    expect(outcome).toMatchObject({ kind: 'deferred', cause: 'Tryton has no payment method "Cheque"' });
    await misconfigured.close();
  });
});
