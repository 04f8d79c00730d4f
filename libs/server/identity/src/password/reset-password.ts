import { Inject, Injectable } from '@nestjs/common';
import type { Act } from '@portico/platform-audit';
import { LETTERHEAD, type Letterhead } from '@portico/platform-mail';
import { APP_DATABASE, CompanyScope } from '@portico/platform-persistence';
import type { DataSource } from 'typeorm';
import { Sessions } from '../persistence/sessions.js';
import { AttemptLimit } from '../rate-limit/attempt-limit.js';
import { networkOf } from '../rate-limit/network.js';
import { SignInLimits } from '../rate-limit/sign-in-limits.js';
import { tokenHash } from '../session-token.js';
import { passwordProblem, type PasswordProblem } from './password-problem.js';
import { hashPassword, Passwords } from './passwords.js';
import { PersonTrail } from './person-trail.js';
import { endResetLinks, findResetLink, type ResetLink } from './reset-links.js';
import { SecurityNotices } from './security-notices.js';

export interface ResetPasswordCommand {
  readonly token: string;
  readonly newPassword: string;
  readonly address: string;
}
export type ResetPasswordOutcome =
  | { readonly kind: 'reset' }
  | { readonly kind: 'refused'; readonly problem: PasswordProblem | 'invalid-link' }
  | { readonly kind: 'rate-limited'; readonly retryAfterSeconds: number };

const invalid = { kind: 'refused', problem: 'invalid-link' } as const;
const wasReset: Act = { action: 'password.reset', object: 'person', objectId: null };

/** Sets a new password by the link of a mail. It signs nobody in: whoever has a second factor is still asked for it. */
@Injectable()
export class ResetPassword {
  private readonly perNetwork: AttemptLimit;

  constructor(
    @Inject(APP_DATABASE) source: DataSource,
    private readonly scope: CompanyScope,
    private readonly signInLimits: SignInLimits,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly trail: PersonTrail,
    private readonly notices: SecurityNotices,
    @Inject(LETTERHEAD) private readonly letterhead: Pick<Letterhead, 'brandName'>,
  ) {
    this.perNetwork = new AttemptLimit(source, { name: 'reset-use', attempts: 30, windowSeconds: 15 * 60 });
  }

  async execute({ token, newPassword, address }: ResetPasswordCommand): Promise<ResetPasswordOutcome> {
    const limited = await this.perNetwork.refused(networkOf(address));
    if (limited) return { kind: 'rate-limited', ...limited };
    const hash = tokenHash(token);
    const link = hash === null ? null : await this.find(hash);
    if (hash === null || link === null) return invalid;
    if (link.state !== 'open') return this.repeated(link, newPassword);
    const problem = passwordProblem(newPassword, { ...link, brandName: this.letterhead.brandName });
    if (problem) return { kind: 'refused', problem };
    if (await this.use(hash, link, await hashPassword(newPassword), address)) {
      // Whoever tried the old password until none was left may now give the new one.
      await this.signInLimits.succeeded(link.email.toLowerCase(), address);
      return { kind: 'reset' };
    }
    // The same link at the same time: the other was first.
    const now = await this.find(hash);
    return now ? this.repeated(now, newPassword) : invalid;
  }

  private find(hash: string): Promise<ResetLink | null> {
    return this.scope.unscoped((manager) => findResetLink(manager, hash));
  }

  /** The second click of a double one: it was done, and with this password. */
  private async repeated({ state, passwordHash }: ResetLink, password: string): Promise<ResetPasswordOutcome> {
    return state === 'just-used' && await this.passwords.isRight(password, passwordHash) ? { kind: 'reset' } : invalid;
  }

  private async use(hash: string, { personId, email, name, locale }: ResetLink, passwordHash: string, address: string): Promise<boolean> {
    const actor = { personId, personName: name, sessionId: null, address };
    const done = await this.trail.record(actor, { ...wasReset, objectId: personId, label: name }, async (manager) => {
      const [rows] = await manager.query<[{ person_id: string }[], number]>(
        `update password_reset set used_at = now() where token_hash = decode($1, 'hex') and used_at is null and dead_at is null and expires_at > now() returning person_id`, [hash]);
      if (rows.length === 0) return null;
      await endResetLinks(manager, personId);
      await manager.query('update person set password_hash = $2 where id = $1', [personId, passwordHash]);
      await manager.query('update second_factor_challenge set ended_at = now() where person_id = $1 and ended_at is null', [personId]);
      await this.sessions.endAll(personId);
      await this.notices.send({ id: personId, email, name, locale }, 'password-reset');
      return true;
    });
    return done === true;
  }
}
