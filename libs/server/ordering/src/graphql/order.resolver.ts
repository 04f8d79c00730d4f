import { Args, ArgsType, Field, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { BuyerContext } from '@portico/domain';
import { CurrentBuyer, FileInfo, Freshness, ListCursor, listOf, Needs, NodeSources, page, PageArgs, pageSize, Request, RequestLoaders, typeNamed, type Loaders, type RequestContext } from '@portico/platform-graphql-kit';
import type { StoredFile } from '@portico/platform-files';
import { PoDocuments } from '../checkout/po-documents.js';
import { ListOrders, orderKeys, type OrderSort as Sort } from '../orders/list-orders.js';
import type { Order as DomainOrder } from '../orders/order.js';
import type { OrderEvent as StoredEvent } from '../orders/order-store.js';
import { ReadOrder } from '../orders/read-order.js';
import { lower, OrderSort } from './enums.js';
import { eventFrom } from './order-from.js';
import { OrderFreshness } from './order-freshness.js';
import { OrderNodes } from './order-nodes.js';
import { Order, OrderConnection, OrderEvent, OrderFilter } from './order.type.js';

@ArgsType()
class OrdersArgs extends PageArgs {
  @Field(() => OrderFilter, { nullable: true }) filter?: OrderFilter | null;
  @Field(() => OrderSort, { nullable: true }) sort?: string | null;
}

/** A page of orders asks for them once. */
const histories = Symbol('OrderHistories');
const poDocuments = Symbol('PoDocuments');

@Resolver(() => Order)
export class OrderResolver {
  constructor(
    private readonly list: ListOrders,
    private readonly read: ReadOrder,
    private readonly documents: PoDocuments,
    private readonly orderNodes: OrderNodes,
    private readonly nodes: NodeSources<BuyerContext>,
    private readonly ages: OrderFreshness,
  ) {}

  @Needs('see-orders')
  @Query(() => OrderConnection)
  async orders(@CurrentBuyer() buyer: BuyerContext, @Args() args: OrdersArgs): Promise<OrderConnection> {
    const first = pageSize(args);
    const sort = lower(args.sort ?? 'ORDERED_DESC') as Sort;
    const filter = { ...args.filter, states: args.filter?.states?.map((state) => lower(state) as DomainOrder['state']) ?? null, origin: args.filter?.origin ? lower(args.filter.origin) as DomainOrder['origin'] : null };
    const cursor = new ListCursor(`orders ${sort}`, [orderKeys[sort], 'uuid']);
    const found = await this.list.execute(buyer, filter, sort, first, cursor.after(args.after));
    const { edges, pageInfo } = page(found.rows, first, (row) => this.orderNodes.from(buyer, row), (row) => cursor.at([row.sortKey, row.id]));
    return { edges, pageInfo, totalCount: found.totalCount, openCount: found.openCount, totals: found.totals, freshness: await this.ages.ofList() };
  }

  @Needs('see-orders')
  @Query(() => Order, { nullable: true })
  order(@CurrentBuyer() buyer: BuyerContext, @Request() request: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<object | null> {
    return this.nodes.load(request, buyer, 'Order', id);
  }

  @Needs('see-orders')
  @Mutation(() => Order, { nullable: true, description: 'Asks the ERP for this order now.' })
  async refreshOrder(@CurrentBuyer() buyer: BuyerContext, @Args('idempotencyKey') _key: string, @Args('id', { type: () => ID }) id: string): Promise<Order | null> {
    const order = await this.read.refresh(buyer, id);
    return order && this.orderNodes.from(buyer, order);
  }

  @Needs('see-orders')
  @Query(listOf('Product'), { description: 'Most recently ordered by this account, newest first.' })
  async recentProducts(@CurrentBuyer() buyer: BuyerContext, @Request() request: RequestContext, @Args('first', { type: () => Int }) first: number): Promise<object[]> {
    const most = pageSize({ first });
    // Some have left the assortment since, so more are asked for than are shown.
    const skus = await this.list.recentSkus(buyer, most * 2);
    return (await this.nodes.loadMany(request, buyer, 'Product', skus)).slice(0, most);
  }

  @ResolveField(typeNamed('CustomerAccount'))
  account(@Parent() order: Order, @CurrentBuyer() buyer: BuyerContext, @Request() request: RequestContext): Promise<object | null> {
    return this.nodes.load(request, buyer, 'CustomerAccount', order.accountId);
  }
  @ResolveField(listOf('Invoice'))
  invoices(@Parent() order: Order, @CurrentBuyer() buyer: BuyerContext, @Request() request: RequestContext): Promise<object[]> {
    return this.nodes.loadMany(request, buyer, 'Invoice.number', order.invoiceNumbers);
  }
  @ResolveField(() => Freshness)
  freshness(@Parent() { source }: Order): Promise<Freshness> {
    return this.ages.of(source);
  }
  @ResolveField(() => [OrderEvent])
  async history(@Parent() order: Order, @CurrentBuyer() buyer: BuyerContext, @RequestLoaders() loaders: Loaders): Promise<OrderEvent[]> {
    const events = await loaders.loader<string, readonly StoredEvent[]>(histories, (ids) => this.read.events(buyer, ids)).load(order.id);
    return events.map((event) => eventFrom(buyer, event, order.number ?? order.reference));
  }
  @ResolveField(() => FileInfo, { nullable: true })
  async poDocument(@Parent() order: Order, @CurrentBuyer() buyer: BuyerContext, @RequestLoaders() loaders: Loaders): Promise<FileInfo | null> {
    const file = order.poDocumentId === null ? null : await loaders.loader<string, StoredFile | null>(poDocuments, (ids) => this.documents.describeAll(buyer, ids)).load(order.poDocumentId);
    return file && { id: file.id, fileName: file.fileName, size: file.size, url: `/files/po-documents/${file.id}` };
  }
}
