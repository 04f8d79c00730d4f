import { Injectable } from '@nestjs/common';
import { GatewayError, requirePermission, type BuyerContext } from '@portico/domain';
import { Idempotency, type IdempotentCall } from '@portico/platform-persistence';
import { mayBePaid, type Payment } from '../payment.js';
import { PaymentReader } from '../persistence/payment-reader.js';
import { SettlePayment } from './settle-payment.js';

/** What a person does about a payment of the account: ask after the return from the hosted page, or give it up. */
@Injectable()
export class ChangePayment {
  constructor(private readonly reader: PaymentReader, private readonly settle: SettlePayment, private readonly idempotency: Idempotency) {}

  /** Asks the gateway what became of it; while that is silent the payment stands as it is. Null where it is not there. @throws PermissionDenied */
  settled(buyer: BuyerContext, idempotencyKey: string, id: string): Promise<Payment | null> {
    return this.once(buyer, 'settlePayment', idempotencyKey, id, async (payment) => { await this.settle.execute(payment); });
  }

  /** Closes the session; what was paid meanwhile stays paid. Null where it is not there or another person's. @throws PermissionDenied */
  cancelled(buyer: BuyerContext, idempotencyKey: string, id: string): Promise<Payment | null> {
    return this.once(buyer, 'cancelPayment', idempotencyKey, id, async (payment) => {
      if (mayBePaid(payment.state)) await this.settle.cancel(payment);
    }, (payment) => payment.startedBy === buyer.personId);
  }

  private async once(buyer: BuyerContext, operation: string, key: string, id: string, work: (payment: Payment) => Promise<void>, isTheirs: (payment: Payment) => boolean = () => true): Promise<Payment | null> {
    requirePermission(buyer, 'pay-invoices');
    const payment = await this.reader.byId(buyer, id);
    if (!payment || !isTheirs(payment)) return null;
    const call: IdempotentCall = { companyId: payment.companyId, visibleCompanyIds: [], personId: buyer.personId, operation, key, input: { id } };
    const claim = await this.idempotency.claim<null>(call);
    if (claim.kind === 'claimed') {
      try {
        await work(payment);
        await claim.finish(null);
      } catch (error) {
        await claim.release();
        if (!(error instanceof GatewayError)) throw error;
      }
    }
    return this.reader.byId(buyer, id);
  }
}
