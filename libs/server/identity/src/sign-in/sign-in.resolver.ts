import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { BeforeSecondFactor, Public, Request, RequestContext, Unauthenticated } from '@portico/platform-graphql-kit';
import { viewerOf } from '../graphql/viewer.type.js';
import { languageOf, saySignIn } from '../messages/sign-in-messages.js';
import { SessionBuyers } from '../persistence/session-buyers.js';
import { absoluteSeconds, sessionCookie, tokenHash } from '../session-token.js';
import { AnswerSecondFactor, type AnswerSecondFactorOutcome } from './answer-second-factor.js';
import { challengeCookie, challengeSeconds } from './challenges.js';
import type { Arrival } from './open-session.js';
import { SignIn, type SignInOutcome } from './sign-in.js';
import { SignInRefusal, SignInResult, type SecondFactorNeeded, type SignedIn, type SignInRefused } from './sign-in.type.js';

const text = { type: () => String };

@Resolver()
export class SignInResolver {
  constructor(private readonly signingIn: SignIn, private readonly answering: AnswerSecondFactor, private readonly buyers: SessionBuyers) {}

  @Public()
  @BeforeSecondFactor()
  @Mutation(() => SignInResult)
  async signIn(@Args('email', text) email: string, @Args('password', text) password: string, @Request() request: RequestContext): Promise<SignedIn | SecondFactorNeeded | SignInRefused> {
    const outcome = await this.signingIn.execute({ email, password, ...arrivalOf(request) });
    if (outcome.kind === 'signed-in') return this.signedIn(request, outcome.token);
    if (outcome.kind !== 'second-factor-needed') return refusal(outcome, request);
    request.http.setCookie(challengeCookie, outcome.challenge, { maxAgeSeconds: challengeSeconds });
    return { expiresInSeconds: challengeSeconds };
  }

  @Public()
  @BeforeSecondFactor()
  @Mutation(() => SignInResult, { description: 'After SecondFactorNeeded: a code of the app, or a recovery code.' })
  async answerSecondFactor(@Args('code', text) code: string, @Request() request: RequestContext): Promise<SignedIn | SecondFactorNeeded | SignInRefused> {
    const outcome = await this.answering.execute({ challenge: request.http.cookies[challengeCookie], code, ...arrivalOf(request) });
    if (outcome.kind === 'signed-in' || outcome.kind === 'challenge-over') request.http.setCookie(challengeCookie, null, { maxAgeSeconds: 0 });
    return outcome.kind === 'signed-in' ? this.signedIn(request, outcome.token) : refusal(outcome, request);
  }

  private async signedIn(request: RequestContext, token: string): Promise<SignedIn> {
    request.http.setCookie(sessionCookie, token, { maxAgeSeconds: absoluteSeconds });
    const buyer = await this.buyers.ofHash(tokenHash(token) ?? '', request.http.address);
    if (!buyer) throw new Unauthenticated();
    request.become(buyer);
    return { viewer: viewerOf(buyer) };
  }
}

const arrivalOf = ({ http }: RequestContext): Arrival => ({ address: http.address, userAgent: http.header('user-agent'), oldToken: http.cookies[sessionCookie] });

type Refused = Exclude<SignInOutcome | AnswerSecondFactorOutcome, { kind: 'signed-in' | 'second-factor-needed' }>;
const reasons: Readonly<Record<Exclude<Refused['kind'], 'rate-limited'>, { readonly reason: SignInRefusal; readonly sentence: Parameters<typeof saySignIn>[1] }>> = {
  'invalid-credentials': { reason: SignInRefusal.INVALID_CREDENTIALS, sentence: 'invalid' },
  'no-account': { reason: SignInRefusal.NO_ACCOUNT, sentence: 'no-account' },
  'wrong-code': { reason: SignInRefusal.WRONG_CODE, sentence: 'wrong-code' },
  'challenge-over': { reason: SignInRefusal.CHALLENGE_OVER, sentence: 'challenge-over' },
};

function refusal(outcome: Refused, { http }: RequestContext): SignInRefused {
  const language = languageOf(http.cookies['portico_language'], http.header('accept-language'));
  if (outcome.kind === 'rate-limited') {
    const { retryAfterSeconds } = outcome;
    return { reason: SignInRefusal.RATE_LIMITED, message: saySignIn(language, 'limited', { minutes: Math.ceil(retryAfterSeconds / 60) }), retryAfterSeconds };
  }
  const { reason, sentence } = reasons[outcome.kind];
  return { reason, message: saySignIn(language, sentence), retryAfterSeconds: null };
}
