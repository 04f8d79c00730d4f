import { describe, expect, it } from '@jest/globals';
import { Money, type PaymentPosting, type WriteKey } from '@portico/domain';
import { expectErpError, expectMoney } from './expectations.js';
import type { Subject } from './subject-of.js';
import { finish, freshReference } from './writing.js';

interface NewPayment {
  readonly key: WriteKey;
  readonly posting: PaymentPosting;
}

export function describePayments(subject: Subject, steps: readonly string[]): void {
  describe('its payments', () => {
    const newPayment = async (): Promise<NewPayment> => {
      const { facts } = subject();
      const invoice = await facts.openInvoice();
      const reference = freshReference('payment');
      const discountTaken = { amount: '0', currency: invoice.openBalance.currency };
      return {
        key: { reference, revision: 1 },
        posting: {
          account: invoice.account, amount: invoice.openBalance, receivedOn: facts.today, gatewayReference: `ch_${reference}`,
          applications: [{ invoiceExternalId: invoice.externalId, amount: invoice.openBalance, discountTaken }],
        },
      };
    };
    const openBalance = async ({ posting }: NewPayment) =>
      (await subject().connector.invoices.invoice(posting.applications[0]?.invoiceExternalId ?? ''))?.openBalance ?? null;

    if (steps.length === 0) {
      it('are declared as missing, not faked', async () => {
        const { connector, facts } = subject();
        expect(connector.abilities.payments.post).toBe(false);
        const amount = { amount: '1', currency: facts.account.currency };
        const posting = { account: facts.account, amount, receivedOn: facts.today, gatewayReference: 'ch_1', applications: [] };
        await expectErpError(connector.paymentWriter.submit({ reference: freshReference('payment'), revision: 1 }, posting), 'not-supported');
      });
      return;
    }

    it('are posted and applied, and the invoice is settled', async () => {
      const { connector, levers } = subject();
      const payment = await newPayment();
      expect(connector.abilities.payments.post).toBe(true);
      const outcome = await connector.paymentWriter.submit(payment.key, payment.posting);
      if (outcome.kind !== 'confirmed') throw new Error(`Not confirmed: ${JSON.stringify(outcome)}`);
      expectMoney(outcome.value.applied, payment.posting.amount);
      expectMoney(outcome.value.unapplied, Money.zero(payment.posting.amount.currency).toValue());
      expectMoney(await openBalance(payment), Money.zero(payment.posting.amount.currency).toValue());
      expect(await levers.countPayments(payment.key.reference)).toBe(1);
    });

    it('are posted once when sent twice', async () => {
      const { connector, levers } = subject();
      const payment = await newPayment();
      const first = await finish(connector.paymentWriter, payment.key, payment.posting);
      const again = await connector.paymentWriter.submit(payment.key, payment.posting);
      expect(again).toMatchObject({ kind: 'confirmed', value: { externalId: first.externalId } });
      expect(await levers.countPayments(payment.key.reference)).toBe(1);
    });

    it.each(steps)('are found again by our reference when the reply to %s is lost', async (step) => {
      const { connector, levers } = subject();
      const payment = await newPayment();
      await levers.loseReplyOf(step);
      const outcome = await connector.paymentWriter.submit(payment.key, payment.posting);
      expect(['outcome-unknown', 'confirmed']).toContain(outcome.kind);
      await finish(connector.paymentWriter, payment.key, payment.posting);
      expect(await levers.countPayments(payment.key.reference)).toBe(1);
      expectMoney(await openBalance(payment), Money.zero(payment.posting.amount.currency).toValue());
    });

    it.each(steps)('are posted once when the worker is killed while %s is still running in the ERP', async (step) => {
      const { connector, another, levers } = subject();
      const payment = await newPayment();
      const held = await levers.hold(step);
      const worker = another();
      const kill = new AbortController();
      const first = worker.paymentWriter.submit(payment.key, payment.posting, { deadlineMs: 120_000, signal: kill.signal }).then((outcome) => outcome.kind, () => 'killed');
      await held.reached;
      kill.abort();
      expect(['killed', 'outcome-unknown']).toContain(await first);
      await worker.close();
      await held.release();
      await finish(connector.paymentWriter, payment.key, payment.posting);
      expect(await levers.countPayments(payment.key.reference)).toBe(1);
    });

    it('are absent by an unknown reference', async () => {
      expect(await subject().connector.paymentWriter.lookUp(freshReference('unknown'))).toEqual({ kind: 'absent' });
    });

    it('for an invoice the ERP does not know are refused', async () => {
      const { connector, facts, levers } = subject();
      const { key, posting } = await newPayment();
      const [application] = posting.applications;
      if (!application) throw new Error('No application');
      const outcome = await connector.paymentWriter.submit(key, { ...posting, applications: [{ ...application, invoiceExternalId: facts.unknown.invoice }] });
      expect(outcome).toMatchObject({ kind: 'rejected', reasons: [{ reason: 'unknown-invoice' }] });
      expect(await levers.countPayments(key.reference)).toBe(0);
    });
  });
}
