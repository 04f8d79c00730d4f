import { Args, ID, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { BuyerContext } from '@portico/domain';
import { CurrentBuyer, Freshness, Needs, pageSize } from '@portico/platform-graphql-kit';
import { ListInvoices } from '../use-cases/list-invoices.js';
import { ReadInvoice } from '../use-cases/read-invoices.js';
import { InvoiceSort, sortAsked } from './invoice-enums.js';
import { filterAsked, InvoiceConnection, InvoicesArgs } from './invoice-list.type.js';
import { connectionOf, pageStart } from './invoice-page.js';
import { Invoice, invoiceFromView } from './invoice.type.js';
import { InvoicesFreshness } from './invoices-freshness.js';

@Resolver(() => InvoiceConnection)
export class InvoicesResolver {
  constructor(private readonly list: ListInvoices, private readonly read: ReadInvoice, private readonly ages: InvoicesFreshness) {}

  @Needs('see-invoices')
  @Query(() => InvoiceConnection)
  async invoices(@CurrentBuyer() buyer: BuyerContext, @Args() args: InvoicesArgs): Promise<InvoiceConnection> {
    const first = pageSize(args);
    const sort = sortAsked[args.sort ?? InvoiceSort.DUE_ASC];
    const found = await this.list.execute(buyer, { filter: filterAsked(args.filter ?? {}), sort, limit: first + 1, after: pageStart(args.after, sort) });
    return connectionOf(found, first, sort);
  }

  @Needs('see-invoices')
  @Query(() => Invoice, { nullable: true })
  async invoice(@CurrentBuyer() buyer: BuyerContext, @Args('id', { type: () => ID }) id: string, @Args('live', { type: () => Boolean, nullable: true }) live: boolean | null): Promise<Invoice | null> {
    const view = await this.read.execute(buyer, id, live ? 'live' : 'kept');
    return view ? invoiceFromView(view) : null;
  }

  @ResolveField(() => Freshness)
  freshness(): Promise<Freshness> {
    return this.ages.ofList();
  }
}
