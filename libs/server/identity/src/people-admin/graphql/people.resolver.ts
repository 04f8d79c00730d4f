import { Args, ArgsType, Field, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { BuyerContext } from '@portico/domain';
import { atMost, CurrentBuyer, ListCursor, listOf, Needs, NodeSources, page, PageArgs, pageSize, Request, type RequestContext } from '@portico/platform-graphql-kit';
import type { CompanyUserState as State } from '../company-user.js';
import { ListPeople, peopleKey, type PeopleFilter as Filter, type PeopleSort as Sort } from '../list-people.js';
import { ImportPeopleList } from '../list/import-people-list.js';
import { sayListFault } from '../messages/list-sentences.js';
import { AccessReview, CompanyUser, CompanyUserConnection, companyUserFrom, CompanyUserRole, PeopleFilter } from './company-user.type.js';
import { lower, PeopleSort } from './people-enums.js';
import { PeopleList } from './people-list.type.js';
import { PeopleViews } from './people-views.js';

@ArgsType()
class PeopleArgs extends PageArgs {
  @Field(() => PeopleFilter, { nullable: true }) filter?: PeopleFilter | null;
  @Field(() => PeopleSort, { nullable: true }) sort?: string | null;
}
@ArgsType()
class ReviewArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: 'Those alone whose review is due.' }) isDue?: boolean | null;
}

/** About 200 lines of a generous spreadsheet. */
const longestList = 100_000;

@Resolver(() => CompanyUser)
export class PeopleResolver {
  constructor(private readonly list: ListPeople, private readonly lists: ImportPeopleList, private readonly views: PeopleViews) {}

  @Needs('manage-people')
  @Query(() => CompanyUserConnection, { description: 'Everybody of the company, and who is invited to it.' })
  people(@CurrentBuyer() buyer: BuyerContext, @Args() args: PeopleArgs): Promise<CompanyUserConnection> {
    const { text, states, role } = args.filter ?? {};
    return this.connection(buyer, { text: text ?? null, states: states?.map((state) => lower(state) as State) ?? null, role: role ?? null }, lower(args.sort ?? 'NAME') as Sort, args);
  }

  @Needs('manage-people')
  @Query(() => CompanyUser, { nullable: true })
  person(@CurrentBuyer() buyer: BuyerContext, @Args('id', { type: () => ID }) id: string): Promise<CompanyUser | null> {
    return this.views.one(buyer, id);
  }

  @Needs('manage-people')
  @Query(() => AccessReview)
  async accessReview(@CurrentBuyer() buyer: BuyerContext, @Args() args: ReviewArgs): Promise<AccessReview> {
    const people = await this.connection(buyer, { states: ['active'], isReviewDue: args.isDue ?? null }, 'review', args);
    return { people, dueCount: await this.list.due(buyer) };
  }

  @Needs('manage-people')
  @Query(() => PeopleList, { description: 'Reads a pasted list or CSV: comma, semicolon or tab, with or without a header in English or German.' })
  async readPeopleList(@CurrentBuyer() buyer: BuyerContext, @Args('text', { type: () => String }) text: string): Promise<PeopleList> {
    const { people, faults } = await this.lists.execute(buyer, atMost('text', text, longestList));
    return { people, faults: faults.map((fault) => ({ line: fault.line, message: sayListFault(buyer.locale, fault) })) };
  }

  private async connection(buyer: BuyerContext, filter: Filter, sort: Sort, args: PageArgs): Promise<CompanyUserConnection> {
    const first = pageSize(args);
    const cursor = new ListCursor(`people ${sort}`, [peopleKey(sort), 'uuid']);
    const found = await this.list.page(buyer, filter, sort, first, cursor.after(args.after));
    return { ...page(found.rows, first, (row) => companyUserFrom(buyer.locale, row), (row) => cursor.at([row.sortKey, row.id])), totalCount: found.totalCount };
  }
}

@Resolver(() => CompanyUserRole)
export class CompanyUserRoleResolver {
  constructor(private readonly nodes: NodeSources<BuyerContext>) {}

  @ResolveField(listOf('CustomerAccount'))
  accounts(@Parent() { accountIds }: CompanyUserRole, @CurrentBuyer() buyer: BuyerContext, @Request() request: RequestContext): Promise<object[]> {
    return this.nodes.loadMany(request, buyer, 'CustomerAccount', accountIds);
  }
}
