import { Inject, Injectable } from '@nestjs/common';
import type { BuyerContext } from '@portico/domain';
import type { Act } from '@portico/platform-audit';
import { LETTERHEAD, type Letterhead } from '@portico/platform-mail';
import { OwnAttempts } from '../rate-limit/own-attempts.js';
import { People } from '../persistence/people.js';
import { Sessions } from '../persistence/sessions.js';
import { endResetLinks } from './reset-links.js';
import { passwordProblem, type PasswordProblem } from './password-problem.js';
import { hashPassword, Passwords } from './passwords.js';
import { PersonTrail } from './person-trail.js';
import { SecurityNotices } from './security-notices.js';

export type ChangePasswordOutcome =
  | { readonly kind: 'changed'; readonly endedSessions: number }
  | { readonly kind: 'refused'; readonly problem: PasswordProblem | 'wrong-password' }
  | { readonly kind: 'rate-limited'; readonly retryAfterSeconds: number };

const changed: Act = { action: 'password.changed', object: 'person', objectId: null };

/** The current password is the confirmation that a dangerous act asks for. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly attempts: OwnAttempts,
    private readonly people: People,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly trail: PersonTrail,
    private readonly notices: SecurityNotices,
    @Inject(LETTERHEAD) private readonly letterhead: Pick<Letterhead, 'brandName'>,
  ) {}

  async execute(buyer: BuyerContext, current: string, next: string): Promise<ChangePasswordOutcome> {
    const limited = await this.attempts.refused(buyer);
    if (limited) return { kind: 'rate-limited', ...limited };
    const [person, hash] = [await this.people.person(buyer.personId), await this.people.passwordOf(buyer.personId)];
    if (!await this.passwords.isRight(current, hash) || !person) return { kind: 'refused', problem: 'wrong-password' };
    await this.attempts.forget(buyer);
    const problem = passwordProblem(next, { ...person, brandName: this.letterhead.brandName });
    if (problem) return { kind: 'refused', problem };
    const nextHash = await hashPassword(next);
    const endedSessions = await this.trail.record(buyer, { ...changed, objectId: person.id, label: person.name }, async (manager) => {
      // Two changes at once: the second finds another password than the one it was told.
      const [rows] = await manager.query<[{ id: string }[], number]>('update person set password_hash = $3 where id = $1 and password_hash = $2 returning id', [person.id, hash, nextHash]);
      if (rows.length === 0) return null;
      const ended = await this.sessions.endAll(person.id, { except: buyer.sessionId });
      await endResetLinks(manager, person.id);
      // Who gave the old password and still owes the code signs in with it no more.
      await manager.query('update second_factor_challenge set ended_at = now() where person_id = $1 and ended_at is null', [person.id]);
      await manager.query('update session set confirmed_at = now() where id = $1', [buyer.sessionId]);
      await this.notices.send(person, 'password-changed');
      return ended;
    });
    return endedSessions === null ? { kind: 'refused', problem: 'wrong-password' } : { kind: 'changed', endedSessions };
  }
}
