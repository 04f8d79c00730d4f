import { Injectable } from '@nestjs/common';
import type { BuyerContext } from '@portico/domain';
import { Passwords } from '../password/passwords.js';
import { People } from '../persistence/people.js';
import { Sessions } from '../persistence/sessions.js';
import { OwnAttempts } from '../rate-limit/own-attempts.js';
import { SecondFactors } from '../second-factor/second-factors.js';
import type { Refusal } from '../second-factor/set-up-totp.js';

export type Proof = { readonly password: string } | { readonly code: string };

/** Before a dangerous act: the person at the open browser is who signed in there. */
@Injectable()
export class ConfirmItsYou {
  constructor(
    private readonly attempts: OwnAttempts,
    private readonly people: People,
    private readonly passwords: Passwords,
    private readonly factors: SecondFactors,
    private readonly sessions: Sessions,
  ) {}

  /** Null: confirmed, for the next ten minutes. */
  async execute(buyer: BuyerContext, proof: Proof): Promise<Refusal | null> {
    const limited = await this.attempts.refused(buyer);
    if (limited) return { kind: 'rate-limited', ...limited };
    const isRight = 'password' in proof ? await this.passwords.isRight(proof.password, await this.people.passwordOf(buyer.personId)) : await this.factors.take(buyer.personId, proof.code) !== null;
    if (!isRight) return { kind: 'refused', reason: 'password' in proof ? 'wrong-password' : 'wrong-code' };
    await this.attempts.forget(buyer);
    await this.sessions.confirm(buyer.sessionId);
    return null;
  }
}
