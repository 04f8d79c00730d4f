import type { EntityManager } from 'typeorm';
import { newToken, tokenHash } from '../session-token.js';

export const resetLinkMinutes = 30;

/** Links that were asked for before no longer count. */
export async function endResetLinks(manager: EntityManager, personId: string): Promise<void> {
  await manager.query('update password_reset set dead_at = now() where person_id = $1 and used_at is null and dead_at is null', [personId]);
}

/** The token goes into the mail; its hash is kept. */
export async function newResetLink(manager: EntityManager, personId: string): Promise<string> {
  await endResetLinks(manager, personId);
  const token = newToken();
  await manager.query(`insert into password_reset (token_hash, person_id, expires_at) values (decode($1, 'hex'), $2, now() + make_interval(mins => $3))`, [tokenHash(token), personId, resetLinkMinutes]);
  return token;
}

export interface ResetLink {
  readonly personId: string;
  readonly email: string;
  readonly name: string;
  readonly locale: string;
  readonly passwordHash: string | null;
  readonly state: 'open' | 'just-used' | 'over';
}

/** A link that was used a moment ago may be sent again by an impatient hand. */
export async function findResetLink(manager: EntityManager, hash: string): Promise<ResetLink | null> {
  const [row] = await manager.query<ResetLink[]>(
    `select p.id as "personId", p.email, p.name, p.locale, p.password_hash as "passwordHash",
       case when r.used_at > now() - interval '10 minutes' and r.dead_at is null then 'just-used' when r.used_at is null and r.dead_at is null and r.expires_at > now() then 'open' else 'over' end as state
     from password_reset r join person p on p.id = r.person_id where r.token_hash = decode($1, 'hex')`, [hash]);
  return row ?? null;
}
