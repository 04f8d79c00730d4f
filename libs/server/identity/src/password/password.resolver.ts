import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { BuyerContext } from '@portico/domain';
import { BeforeSecondFactor, CurrentBuyer, MaybeBuyer, Public, Request, RequestContext } from '@portico/platform-graphql-kit';
import { languageOf } from '../messages/sign-in-messages.js';
import { ChangePassword } from './change-password.js';
import { sayPassword } from './password-messages.js';
import { ChangePasswordResult, PasswordRefusal, RequestPasswordResetResult, ResetPasswordResult, type PasswordChanged, type PasswordRefused, type PasswordReset, type PasswordResetRequested } from './password.type.js';
import type { PasswordProblem } from './password-problem.js';
import { RequestPasswordReset } from './request-password-reset.js';
import { resetLinkMinutes } from './reset-links.js';
import { ResetPassword } from './reset-password.js';

const text = { type: () => String };
const reasons: Readonly<Record<PasswordProblem | 'wrong-password' | 'invalid-link', PasswordRefusal>> = {
  'too-short': PasswordRefusal.TOO_SHORT, 'too-long': PasswordRefusal.TOO_LONG, common: PasswordRefusal.COMMON, personal: PasswordRefusal.PERSONAL,
  'wrong-password': PasswordRefusal.WRONG_PASSWORD, 'invalid-link': PasswordRefusal.INVALID_LINK,
};
type Refusal = { readonly kind: 'refused'; readonly problem: keyof typeof reasons } | { readonly kind: 'rate-limited'; readonly retryAfterSeconds: number };

@Resolver()
export class PasswordResolver {
  constructor(private readonly changing: ChangePassword, private readonly requesting: RequestPasswordReset, private readonly resetting: ResetPassword) {}

  @BeforeSecondFactor()
  @Mutation(() => ChangePasswordResult, { description: 'Ends all other sessions and tells the person by mail.' })
  async changePassword(@Args('current', text) current: string, @Args('newPassword', text) newPassword: string, @CurrentBuyer() buyer: BuyerContext): Promise<PasswordChanged | PasswordRefused> {
    const outcome = await this.changing.execute(buyer, current, newPassword);
    return outcome.kind === 'changed' ? { endedSessions: outcome.endedSessions } : refusal(outcome, buyer.locale);
  }

  @Public()
  @BeforeSecondFactor()
  @Mutation(() => RequestPasswordResetResult, { description: 'Writes a mail with a link, if there is an account of this address.' })
  async requestPasswordReset(@Args('email', text) email: string, @MaybeBuyer() buyer: BuyerContext | null, @Request() { http }: RequestContext): Promise<PasswordResetRequested | PasswordRefused> {
    const outcome = await this.requesting.execute({ email, address: http.address });
    return outcome.kind === 'asked' ? { linkMinutes: resetLinkMinutes } : refusal(outcome, localeFor(buyer, http));
  }

  @Public()
  @BeforeSecondFactor()
  @Mutation(() => ResetPasswordResult, { description: 'By the token of the mail. Sent twice with the same password it is done once.' })
  async resetPassword(@Args('token', text) token: string, @Args('newPassword', text) newPassword: string, @MaybeBuyer() buyer: BuyerContext | null, @Request() { http }: RequestContext): Promise<PasswordReset | PasswordRefused> {
    const outcome = await this.resetting.execute({ token, newPassword, address: http.address });
    return outcome.kind === 'reset' ? { isReset: true } : refusal(outcome, localeFor(buyer, http));
  }
}

const localeFor = (buyer: BuyerContext | null, http: RequestContext['http']): string => buyer?.locale ?? languageOf(http.cookies['portico_language'], http.header('accept-language'));

function refusal(outcome: Refusal, locale: string): PasswordRefused {
  if (outcome.kind === 'refused') return { reason: reasons[outcome.problem], message: sayPassword(locale, outcome.problem), retryAfterSeconds: null };
  const { retryAfterSeconds } = outcome;
  return { reason: PasswordRefusal.RATE_LIMITED, message: sayPassword(locale, 'limited', { minutes: Math.ceil(retryAfterSeconds / 60) }), retryAfterSeconds };
}
