import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { INTEGRATION_MAP, PAYMENT_GATEWAY, plainDate, systemClock, type BuyerContext, type Clock, type IntegrationMap, type PayableInvoice, type PaymentGateway } from '@portico/domain';
import { AuditTrail } from '@portico/platform-audit';
import { say } from '../messages/say.js';
import { amountOf, mayBePaid, type Payment } from '../payment.js';
import { PAYMENTS_OPTIONS, type PaymentsOptions } from '../payments-options.js';
import { PaymentWriter } from '../persistence/payment-writer.js';
import { firstAskMs } from '../policies/ask-again.policy.js';
import { newPaymentReference } from '../policies/payment-reference.js';
import { sessionSeconds } from '../policies/session-life.policy.js';
import { SettlePayment } from './settle-payment.js';

/** By the gateway's contract. */
const shortestSessionSeconds = 30;

/** Takes the invoice for one payment, and opens the session where it is paid. */
@Injectable()
export class StartPayment {
  private readonly clock: Clock = systemClock;

  constructor(
    private readonly writer: PaymentWriter,
    private readonly settle: SettlePayment,
    private readonly trail: AuditTrail,
    @Inject(PAYMENT_GATEWAY) private readonly gateway: PaymentGateway,
    @Inject(INTEGRATION_MAP) private readonly map: IntegrationMap,
    @Inject(PAYMENTS_OPTIONS) private readonly options: Pick<PaymentsOptions, 'publicUrl'>,
  ) {}

  /** Null: another payment of the invoice is under way. @param knownIds those received when its balance was read @throws PaidMeanwhile */
  take(buyer: BuyerContext, invoice: PayableInvoice, knownIds: readonly string[]): Promise<Payment | null> {
    const now = this.clock.now();
    const { toPay, discountTaken } = invoice.settlement;
    const seconds = sessionSeconds(now, this.map.timeZone, discountTaken.amount);
    const { account, personId, personName } = buyer;
    return this.writer.inCompany(account.companyId, async () => {
      const payment = await this.writer.insert({
        companyId: account.companyId, id: randomUUID(), accountId: account.id, account: { externalId: account.externalId, currency: toPay.currency },
        invoiceId: invoice.id, invoiceNumber: invoice.number, invoiceExternalId: invoice.externalId, reference: newPaymentReference(plainDate(now, this.map.timeZone)),
        amount: toPay.amount, discountTaken: discountTaken.amount, currency: toPay.currency, startedBy: personId, startedByName: personName,
        expiresAt: new Date(now.getTime() + seconds * 1000), askAt: new Date(now.getTime() + firstAskMs),
      }, knownIds);
      if (payment) await this.trail.record(buyer, { action: 'payment.started', object: 'payment', objectId: payment.id, label: payment.reference, after: { invoice: invoice.number, amount: toPay } });
      return payment;
    });
  }

  /** Opened before or not, it ends in the one session of the payment's reference. @throws GatewayError */
  async open(buyer: BuyerContext, payment: Payment): Promise<Payment> {
    if (payment.session) return this.offerAgain(payment);
    const page = `${this.options.publicUrl.replace(/\/+$/, '')}/payments/${payment.id}`;
    const seconds = Math.floor((payment.expiresAt.getTime() - this.clock.now().getTime()) / 1000);
    const session = await this.gateway.open({
      reference: payment.reference, amount: amountOf(payment), description: say(buyer.locale, 'gateway.description', { number: payment.invoiceNumber }),
      returnUrl: page, cancelUrl: page, expiresInSeconds: Math.max(shortestSessionSeconds, seconds),
    });
    const opened = await this.settle.apply(payment, session);
    if (mayBePaid(opened.state)) return this.offerAgain(opened);
    // It was given up meanwhile: nobody may pay a session that we no longer count on.
    return opened.state === 'captured' ? opened : this.settle.cancel({ ...payment, session: { id: session.id, url: session.url } });
  }

  /** After a declined try the same session is payable still. */
  private offerAgain({ id, companyId }: Payment): Promise<Payment> {
    return this.writer.inCompany(companyId, async () => {
      const payment = await this.writer.lock(id);
      if (!payment) throw new Error(`Payment ${id} is gone`);
      return payment.state === 'declined' ? this.writer.update(payment, { state: 'started' }) : payment;
    });
  }
}
