import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { BuyerContext } from '@portico/domain';
import { CurrentBuyer, NodeSources, Request, typeNamed, type RequestContext } from '@portico/platform-graphql-kit';
import { sayDecline, sayState } from '../messages/payment-sentences.js';
import { mayBePaid } from '../payment.js';
import { Payment } from './payment.type.js';

@Resolver(() => Payment)
export class PaymentResolver {
  constructor(private readonly sources: NodeSources<BuyerContext>) {}

  @ResolveField(() => String)
  stateMessage(@Parent() { record }: Payment, @CurrentBuyer() { locale }: BuyerContext): string {
    return sayState(locale, record);
  }

  @ResolveField(() => String, { nullable: true })
  declineReason(@Parent() { record }: Payment, @CurrentBuyer() { locale }: BuyerContext): string | null {
    return record.declineReason === null ? null : sayDecline(locale, record.declineReason);
  }

  @ResolveField(() => String, { nullable: true, description: `The gateway's hosted page while STARTED, for the person who started it.` })
  paymentUrl(@Parent() { record }: Payment, @CurrentBuyer() { personId }: BuyerContext): string | null {
    return mayBePaid(record.state) && record.startedBy === personId ? record.session?.url ?? null : null;
  }

  @ResolveField(typeNamed('Invoice'))
  invoice(@Parent() { record }: Payment, @CurrentBuyer() buyer: BuyerContext, @Request() request: RequestContext): Promise<object | null> {
    return this.sources.load(request, buyer, 'Invoice', record.invoiceId);
  }
}
