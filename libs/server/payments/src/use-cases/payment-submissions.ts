import { Injectable } from '@nestjs/common';
import { anyCreditTag, decimal, systemClock, type Clock, type PostedPayment, type SubmissionEnd, type SubmissionHandler } from '@portico/domain';
import { notifyInvalidation } from '@portico/platform-cache';
import { currentManager } from '@portico/platform-persistence';
import { PaymentWriter } from '../persistence/payment-writer.js';
import type { Payment } from '../payment.js';

/**
 * What a payment does while it is on its way into the ERP. The money is ours whatever comes: what the ERP refuses stays
 * visible as `posting-failed` and keeps holding its invoice, so that nobody pays it twice.
 */
@Injectable()
export class PaymentSubmissions implements SubmissionHandler {
  readonly kind = 'payment';
  private readonly clock: Clock = systemClock;

  constructor(private readonly writer: PaymentWriter) {}

  async onProgress({ aggregateId }: { readonly aggregateId: string }, end: SubmissionEnd): Promise<void> {
    const payment = await this.writer.lock(aggregateId);
    if (!payment) throw new Error(`Payment ${aggregateId} of a submission is gone`);
    switch (end.kind) {
      case 'sent': return;
      case 'confirmed': return this.posted(payment, end.value as PostedPayment);
      case 'rejected': return this.failed(payment, end.reasons.map(({ reason, erpMessage }) => `${reason}: ${erpMessage}`).join('; '));
      case 'failed': return this.failed(payment, end.cause);
    }
  }

  private async posted(payment: Payment, { externalId, number, unapplied }: PostedPayment): Promise<void> {
    const rest = decimal(unapplied.amount);
    await this.writer.update(payment, { state: 'posted', erpNumber: number ?? externalId, unapplied: rest.toFixed(), failure: null, refreshAt: this.clock.now() });
    await notifyInvalidation(currentManager(), [anyCreditTag]);
  }

  private async failed(payment: Payment, failure: string): Promise<void> {
    await this.writer.update(payment, { state: 'posting-failed', failure });
  }
}
