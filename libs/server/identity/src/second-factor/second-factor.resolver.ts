import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { confirmationMinutes, type BuyerContext } from '@portico/domain';
import { BadUserInput, BeforeSecondFactor, CurrentBuyer, Needs, NeedsConfirmation } from '@portico/platform-graphql-kit';
import { ConfirmItsYou, type Proof } from '../sign-in/confirm-its-you.js';
import { CompanySecurity } from './company-security.js';
import { sayFactor } from './factor-messages.js';
import { ConfirmItsYouResult, RecoveryCodesResult, SecondFactorRefusal, SignInSecurity, SignInSecurityResult, StartTotpResult, type Confirmed, type RecoveryCodes, type SecondFactorRefused, type TotpStarted } from './second-factor.type.js';
import { SecondFactors } from './second-factors.js';
import { SetUpTotp, type FactorRefusal, type RecoveryCodesOutcome, type Refusal } from './set-up-totp.js';

const reasons: Readonly<Record<FactorRefusal, SecondFactorRefusal>> = {
  'wrong-code': SecondFactorRefusal.WRONG_CODE, 'wrong-password': SecondFactorRefusal.WRONG_PASSWORD, 'already-on': SecondFactorRefusal.ALREADY_ON, 'not-on': SecondFactorRefusal.NOT_ON,
  'required-by-company': SecondFactorRefusal.REQUIRED_BY_COMPANY, 'yours-first': SecondFactorRefusal.YOURS_FIRST,
};

/** Setting it up is answered before all else to who owes it. No idempotency keys: a kept answer would hold the secrets in it. */
@Resolver()
export class SecondFactorResolver {
  constructor(private readonly setUp: SetUpTotp, private readonly factors: SecondFactors, private readonly companies: CompanySecurity, private readonly confirming: ConfirmItsYou) {}

  @BeforeSecondFactor()
  @Query(() => SignInSecurity, { description: 'Of the person who is signed in.' })
  async signInSecurity(@CurrentBuyer() buyer: BuyerContext): Promise<SignInSecurity> {
    const [state, isTotpRequired] = [await this.factors.state(buyer.personId), await this.companies.requiresTotp(buyer.companyId)];
    return { hasTotp: state !== null, totpSince: state?.since.toISOString() ?? null, recoveryCodesLeft: state?.recoveryCodesLeft ?? 0, isTotpRequired };
  }

  @BeforeSecondFactor()
  @Mutation(() => ConfirmItsYouResult, { description: 'By the password or by a code, before a dangerous act.' })
  async confirmItsYou(@Args('password', { type: () => String, nullable: true }) password: string | null, @Args('code', { type: () => String, nullable: true }) code: string | null, @CurrentBuyer() buyer: BuyerContext): Promise<Confirmed | SecondFactorRefused> {
    const refused = await this.confirming.execute(buyer, proofOf(password ?? null, code ?? null));
    return refused ? refusal(refused, buyer.locale) : { minutes: confirmationMinutes };
  }

  @BeforeSecondFactor()
  @NeedsConfirmation()
  @Mutation(() => StartTotpResult)
  async startTotp(@CurrentBuyer() buyer: BuyerContext): Promise<TotpStarted | SecondFactorRefused> {
    const outcome = await this.setUp.start(buyer);
    return outcome.kind === 'started' ? { secret: outcome.secret, uri: outcome.uri, qrSvg: outcome.qrSvg } : refusal(outcome, buyer.locale);
  }

  @BeforeSecondFactor()
  @NeedsConfirmation()
  @Mutation(() => RecoveryCodesResult, { description: 'By the first code. Two-step sign-in is on from then.' })
  async confirmTotp(@Args('code', { type: () => String }) code: string, @CurrentBuyer() buyer: BuyerContext): Promise<RecoveryCodes | SecondFactorRefused> {
    return codesOf(await this.setUp.confirm(buyer, code), buyer.locale);
  }

  @NeedsConfirmation()
  @Mutation(() => RecoveryCodesResult, { description: 'The old ones no longer count.' })
  async renewRecoveryCodes(@CurrentBuyer() buyer: BuyerContext): Promise<RecoveryCodes | SecondFactorRefused> {
    return codesOf(await this.setUp.renewCodes(buyer), buyer.locale);
  }

  @NeedsConfirmation()
  @Mutation(() => SignInSecurityResult)
  async disableTotp(@CurrentBuyer() buyer: BuyerContext): Promise<SignInSecurity | SecondFactorRefused> {
    const refused = await this.setUp.disable(buyer);
    return refused ? refusal(refused, buyer.locale) : this.signInSecurity(buyer);
  }

  @Needs('manage-people')
  @NeedsConfirmation()
  @Mutation(() => SignInSecurityResult, { description: 'For everybody of the company, from their next request on: who has no second factor is answered SECOND_FACTOR_REQUIRED until they do.' })
  async requireTotp(@Args('isRequired', { type: () => Boolean }) isRequired: boolean, @CurrentBuyer() buyer: BuyerContext): Promise<SignInSecurity | SecondFactorRefused> {
    const refused = await this.companies.requireTotp(buyer, isRequired);
    return refused ? refusal(refused, buyer.locale) : this.signInSecurity(buyer);
  }
}

function proofOf(password: string | null, code: string | null): Proof {
  if (password !== null && code === null) return { password };
  if (code !== null && password === null) return { code };
  throw new BadUserInput('Either password or code');
}

const codesOf = (outcome: RecoveryCodesOutcome, locale: string): RecoveryCodes | SecondFactorRefused => (outcome.kind === 'codes' ? { codes: outcome.codes } : refusal(outcome, locale));

function refusal(outcome: Refusal, locale: string): SecondFactorRefused {
  if (outcome.kind === 'refused') return { reason: reasons[outcome.reason], message: sayFactor(locale, outcome.reason), retryAfterSeconds: null };
  const { retryAfterSeconds } = outcome;
  return { reason: SecondFactorRefusal.RATE_LIMITED, message: sayFactor(locale, 'limited', { minutes: Math.ceil(retryAfterSeconds / 60) }), retryAfterSeconds };
}
