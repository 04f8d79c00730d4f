import { Injectable } from '@nestjs/common';
import { CompanyScope } from '@portico/platform-persistence';
import { SecurityNotices } from '../password/security-notices.js';
import { CodeLimits } from '../rate-limit/code-limits.js';
import { SignInLimits } from '../rate-limit/sign-in-limits.js';
import { SecondFactors } from '../second-factor/second-factors.js';
import { Challenges } from './challenges.js';
import { OpenSession, type Arrival, type OpenSessionOutcome } from './open-session.js';

export interface AnswerSecondFactorCommand extends Arrival {
  readonly challenge: string | undefined;
  /** Of the app, or a recovery code. */
  readonly code: string;
}
export type AnswerSecondFactorOutcome =
  | OpenSessionOutcome
  | { readonly kind: 'wrong-code' }
  /** The password is needed again. */
  | { readonly kind: 'challenge-over' }
  | { readonly kind: 'rate-limited'; readonly retryAfterSeconds: number };

/** The second step of a sign-in. */
@Injectable()
export class AnswerSecondFactor {
  constructor(
    private readonly challenges: Challenges,
    private readonly limits: CodeLimits,
    private readonly factors: SecondFactors,
    private readonly signInLimits: SignInLimits,
    private readonly opening: OpenSession,
    private readonly notices: SecurityNotices,
    private readonly scope: CompanyScope,
  ) {}

  async execute({ challenge, code, ...arrival }: AnswerSecondFactorCommand): Promise<AnswerSecondFactorOutcome> {
    const person = await this.challenges.attempt(challenge);
    if (!person) return { kind: 'challenge-over' };
    const limited = await this.limits.refused(person.personId, arrival.address);
    if (limited) return { kind: 'rate-limited', ...limited };
    const taken = await this.factors.take(person.personId, code);
    if (taken === null) return { kind: 'wrong-code' };
    if (!await this.challenges.end(challenge)) return { kind: 'challenge-over' };
    await this.limits.forget(person.personId, arrival.address);
    await this.signInLimits.succeeded(person.email.toLowerCase(), arrival.address);
    if (taken === 'recovery-code') await this.scope.unscoped(() => this.notices.send({ id: person.personId, ...person }, 'code-used'));
    return this.opening.execute(person, arrival);
  }
}
