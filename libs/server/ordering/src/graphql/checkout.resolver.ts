import { Inject } from '@nestjs/common';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { INTEGRATION_MAP, type BuyerContext, type IntegrationMap } from '@portico/domain';
import { atMost, CurrentBuyer, Needs, NodeSources, Request, type RequestContext } from '@portico/platform-graphql-kit';
import type { CheckoutWish } from '../checkout/checkout-input.js';
import { CheckPoNumber } from '../checkout/check-po-number.js';
import { ReviewCheckout } from '../checkout/review-checkout.js';
import { SubmitOrder } from '../checkout/submit-order.js';
import { checkoutFrom, poCheckFrom } from './checkout-from.js';
import { Checkout, CheckoutInput, PoCheck, SubmitOrderInput, SubmitOrderResult } from './checkout.type.js';
import { lower } from './enums.js';
import { Order } from './order.type.js';

@Resolver(() => Checkout)
export class CheckoutResolver {
  constructor(
    private readonly review: ReviewCheckout,
    private readonly submit: SubmitOrder,
    private readonly checkPo: CheckPoNumber,
    private readonly nodes: NodeSources<BuyerContext>,
    @Inject(INTEGRATION_MAP) private readonly map: IntegrationMap,
  ) {}

  @Needs('order')
  @Query(() => Checkout)
  async checkout(@CurrentBuyer() buyer: BuyerContext, @Request() request: RequestContext, @Args('input') input: CheckoutInput): Promise<Checkout> {
    return checkoutFrom(buyer, await this.review.execute(buyer, wishFrom(input)), this.map, this.nodes, request);
  }

  @Needs('order')
  @Query(() => PoCheck)
  async checkPoNumber(@CurrentBuyer() buyer: BuyerContext, @Args('poNumber') poNumber: string): Promise<PoCheck> {
    return poCheckFrom(await this.checkPo.execute(buyer, atMost('poNumber', poNumber, longest.poNumber)));
  }

  @Needs('order')
  @Mutation(() => SubmitOrderResult)
  async submitOrder(@CurrentBuyer() buyer: BuyerContext, @Request() request: RequestContext, @Args('input') input: SubmitOrderInput): Promise<object> {
    const answer = await this.submit.execute(buyer, {
      idempotencyKey: input.idempotencyKey, cartVersion: input.cartVersion, wish: wishFrom(input.checkout), acceptedFingerprint: input.acceptedFingerprint ?? null,
      acceptDuplicatePo: input.acceptDuplicatePo ?? false, unchecked: input.unchecked ? lower(input.unchecked) as 'accept-rises' | 'ask-me' : null,
      acceptRisesUpToPercent: input.acceptRisesUpToPercent ?? null, poDocumentId: input.poDocumentId ?? null,
    });
    if (answer.kind === 'received') return { reference: answer.reference, order: await this.nodes.load(request, buyer, 'Order', answer.orderId) ?? null };
    return { refusals: answer.refusals, checkout: answer.reviewed ? await checkoutFrom(buyer, answer.reviewed, this.map, this.nodes, request) : null };
  }
}

@Resolver(() => PoCheck)
export class PoCheckResolver {
  constructor(private readonly nodes: NodeSources<BuyerContext>) {}

  @ResolveField(() => [Order])
  orders(@Parent() check: PoCheck, @CurrentBuyer() buyer: BuyerContext, @Request() request: RequestContext): Promise<object[]> {
    return this.nodes.loadMany(request, buyer, 'Order', check.orderIds);
  }
}

/** By the ERP's contract; a PO number that is too long is told in words by the checkout itself. */
const longest = { note: 4_000, reference: 200, code: 100, poNumber: 1_000 } as const;

function wishFrom(input: CheckoutInput): CheckoutWish {
  return {
    shipToId: input.shipToId ?? null, poNumber: atMost('poNumber', input.poNumber, longest.poNumber) ?? null, requestedDate: input.requestedDate ?? null,
    buyerReference: atMost('reference', input.reference, longest.reference) ?? null, shipping: input.shipping ? lower(input.shipping) as 'ship-complete' | 'ship-as-ready' : null,
    shippingMethod: atMost('shippingMethod', input.shippingMethod, longest.code) ?? null, note: atMost('note', input.note, longest.note) ?? null,
  };
}
