import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { BuyerContext } from '@portico/domain';
import { MaybeBuyer, Public, Request, Unauthenticated, type RequestContext } from '@portico/platform-graphql-kit';
import { viewerOf } from '../../graphql/viewer.type.js';
import { languageOf } from '../../messages/sign-in-messages.js';
import { SessionBuyers } from '../../persistence/session-buyers.js';
import { absoluteSeconds, sessionCookie, tokenHash } from '../../session-token.js';
import { AcceptInvitation } from '../accept-invitation.js';
import { sayAcceptRefusal } from '../messages/accept-sentences.js';
import { ViewInvitation } from '../view-invitation.js';
import { AcceptInvitationResult, Invitation, type InvitationAccepted, type InvitationRefused } from './invitation.type.js';
import { upper } from './people-enums.js';

@Resolver()
export class InvitationResolver {
  constructor(private readonly view: ViewInvitation, private readonly accept: AcceptInvitation, private readonly buyers: SessionBuyers) {}

  @Public()
  @Query(() => Invitation, { nullable: true, description: 'Null for a link that was never given, has run out, was used or was revoked.' })
  async invitation(@Args('token', { type: () => String }) token: string): Promise<Invitation | null> {
    const found = await this.view.execute(token);
    return found && { ...found, expiresAt: found.expiresAt.toISOString() };
  }

  @Public()
  @Mutation(() => AcceptInvitationResult, { description: 'The token is its idempotency key: a second click of the same person finds what the first one did.' })
  async acceptInvitation(
    @Args('token', { type: () => String }) token: string,
    @Args('name', { type: () => String, nullable: true }) name: string | null | undefined,
    @Args('password', { type: () => String, nullable: true }) password: string | null | undefined,
    @MaybeBuyer() buyer: BuyerContext | null, @Request() request: RequestContext,
  ): Promise<InvitationAccepted | InvitationRefused> {
    const { http } = request;
    const answer = await this.accept.execute({ token, name: name ?? null, password: password ?? null, buyer, address: http.address, userAgent: http.header('user-agent'), oldToken: http.cookies[sessionCookie] });
    if (answer.kind === 'refused') {
      const { refusal } = answer;
      const language = buyer?.locale ?? languageOf(http.cookies['portico_language'], http.header('accept-language'));
      return { reason: upper(refusal.reason), message: sayAcceptRefusal(language, refusal), retryAfterSeconds: refusal.reason === 'rate-limited' ? refusal.retryAfterSeconds : null };
    }
    if (answer.token === null) return { viewer: null };
    http.setCookie(sessionCookie, answer.token, { maxAgeSeconds: absoluteSeconds });
    const joined = await this.buyers.ofHash(tokenHash(answer.token) ?? '', http.address);
    if (!joined) throw new Unauthenticated();
    request.become(joined);
    return { viewer: viewerOf(joined) };
  }
}
