import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { BuyerContext } from '@portico/domain';
import { BadUserInput, BeforeSecondFactor, CurrentBuyer, MaybeBuyer, Public, Request, RequestContext, Unauthenticated } from '@portico/platform-graphql-kit';
import { languages } from '../messages/sign-in-messages.js';
import { People, type PersonRecord } from '../persistence/people.js';
import { SessionBuyers } from '../persistence/session-buyers.js';
import { CompanyEntries } from '../persistence/company-entries.js';
import { Sessions } from '../persistence/sessions.js';
import { sessionCookie } from '../session-token.js';
import { SwitchAccount } from '../use-cases/switch-account.js';
import { Person, Viewer, viewerOf } from './viewer.type.js';

@Resolver(() => Viewer)
export class IdentityResolver {
  constructor(
    private readonly switchTo: SwitchAccount,
    private readonly people: People,
    private readonly sessions: Sessions,
    private readonly entries: CompanyEntries,
    private readonly buyers: SessionBuyers,
  ) {}

  @Public()
  @Query(() => Viewer, { nullable: true, description: 'Null when signed out.' })
  viewer(@MaybeBuyer() buyer: BuyerContext | null): Viewer | null {
    return buyer ? viewerOf(buyer) : null;
  }

  @ResolveField(() => Person)
  async person(@Parent() { buyer }: Viewer): Promise<PersonRecord> {
    const person = await this.people.person(buyer.personId);
    if (!person) throw new Unauthenticated();
    return person;
  }

  @Public()
  @BeforeSecondFactor()
  @Mutation(() => Boolean)
  async signOut(@MaybeBuyer() buyer: BuyerContext | null, @Request() request: RequestContext): Promise<boolean> {
    if (buyer) await this.entries.record(buyer, 'session.ended');
    await this.sessions.revoke(request.http.cookies[sessionCookie]);
    request.http.setCookie(sessionCookie, null, { maxAgeSeconds: 0 });
    request.become(null);
    return true;
  }

  @BeforeSecondFactor()
  @Mutation(() => Viewer, { nullable: true, description: `Null when the account is not the person's.` })
  async switchAccount(@Args('accountId', { type: () => ID }) accountId: string, @CurrentBuyer() buyer: BuyerContext, @Request() request: RequestContext): Promise<Viewer | null> {
    if (!await this.switchTo.execute(buyer, accountId)) return null;
    return this.renewed(request);
  }

  @Mutation(() => Viewer)
  async setLocale(@Args('locale', { type: () => String }) locale: string, @CurrentBuyer() buyer: BuyerContext, @Request() request: RequestContext): Promise<Viewer> {
    const known = languages.find((language) => language === locale);
    if (!known) throw new BadUserInput(`locale must be one of ${languages.join(', ')}`);
    await this.people.setLocale(buyer.personId, known);
    return this.renewed(request);
  }

  private async renewed(request: RequestContext): Promise<Viewer> {
    const buyer = await this.buyers.identify(request.http);
    if (!buyer) throw new Unauthenticated();
    request.become(buyer);
    return viewerOf(buyer);
  }
}
