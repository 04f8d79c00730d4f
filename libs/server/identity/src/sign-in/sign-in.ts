import { Injectable } from '@nestjs/common';
import { Passwords } from '../password/passwords.js';
import { People } from '../persistence/people.js';
import { SignInLimits } from '../rate-limit/sign-in-limits.js';
import { SecondFactors } from '../second-factor/second-factors.js';
import { Challenges } from './challenges.js';
import { OpenSession, type Arrival, type OpenSessionOutcome } from './open-session.js';

export interface SignInCommand extends Arrival {
  readonly email: string;
  readonly password: string;
}
export type SignInOutcome =
  | OpenSessionOutcome
  /** The password is right, and a code is asked for with this token. */
  | { readonly kind: 'second-factor-needed'; readonly challenge: string }
  | { readonly kind: 'rate-limited'; readonly retryAfterSeconds: number }
  | { readonly kind: 'invalid-credentials' };

@Injectable()
export class SignIn {
  constructor(
    private readonly limits: SignInLimits,
    private readonly people: People,
    private readonly passwords: Passwords,
    private readonly factors: SecondFactors,
    private readonly challenges: Challenges,
    private readonly opening: OpenSession,
  ) {}

  async execute({ email: given, password, ...arrival }: SignInCommand): Promise<SignInOutcome> {
    const email = given.trim().toLowerCase();
    const admission = await this.limits.admit(email, arrival.address);
    if (admission.kind === 'refused') return { kind: 'rate-limited', retryAfterSeconds: admission.retryAfterSeconds };

    const credentials = await this.people.credentials(email);
    const isRight = await this.passwords.isRight(password, credentials?.passwordHash ?? null);
    if (!isRight || credentials === null) return { kind: 'invalid-credentials' };

    // Attempts are forgotten only after both steps: who knows the password alone has no more of them than others.
    if (await this.factors.state(credentials.personId)) return { kind: 'second-factor-needed', challenge: await this.challenges.open(credentials.personId) };
    await this.limits.succeeded(email, arrival.address);
    return this.opening.execute(credentials, arrival);
  }
}
