import { Inject } from '@nestjs/common';
import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { BuyerContext, Settlement as DomainSettlement } from '@portico/domain';
import { ERP_CONNECTOR, type ErpConnector } from '@portico/erp-contract';
import { CurrentBuyer, Freshness, FromErp, listOf, NodeSources, Request, RequestLoaders, type Loaders, type RequestContext } from '@portico/platform-graphql-kit';
import { sayMoney } from '@portico/platform-messages';
import { say } from '../messages/say.js';
import { AgeingBucket, bucketShown, InvoiceAction, InvoiceState, stateShown } from './invoice-enums.js';
import { Invoice, Settlement } from './invoice.type.js';
import { InvoicesFreshness } from './invoices-freshness.js';
import { InvoiceStandings } from './invoice-standings.js';

export const documentPath = (id: string): string => `/files/invoices/${id}`;

@Resolver(() => Invoice)
export class InvoiceResolver {
  constructor(
    private readonly standings: InvoiceStandings,
    private readonly ages: InvoicesFreshness,
    private readonly sources: NodeSources<BuyerContext>,
    @Inject(ERP_CONNECTOR) private readonly connector: Pick<ErpConnector, 'abilities'>,
  ) {}

  @FromErp('invoices')
  @ResolveField(() => InvoiceState)
  async state(@Parent() { view }: Invoice, @CurrentBuyer() buyer: BuyerContext, @RequestLoaders() loaders: Loaders): Promise<InvoiceState> {
    return stateShown[(await this.standings.of(loaders, buyer, view.record)).state];
  }

  @ResolveField(() => Int)
  async daysOverdue(@Parent() { view }: Invoice, @CurrentBuyer() buyer: BuyerContext, @RequestLoaders() loaders: Loaders): Promise<number> {
    return (await this.standings.of(loaders, buyer, view.record)).daysOverdue;
  }

  @ResolveField(() => AgeingBucket)
  async bucket(@Parent() { view }: Invoice, @CurrentBuyer() buyer: BuyerContext, @RequestLoaders() loaders: Loaders): Promise<AgeingBucket> {
    return bucketShown[(await this.standings.of(loaders, buyer, view.record)).bucket];
  }

  @ResolveField(() => Settlement, { description: 'What settles it today: open balance less a cash discount still valid.' })
  async settlement(@Parent() { view }: Invoice, @CurrentBuyer() buyer: BuyerContext, @RequestLoaders() loaders: Loaders): Promise<DomainSettlement> {
    return (await this.standings.of(loaders, buyer, view.record)).settlement;
  }

  @ResolveField(listOf('Order'))
  orders(@Parent() { orderNumbers }: Invoice, @CurrentBuyer() buyer: BuyerContext, @Request() request: RequestContext): Promise<object[]> {
    return buyer.permissions.has('see-orders') ? this.sources.loadMany(request, buyer, 'Order.number', [...new Set(orderNumbers)]) : Promise.resolve([]);
  }

  @FromErp('invoice-documents')
  @ResolveField(() => String, { nullable: true, description: 'Null where the ERP has no document for it, and for who may not see documents.' })
  documentUrl(@Parent() { id, view }: Invoice, @CurrentBuyer() buyer: BuyerContext): string | null {
    return this.hasDocument(buyer, view.record.hasDocument) ? documentPath(id) : null;
  }

  @ResolveField(listOf('Payment'))
  async payments(@Parent() { id }: Invoice, @CurrentBuyer() buyer: BuyerContext, @Request() request: RequestContext): Promise<readonly object[]> {
    return (await this.sources.load(request, buyer, 'Payment.invoice', id) ?? []) as readonly object[];
  }

  @ResolveField(() => [InvoiceAction])
  async availableActions(@Parent() { view }: Invoice, @CurrentBuyer() buyer: BuyerContext, @RequestLoaders() loaders: Loaders): Promise<InvoiceAction[]> {
    const { isPayable, settlement } = await this.standings.of(loaders, buyer, view.record);
    const mayPay = isPayable && this.connector.abilities.payments.post && buyer.permissions.mayPay(settlement.toPay).kind === 'allowed';
    return [...(mayPay ? [InvoiceAction.PAY] : []), ...(this.hasDocument(buyer, view.record.hasDocument) ? [InvoiceAction.DOWNLOAD] : [])];
  }

  @ResolveField(() => String, { nullable: true, description: 'Why PAY is not among the actions for who may pay, and not so much: a sentence.' })
  async payLimitMessage(@Parent() { view }: Invoice, @CurrentBuyer() buyer: BuyerContext, @RequestLoaders() loaders: Loaders): Promise<string | null> {
    const { isPayable, settlement: { toPay } } = await this.standings.of(loaders, buyer, view.record);
    if (!isPayable || !this.connector.abilities.payments.post || !buyer.permissions.has('pay-invoices')) return null;
    const verdict = buyer.permissions.mayPay(toPay);
    if (verdict.kind === 'allowed') return null;
    const { most } = verdict;
    return most === null ? say(buyer.locale, 'pay-limit.currency', { currency: toPay.currency }) : say(buyer.locale, 'pay-limit.over', { most: sayMoney(buyer.locale, most.amount, most.currency) });
  }

  @ResolveField(() => Freshness)
  freshness(@Parent() { view }: Invoice): Promise<Freshness> {
    return this.ages.of(view);
  }

  private hasDocument(buyer: BuyerContext, ofInvoice: boolean): boolean {
    return ofInvoice && buyer.permissions.has('see-invoice-documents') && this.connector.abilities.invoices.document;
  }
}
