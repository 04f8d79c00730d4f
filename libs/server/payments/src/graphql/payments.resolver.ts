import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { INTEGRATION_MAP, type BuyerContext, type IntegrationMap } from '@portico/domain';
import { CurrentBuyer, Needs, NodeSources, Request, type RequestContext } from '@portico/platform-graphql-kit';
import { sayRefusal } from '../messages/payment-sentences.js';
import { PaymentReader } from '../persistence/payment-reader.js';
import { ChangePayment } from '../use-cases/change-payment.js';
import { PayInvoice, type PaymentRefusal } from '../use-cases/pay-invoice.js';
import { Payment, paymentFrom, PayInvoiceInput, PayInvoiceResult, reasonShown, type PaymentRefused, type PaymentStarted } from './payment.type.js';

@Resolver()
export class PaymentsResolver {
  constructor(
    private readonly reader: PaymentReader,
    private readonly pay: PayInvoice,
    private readonly change: ChangePayment,
    private readonly sources: NodeSources<BuyerContext>,
    @Inject(INTEGRATION_MAP) private readonly map: IntegrationMap,
  ) {}

  @Needs('see-invoices')
  @Query(() => Payment, { nullable: true })
  async payment(@CurrentBuyer() buyer: BuyerContext, @Args('id', { type: () => ID }) id: string): Promise<Payment | null> {
    const found = await this.reader.byId(buyer, id);
    return found && paymentFrom(found);
  }

  @Mutation(() => PayInvoiceResult)
  async payInvoice(@CurrentBuyer() buyer: BuyerContext, @Args('input') input: PayInvoiceInput, @Request() request: RequestContext): Promise<PaymentStarted | PaymentRefused> {
    const answer = await this.pay.execute(buyer, input);
    if (answer.kind === 'refused') return this.refused(buyer, request, answer.refusal, input.invoiceId);
    const payment = await this.reader.byId(buyer, answer.paymentId);
    if (!payment) throw new Error(`Payment ${answer.paymentId} was started and is gone`);
    return { payment: paymentFrom(payment) };
  }

  @Needs('pay-invoices')
  @Mutation(() => Payment, { nullable: true, description: 'After the return from the hosted page: asks the gateway what became of it.' })
  async settlePayment(@CurrentBuyer() buyer: BuyerContext, @Args('idempotencyKey') key: string, @Args('id', { type: () => ID }) id: string): Promise<Payment | null> {
    const settled = await this.change.settled(buyer, key, id);
    return settled && paymentFrom(settled);
  }

  @Needs('pay-invoices')
  @Mutation(() => Payment, { nullable: true })
  async cancelPayment(@CurrentBuyer() buyer: BuyerContext, @Args('idempotencyKey') key: string, @Args('id', { type: () => ID }) id: string): Promise<Payment | null> {
    const cancelled = await this.change.cancelled(buyer, key, id);
    return cancelled && paymentFrom(cancelled);
  }

  private async refused(buyer: BuyerContext, request: RequestContext, refusal: PaymentRefusal, invoiceId: string): Promise<PaymentRefused> {
    return {
      reason: reasonShown(refusal.reason), message: sayRefusal(buyer.locale, refusal, this.map.timeZone),
      toPay: refusal.reason === 'AMOUNT_CHANGED' || refusal.reason === 'OVER_PAYMENT_LIMIT' ? refusal.toPay : null, most: refusal.reason === 'OVER_PAYMENT_LIMIT' ? refusal.most : null, invoice: await this.sources.load(request, buyer, 'Invoice', invoiceId),
    };
  }
}
