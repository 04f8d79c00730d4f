import { Inject } from '@nestjs/common';
import { Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { BuyerContext, Settlement as DomainSettlement } from '@portico/domain';
import { ERP_CONNECTOR, type ErpConnector } from '@portico/erp-contract';
import { CurrentBuyer, Freshness, FromErp, listOf, NodeSources, Request, RequestLoaders, type Loaders, type RequestContext } from '@portico/platform-graphql-kit';
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
    const { isPayable } = await this.standings.of(loaders, buyer, view.record);
    const mayPay = isPayable && buyer.permissions.has('pay-invoices') && this.connector.abilities.payments.post;
    return [...(mayPay ? [InvoiceAction.PAY] : []), ...(this.hasDocument(buyer, view.record.hasDocument) ? [InvoiceAction.DOWNLOAD] : [])];
  }

  @ResolveField(() => Freshness)
  freshness(@Parent() { view }: Invoice): Promise<Freshness> {
    return this.ages.of(view);
  }

  private hasDocument(buyer: BuyerContext, ofInvoice: boolean): boolean {
    return ofInvoice && buyer.permissions.has('see-invoice-documents') && this.connector.abilities.invoices.document;
  }
}
