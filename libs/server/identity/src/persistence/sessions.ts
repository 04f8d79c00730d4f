import { Injectable } from '@nestjs/common';
import { CompanyScope, currentManager } from '@portico/platform-persistence';
import { absoluteSeconds, idleSeconds, newToken, tokenHash } from '../session-token.js';
import type { AccountChoice } from './people.js';

/** Where a request comes from. */
export interface Whence {
  readonly address: string;
  readonly userAgent: string | undefined;
}
const longestUserAgent = 500;

@Injectable()
export class Sessions {
  constructor(private readonly scope: CompanyScope) {}

  /** The token is for the cookie; only its hash is kept. @param isProved who opens it has just proved who they are, and did not go on from another session */
  open(personId: string, { companyId, accountId }: AccountChoice, { address, userAgent }: Whence, { isProved = true }: { readonly isProved?: boolean } = {}): Promise<{ readonly id: string; readonly token: string }> {
    const token = newToken();
    return this.scope.unscoped(async (manager) => {
      const [session] = await manager.query<{ id: string }[]>(
        `insert into session (token_hash, person_id, company_id, customer_account_id, expires_at, ends_at, address, user_agent, confirmed_at)
         values (decode($1, 'hex'), $2, $3, $4, now() + make_interval(secs => $5), now() + make_interval(secs => $6), $7, $8, case when $9 then now() end) returning id`,
        [tokenHash(token), personId, companyId, accountId, idleSeconds, absoluteSeconds, address, userAgent?.slice(0, longestUserAgent) ?? null, isProved]);
      if (!session) throw new Error('The session was not written');
      return { id: session.id, token };
    });
  }

  async revoke(token: string | undefined): Promise<void> {
    const hash = tokenHash(token);
    if (hash === null) return;
    await this.scope.unscoped((manager) => manager.query(`update session set revoked_at = now() where token_hash = decode($1, 'hex') and revoked_at is null`, [hash]));
  }

  /** Every session of the person, or all but one. @returns how many ended. In the open scope. @throws NoScopeOpen */
  async endAll(personId: string, { except = null }: { readonly except?: string | null } = {}): Promise<number> {
    const [rows] = await currentManager().query<[{ id: string }[], number]>('update session set revoked_at = now() where person_id = $1 and revoked_at is null and id is distinct from $2 returning id', [personId, except]);
    return rows.length;
  }

  /** The person has just proved again that it is them. */
  async confirm(sessionId: string): Promise<void> {
    await this.scope.unscoped((manager) => manager.query('update session set confirmed_at = now() where id = $1 and revoked_at is null', [sessionId]));
  }

  async choose(sessionId: string, { companyId, accountId }: AccountChoice): Promise<void> {
    await this.scope.unscoped((manager) => manager.query('update session set company_id = $2, customer_account_id = $3 where id = $1 and revoked_at is null', [sessionId, companyId, accountId]));
  }

  /** The account that the person last acted for. */
  lastChoice(personId: string): Promise<AccountChoice | null> {
    return this.scope.unscoped(async (manager) => {
      const [row] = await manager.query<AccountChoice[]>(
        'select company_id as "companyId", customer_account_id as "accountId" from session where person_id = $1 order by seen_at desc limit 1', [personId]);
      return row ?? null;
    });
  }

  /** Sessions that ended more than a month ago. */
  async forgetOld(): Promise<void> {
    await this.scope.unscoped((manager) => manager.query(`delete from session where least(expires_at, ends_at, coalesce(revoked_at, ends_at)) < now() - interval '31 days'`));
  }
}
