import { Injectable } from '@nestjs/common';
import { CompanyScope } from '@portico/platform-persistence';
import { newToken, tokenHash } from '../session-token.js';

/**
 * Between the right password and the second factor stands a token of its own. It is in an httpOnly cookie, so that no script can
 * read it and the portal holds nothing; it opens nothing but the question for a code.
 */
export const challengeCookie = 'portico_second_factor';
export const challengeSeconds = 5 * 60;
/** Wrong codes, then the password again. */
export const attemptsPerChallenge = 5;

export interface Challenged {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: string;
}

@Injectable()
export class Challenges {
  constructor(private readonly scope: CompanyScope) {}

  async open(personId: string): Promise<string> {
    const token = newToken();
    await this.scope.unscoped((manager) => manager.query(
      `insert into second_factor_challenge (token_hash, person_id, expires_at) values (decode($1, 'hex'), $2, now() + make_interval(secs => $3))`, [tokenHash(token), personId, challengeSeconds]));
    return token;
  }

  /** Counts a try before it is made, so that many at once are not more. Null: unknown, over, answered, or tried too often. */
  async attempt(token: string | undefined): Promise<Challenged | null> {
    const hash = tokenHash(token);
    if (hash === null) return null;
    return this.scope.unscoped(async (manager) => {
      const [rows] = await manager.query<[Challenged[], number]>(
        `update second_factor_challenge c set attempts = attempts + 1 from person p
         where c.token_hash = decode($1, 'hex') and c.ended_at is null and c.expires_at > now() and c.attempts < $2 and p.id = c.person_id
         returning p.id as "personId", p.name, p.email, p.locale`, [hash, attemptsPerChallenge]);
      return rows[0] ?? null;
    });
  }

  /** False: somebody was faster. */
  async end(token: string | undefined): Promise<boolean> {
    const hash = tokenHash(token);
    if (hash === null) return false;
    return this.scope.unscoped(async (manager) => {
      const [rows] = await manager.query<[unknown[], number]>(`update second_factor_challenge set ended_at = now() where token_hash = decode($1, 'hex') and ended_at is null returning 1`, [hash]);
      return rows.length > 0;
    });
  }

  async forgetOld(): Promise<void> {
    await this.scope.unscoped(async (manager) => {
      await manager.query(`delete from second_factor_challenge where expires_at < now() - interval '1 day'`);
      await manager.query(`delete from password_reset where expires_at < now() - interval '1 day'`);
    });
  }
}
