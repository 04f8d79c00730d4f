import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { BuyerContext } from '@portico/domain';
import { BadUserInput, CurrentBuyer, MaybeBuyer, Public, Request, RequestContext, Unauthenticated } from '@portico/platform-graphql-kit';
import { languageOf, languages, saySignIn } from '../messages/sign-in-messages.js';
import { People, type PersonRecord } from '../persistence/people.js';
import { SessionBuyers } from '../persistence/session-buyers.js';
import { CompanyEntries } from '../persistence/company-entries.js';
import { Sessions } from '../persistence/sessions.js';
import { absoluteSeconds, sessionCookie, tokenHash } from '../session-token.js';
import { SignIn, type SignInOutcome } from '../use-cases/sign-in.js';
import { SwitchAccount } from '../use-cases/switch-account.js';
import { Person, SignedIn, SignInRefusal, SignInRefused, SignInResult, Viewer, viewerOf } from './viewer.type.js';

@Resolver(() => Viewer)
export class IdentityResolver {
  constructor(
    private readonly signInWith: SignIn,
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
  @Mutation(() => SignInResult)
  async signIn(@Args('email', { type: () => String }) email: string, @Args('password', { type: () => String }) password: string, @Request() request: RequestContext): Promise<SignedIn | SignInRefused> {
    const { http } = request;
    const outcome = await this.signInWith.execute({ email, password, address: http.address, oldToken: http.cookies[sessionCookie] });
    if (outcome.kind !== 'signed-in') return refusal(outcome, languageOf(http.cookies['portico_language'], http.header('accept-language')));
    http.setCookie(sessionCookie, outcome.token, { maxAgeSeconds: absoluteSeconds });
    const buyer = await this.buyers.ofHash(tokenHash(outcome.token) ?? '', http.address);
    if (!buyer) throw new Unauthenticated();
    request.become(buyer);
    return { viewer: viewerOf(buyer) };
  }

  @Public()
  @Mutation(() => Boolean)
  async signOut(@MaybeBuyer() buyer: BuyerContext | null, @Request() request: RequestContext): Promise<boolean> {
    if (buyer) await this.entries.record(buyer, 'session.ended');
    await this.sessions.revoke(request.http.cookies[sessionCookie]);
    request.http.setCookie(sessionCookie, null, { maxAgeSeconds: 0 });
    request.become(null);
    return true;
  }

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
    const buyer = await this.buyers.resolve(request.http);
    if (!buyer) throw new Unauthenticated();
    request.become(buyer);
    return viewerOf(buyer);
  }
}

function refusal(outcome: Exclude<SignInOutcome, { kind: 'signed-in' }>, language: string): SignInRefused {
  switch (outcome.kind) {
    case 'invalid-credentials': return { reason: SignInRefusal.INVALID_CREDENTIALS, message: saySignIn(language, 'invalid'), retryAfterSeconds: null };
    case 'no-account': return { reason: SignInRefusal.NO_ACCOUNT, message: saySignIn(language, 'no-account'), retryAfterSeconds: null };
    case 'rate-limited': {
      const { retryAfterSeconds } = outcome;
      return { reason: SignInRefusal.RATE_LIMITED, message: saySignIn(language, 'limited', { minutes: Math.ceil(retryAfterSeconds / 60) }), retryAfterSeconds };
    }
  }
}
