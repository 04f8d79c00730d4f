import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { BUYER_CREDIT, decimal, INVOICE_DIRECTORY, Permissions, unbounded, type BuyerContext, type BuyerCredit, type InvoiceDirectory } from '@portico/domain';
import { anErpInvoice } from '@portico/erp-contract/testing';
import { CompanyScope } from '@portico/platform-persistence';
import { PaidMeanwhile, StartPayment } from '@portico/server-payments';
import { PayingFixture } from './paying-fixture.js';

const eur = (amount: string) => ({ amount, currency: 'EUR' });
const reasonOf = (answer: { readonly kind: string; readonly refusal?: { readonly reason: string } }): string => answer.refusal?.reason ?? answer.kind;

let at: PayingFixture;
let lena: BuyerContext;
let jana: BuyerContext;
beforeAll(async () => {
  at = await PayingFixture.start();
  [lena, jana] = [await at.aBuyer('Lena Maurer'), await at.aBuyer('Jana Reuter')];
}, 60_000);
afterAll(() => at.stop());
afterEach(async () => {
  await at.sandbox.rest();
  await at.erp.levers.restore();
});

describe('paying an invoice', () => {
  it('charges what settles it, books it in the ERP, and balance and credit follow', async () => {
    await at.startWorker();
    const invoice = await at.anInvoice(lena, { discount: eur('2.38'), discountUntil: '2999-01-01' });
    const credit = async () => (await at.get(CreditOf).credit(lena, 'cached')).value?.outstandingBalance.amount;
    const owed = decimal(await credit() ?? 'none');
    const payment = await at.started(lena, invoice.id, { expectedAmount: '116.62' });
    expect(payment).toMatchObject({ state: 'started', amount: '116.62', discountTaken: '2.38', startedByName: 'Lena Maurer', session: { url: expect.stringContaining('/pay/') } });
    await at.sandbox.pay(payment.reference);
    await at.settle(payment);
    const posted = await at.reaches(lena, payment, 'posted');
    expect(posted).toMatchObject({ erpNumber: expect.stringMatching(/^PAY-/), unapplied: '0', failure: null });
    expect(await at.erp.levers.countPayments(payment.reference)).toBe(1);
    expect(at.erp.records.invoices.get(invoice.externalId)?.openBalance.amount).toBe('0');
    await at.sweepAll(lena.companyId);
    expect(await at.rows('select open_balance::text as open from invoice where id = $1', [invoice.id], lena)).toEqual([{ open: '0' }]);
    expect(await credit()).toBe(owed.minus(119).toFixed());
    expect(reasonOf(await at.pay(lena, invoice.id, { expectedAmount: '116.62' }))).toBe('NOTHING_OPEN');
  }, 60_000);

  it('lets one of two people pay, fifty times over, and charges each invoice once', async () => {
    const before = await at.capturedCount();
    for (let round = 0; round < 50; round += 1) {
      const invoice = await at.anInvoice(lena);
      const answers = await Promise.all([at.pay(lena, invoice.id), at.pay(jana, invoice.id)]);
      expect(answers.map(reasonOf).sort()).toEqual(['PAYMENT_UNDER_WAY', 'started']);
      const winner = answers[0].kind === 'started' ? lena : jana;
      const refusal = answers.find((answer) => answer.kind === 'refused');
      expect(refusal).toMatchObject({ refusal: { underWay: { startedByName: winner.personName, isOwn: false } } });
      const [{ reference, id } = { reference: '', id: '' }] = await at.rows<{ reference: string; id: string }>('select reference, id from payment where invoice_id = $1', [invoice.id], lena);
      await Promise.all([at.sandbox.pay(reference), at.pay(jana, invoice.id), at.pay(lena, invoice.id)]);
      await Promise.all([at.settle(await at.payment(lena, id)), at.settle(await at.payment(lena, id)), at.pay(jana, invoice.id)]);
      expect(await at.rows('select count(*)::int as count from payment where invoice_id = $1', [invoice.id], lena)).toEqual([{ count: 1 }]);
      expect(await at.rows('select count(*)::int as count from submission where aggregate_id = $1', [id], lena)).toEqual([{ count: 1 }]);
    }
    expect(await at.capturedCount()).toBe(before + 50);
  }, 180_000);

  it('never starts on a balance that was read before another payment of it came in', async () => {
    const invoice = await at.anInvoice(lena);
    const stale = await at.get(DirectoryOf).live(jana, invoice.id);
    if (!stale) throw new Error('No invoice');
    const payment = await at.started(lena, invoice.id);
    await at.sandbox.pay(payment.reference);
    await at.settle(payment);
    await at.reaches(lena, payment, 'posted');
    await expect(at.get(StartPayment).take(jana, stale, [])).rejects.toThrow(PaidMeanwhile);
    expect(await at.rows('select count(*)::int as count from payment where invoice_id = $1', [invoice.id], lena)).toEqual([{ count: 1 }]);
    expect(reasonOf(await at.pay(jana, invoice.id))).toBe('NOTHING_OPEN');
  }, 60_000);

  it('offers the same session again to the person who started it, in two tabs and after a decline', async () => {
    const invoice = await at.anInvoice(lena);
    const answers = await Promise.all([at.pay(lena, invoice.id), at.pay(lena, invoice.id)]);
    expect(answers.map(reasonOf)).toEqual(['started', 'started']);
    const first = await at.started(lena, invoice.id);
    expect(await at.sandbox.pay(first.reference, 'insufficient-funds')).toBe('declined');
    expect(await at.settle(first)).toMatchObject({ state: 'declined', declineReason: 'insufficient-funds' });
    expect(reasonOf(await at.pay(jana, invoice.id))).toBe('PAYMENT_UNDER_WAY');
    const again = await at.started(lena, invoice.id);
    expect(again).toMatchObject({ id: first.id, state: 'started', session: first.session });
    await at.sandbox.pay(again.reference);
    await at.settle(again);
    expect((await at.payment(lena, again.id)).state).not.toBe('declined');
  });

  it('frees the invoice when the session has run out, and for a colleague too', async () => {
    const invoice = await at.anInvoice(lena);
    const payment = await at.started(lena, invoice.id);
    await at.sandbox.lapse(payment.reference);
    const next = await at.started(jana, invoice.id);
    expect(next.id).not.toBe(payment.id);
    expect((await at.payment(lena, payment.id)).state).toBe('expired');
  });

  it('is given up by the person, unless it was paid meanwhile', async () => {
    const [one, two] = [await at.anInvoice(lena), await at.anInvoice(lena)];
    const [given, paid] = [await at.started(lena, one.id), await at.started(lena, two.id)];
    expect(await at.cancel(jana, given)).toBeNull();
    expect(await at.cancel(lena, given)).toMatchObject({ state: 'cancelled' });
    expect(await at.sandbox.pay(given.reference)).toBe('closed');
    await at.sandbox.pay(paid.reference);
    expect(['captured', 'posted']).toContain((await at.cancel(lena, paid))?.state);
    expect(reasonOf(await at.pay(lena, one.id))).toBe('started');
  });

  it('gives one key one answer, and another input none', async () => {
    const [one, two] = [await at.anInvoice(lena), await at.anInvoice(lena)];
    const idempotencyKey = 'a key';
    const answers = await Promise.all(Array.from({ length: 5 }, () => at.pay(lena, one.id, { idempotencyKey })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(reasonOf(await at.pay(lena, two.id, { idempotencyKey }))).toBe('IDEMPOTENCY_CONFLICT');
  });
});

describe('a refusal', () => {
  it('names the new amount when the ERP has another one by now', async () => {
    const invoice = await at.anInvoice(lena);
    at.erp.records.invoices.put(invoice.externalId, anErpInvoice({ ...at.erp.records.invoices.get(invoice.externalId), externalId: invoice.externalId, customerExternalId: '10482', openBalance: eur('19.00') }));
    expect(await at.pay(lena, invoice.id)).toEqual({ kind: 'refused', refusal: { reason: 'AMOUNT_CHANGED', toPay: eur('19') } });
    expect(reasonOf(await at.pay(lena, invoice.id, { expectedAmount: '19.0' }))).toBe('started');
  });

  it.each([
    ['CREDIT_MEMO', { kind: 'credit-memo' as const, openBalance: eur('-50.00'), originalBalance: eur('-50.00') }],
    ['NOTHING_OPEN', { openBalance: eur('-3.00') }], ['NOTHING_OPEN', { openBalance: eur('0.00') }], ['NOTHING_OPEN', { isCancelled: true }],
  ])('is %s for %j', async (reason, change) => {
    expect(reasonOf(await at.pay(lena, (await at.anInvoice(lena, change)).id))).toBe(reason);
  });

  it('charges a cent for a cent', async () => {
    const invoice = await at.anInvoice(lena, { originalBalance: eur('0.01'), openBalance: eur('0.01') });
    expect(reasonOf(await at.pay(lena, invoice.id, { expectedAmount: '0.01' }))).toBe('started');
  });

  it('tells a stranger no more than a wrong id', async () => {
    const invoice = await at.anInvoice(lena);
    const payment = await at.started(lena, invoice.id);
    const stranger = await at.aBuyer('Nils Brandt', { customer: '10517' });
    for (const id of [invoice.id, 'nothing', '00000000-0000-4000-8000-000000000000']) expect(reasonOf(await at.pay(stranger, id))).toBe('UNKNOWN_INVOICE');
    expect(await at.cancel(stranger, payment)).toBeNull();
    expect(reasonOf(await at.pay(await at.aBuyer('X', { without: 'pay-invoices' }), invoice.id))).toBe('NOT_PERMITTED');
    expect(reasonOf(await at.pay(await at.aBuyer('X', { without: 'see-invoices' }), invoice.id))).toBe('NOT_PERMITTED');
  });

  it('offers nothing beyond what the person may pay, and the same key works once they may', async () => {
    const buyer = await at.aBuyer('Jana Reuter');
    const invoice = await at.anInvoice(buyer);
    const upTo = (amount: string) => ({ ...buyer, permissions: new Permissions([unbounded('see-invoices'), { ...unbounded('pay-invoices'), upTo: [{ amount, currency: 'EUR' }] }]) });
    const idempotencyKey = randomUUID();
    expect(await at.pay(upTo('118.99'), invoice.id, { idempotencyKey }))
      .toMatchObject({ kind: 'refused', refusal: { reason: 'OVER_PAYMENT_LIMIT', toPay: { amount: '119' }, most: { amount: '118.99', currency: 'EUR' } } });
    const payment = await at.started(upTo('119'), invoice.id);
    // Whose limit was lowered since is not led to the page that was opened before, and may still give it up.
    expect(await at.pay(upTo('1'), invoice.id)).toMatchObject({ refusal: { reason: 'OVER_PAYMENT_LIMIT' } });
    expect((await at.cancel(upTo('1'), payment))?.state).toBe('cancelled');
    expect((await at.pay(upTo('119'), invoice.id, { idempotencyKey })).kind).toBe('started');
  });

  it('passes when the ERP or the gateway is down, and the same key works once it is back', async () => {
    const invoice = await at.anInvoice(lena);
    await at.erp.levers.misbehave('unreachable');
    expect(reasonOf(await at.pay(lena, invoice.id, { idempotencyKey: 'down' }))).toBe('ERP_UNAVAILABLE');
    await at.erp.levers.restore();
    await at.sandbox.faults({ failureRate: 1 });
    const answer = await at.pay(lena, invoice.id, { idempotencyKey: 'down' });
    expect(['GATEWAY_UNAVAILABLE', 'ERP_UNAVAILABLE']).toContain(reasonOf(answer));
    expect(['PAYMENT_UNDER_WAY', 'GATEWAY_UNAVAILABLE', 'ERP_UNAVAILABLE']).toContain(reasonOf(await at.pay(jana, invoice.id)));
    await at.sandbox.rest();
    expect(reasonOf(await at.pay(lena, invoice.id, { idempotencyKey: 'down' }))).toBe('started');
  });
});

describe('whatever dies', () => {
  it('money that was captured is booked, though nobody came back and the worker died between', async () => {
    await at.stopWorker();
    const invoice = await at.anInvoice(lena);
    const payment = await at.started(lena, invoice.id);
    await at.sandbox.pay(payment.reference);
    await Promise.all(Array.from({ length: 10 }, () => at.settle(payment)));
    expect((await at.payment(lena, payment.id)).state).toBe('captured');
    expect(reasonOf(await at.pay(jana, invoice.id))).toBe('PAYMENT_UNDER_WAY');
    expect(await at.rows('select count(*)::int as count from submission where aggregate_id = $1', [payment.id], lena)).toEqual([{ count: 1 }]);
    await at.startWorker();
    await at.reaches(lena, payment, 'posted');
    expect(await at.erp.levers.countPayments(payment.reference)).toBe(1);
  }, 60_000);

  it('money that comes late closes the payment begun in its stead, and nobody pays before it is booked', async () => {
    await at.stopWorker();
    const invoice = await at.anInvoice(lena);
    const late = await at.started(lena, invoice.id);
    await at.get(CompanyScope).write(lena.companyId, [lena.companyId], (manager) => manager.query(`update payment set state = 'expired', holds_invoice = false, ask_at = null where id = $1`, [late.id]));
    const inItsStead = await at.started(jana, invoice.id);
    await at.sandbox.pay(late.reference);
    expect(await at.settle(late)).toMatchObject({ state: 'captured' });
    expect((await at.payment(jana, inItsStead.id)).state).toBe('cancelled');
    expect(await at.sandbox.pay(inItsStead.reference)).toBe('closed');
    expect(await at.pay(jana, invoice.id)).toMatchObject({ refusal: { reason: 'PAYMENT_UNDER_WAY', underWay: { state: 'captured', reference: late.reference } } });
    await at.startWorker();
    await at.reaches(lena, late, 'posted');
  }, 60_000);

  it('a closed tab is found by the sweep', async () => {
    const payment = await at.started(lena, (await at.anInvoice(lena)).id);
    await at.sandbox.pay(payment.reference);
    await at.sweepAll(lena.companyId);
    await at.reaches(lena, payment, 'posted');
  }, 60_000);

  it('a lost reply of the gateway makes one session, and one of the ERP one booking', async () => {
    const { sessions } = await at.sandbox.counters();
    await at.sandbox.faults({ loseNextReplies: 1 });
    const payment = await at.started(lena, (await at.anInvoice(lena)).id);
    expect((await at.sandbox.counters()).sessions).toBe(sessions + 1);
    await at.erp.levers.loseReplyOf('post');
    await at.sandbox.pay(payment.reference);
    await at.settle(payment);
    await at.reaches(lena, payment, 'posted');
    expect(await at.erp.levers.countPayments(payment.reference)).toBe(1);
    const attempts = await at.rows<{ outcome: string }>('select a.outcome from submission_attempt a join submission s on s.id = a.submission_id where s.aggregate_id = $1', [payment.id], lena);
    expect(attempts).toEqual([{ outcome: 'confirmed' }]);
  }, 60_000);

  it('a session that nobody recorded is taken up again, by the one who started it', async () => {
    const invoice = await at.anInvoice(lena);
    const payment = await at.started(lena, invoice.id);
    await at.get(CompanyScope).write(lena.companyId, [lena.companyId], (manager) => manager.query('update payment set session = null where id = $1', [payment.id]));
    expect(reasonOf(await at.pay(jana, invoice.id))).toBe('PAYMENT_UNDER_WAY');
    expect((await at.started(lena, invoice.id)).session).toEqual(payment.session);
  });

  it('money stays visible and is not taken twice when the ERP refuses it', async () => {
    const invoice = await at.anInvoice(lena);
    const payment = await at.started(lena, invoice.id);
    at.erp.records.invoices.put(invoice.externalId, anErpInvoice({ externalId: invoice.externalId, customerExternalId: '10482', openBalance: eur('0.00') }));
    await at.sandbox.pay(payment.reference);
    await at.settle(payment);
    expect(await at.reaches(lena, payment, 'posting-failed')).toMatchObject({ failure: expect.stringContaining('invoice-closed') });
    expect(await at.pay(jana, invoice.id)).toMatchObject({ refusal: { reason: 'PAYMENT_UNDER_WAY', underWay: { state: 'posting-failed', reference: payment.reference } } });
  }, 60_000);
});

describe('an ERP that takes no payments', () => {
  it('says so before anything is charged', async () => {
    const other = await PayingFixture.start({ payments: { post: false } });
    try {
      const buyer = await other.aBuyer('Lena Maurer');
      expect(reasonOf(await other.pay(buyer, (await other.anInvoice(buyer)).id))).toBe('NOT_SUPPORTED');
      expect((await other.sandbox.counters()).sessions).toBe(0);
    } finally {
      await other.stop();
    }
  }, 60_000);
});

/** Tokens as classes, so that they are asked for like the others. */
const CreditOf = BUYER_CREDIT as unknown as new () => BuyerCredit;
const DirectoryOf = INVOICE_DIRECTORY as unknown as new () => InvoiceDirectory;
