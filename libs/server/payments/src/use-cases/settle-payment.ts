import { Inject, Injectable, Logger } from '@nestjs/common';
import { decimal, GatewayError, INTEGRATION_MAP, PAYMENT_GATEWAY, plainDate, SUBMISSION_OUTBOX, systemClock, type Clock, type GatewaySession, type IntegrationMap, type PaymentGateway, type PaymentPosting, type SubmissionOutbox } from '@portico/domain';
import { amountOf, mayBePaid, type Payment, type PaymentKey } from '../payment.js';
import { PaymentReader } from '../persistence/payment-reader.js';
import { PaymentWriter } from '../persistence/payment-writer.js';
import { askAgainAt } from '../policies/ask-again.policy.js';
import { nextState, type GatewayWord } from '../policies/next-state.policy.js';

/** Asks the gateway what became of a payment, and makes it true here: on return, on a message, on a sweep. */
@Injectable()
export class SettlePayment {
  private readonly log = new Logger('Payments');
  private readonly clock: Clock = systemClock;

  constructor(
    private readonly reader: PaymentReader,
    private readonly writer: PaymentWriter,
    @Inject(PAYMENT_GATEWAY) private readonly gateway: PaymentGateway,
    @Inject(SUBMISSION_OUTBOX) private readonly outbox: SubmissionOutbox,
    @Inject(INTEGRATION_MAP) private readonly map: IntegrationMap,
  ) {}

  /** Null where there is no such payment. @throws GatewayError */
  async execute(key: PaymentKey): Promise<Payment | null> {
    const payment = await this.reader.byKey(key);
    if (!payment) return null;
    const session = payment.session ? await this.gateway.session(payment.session.id) : await this.gateway.findByReference(payment.reference);
    return this.apply(payment, session);
  }

  /** Closes the session at the gateway. What was paid meanwhile stays paid. @throws GatewayError */
  async cancel(payment: Payment): Promise<Payment> {
    const session = payment.session ?? await this.gateway.findByReference(payment.reference);
    return this.apply(payment, session ? await this.gateway.expire(session.id) : null, { isCancelling: true });
  }

  /** Money captured and its way into the ERP are one transaction: a payment that exists as captured is one that will be posted. */
  async apply(key: PaymentKey, session: GatewaySession | null, { isCancelling = false } = {}): Promise<Payment> {
    const word: GatewayWord = session?.state ?? { kind: 'absent' };
    const settled = await this.writer.inCompany(key.companyId, async () => {
      const payment = await this.writer.lock(key.id);
      if (!payment) throw new Error(`Payment ${key.id} is gone`);
      const now = this.clock.now();
      const next = nextState(payment, word, now, isCancelling);
      switch (next.kind) {
        case 'unchanged': return this.stillWaiting(payment, session, now);
        case 'declined': return this.writer.update(payment, { state: 'declined', declineReason: next.reason, askAt: askAgainAt(now, payment.expiresAt), ...sessionOf(session) });
        case 'expired': case 'cancelled': return this.writer.update(payment, { state: next.kind, askAt: null, ...sessionOf(session) });
        case 'captured': return this.captured(payment, session as GatewaySession, next);
      }
    });
    if (word.kind === 'captured') await this.closeOthers(settled);
    return settled;
  }

  /** Money may come for a payment that was given up, when another one has been begun in its stead: that one must not be paid too. */
  private async closeOthers(received: Payment): Promise<void> {
    for (const other of await this.reader.payableBeside(received)) {
      try {
        await this.cancel(other);
      } catch (error) {
        if (!(error instanceof GatewayError)) throw error;
        this.log.error(`Payment ${other.reference} of invoice ${other.invoiceNumber} could not be closed, though ${received.reference} was paid: ${error.message}`);
      }
    }
  }

  private async stillWaiting(payment: Payment, session: GatewaySession | null, now: Date): Promise<Payment> {
    if (!mayBePaid(payment.state)) return payment;
    const askAt = askAgainAt(now, payment.expiresAt);
    if (session && !payment.session) return this.writer.update(payment, { askAt, ...sessionOf(session) });
    await this.writer.reschedule(payment, { askAt });
    return payment;
  }

  private async captured(payment: Payment, session: GatewaySession, { chargeId, at }: { readonly chargeId: string; readonly at: string }): Promise<Payment> {
    const change = { chargeId, capturedAt: at, declineReason: null, askAt: null, ...sessionOf(session) };
    if (!isSameAmount(payment, session)) {
      this.log.error(`The gateway took ${session.amount.amount} ${session.amount.currency} for ${payment.reference}, which asked for ${payment.amount} ${payment.currency}`);
      return this.writer.update(payment, { ...change, state: 'posting-failed', failure: `The gateway took ${session.amount.amount} ${session.amount.currency}` });
    }
    const captured = await this.writer.update(payment, { ...change, state: 'captured' });
    await this.outbox.add({ companyId: payment.companyId, personId: payment.startedBy } as Parameters<SubmissionOutbox['add']>[0], {
      kind: 'payment', aggregateId: payment.id, accountExternalId: payment.account.externalId, reference: payment.reference, payload: postingOf(payment, chargeId, plainDate(new Date(at), this.map.timeZone)),
    });
    return captured;
  }
}

const sessionOf = (session: GatewaySession | null): { readonly session?: { id: string; url: string } } => (session ? { session: { id: session.id, url: session.url } } : {});
const isSameAmount = (payment: Payment, { amount }: GatewaySession): boolean => amount.currency === payment.currency && decimal(amount.amount).equals(decimal(payment.amount));

const postingOf = (payment: Payment, gatewayReference: string, receivedOn: string): PaymentPosting => ({
  account: payment.account, amount: amountOf(payment), receivedOn, gatewayReference,
  applications: [{ invoiceExternalId: payment.invoiceExternalId, amount: amountOf(payment), discountTaken: { amount: payment.discountTaken, currency: payment.currency } }],
});
