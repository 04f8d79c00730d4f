import { Injectable } from '@nestjs/common';
import { requireConfirmation, type BuyerContext } from '@portico/domain';
import type { Act } from '@portico/platform-audit';
import { CompanyScope } from '@portico/platform-persistence';
import { PersonTrail } from '../password/person-trail.js';
import { Sessions } from '../persistence/sessions.js';

export interface OwnSession {
  readonly id: string;
  readonly createdAt: Date;
  readonly seenAt: Date;
  readonly address: string | null;
  readonly userAgent: string | null;
  readonly isOpen: boolean;
}
const most = 100;
const ended: Act = { action: 'session.revoked', object: 'session', objectId: null };
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Where a person is signed in, and was. */
@Injectable()
export class OwnSessions {
  constructor(private readonly scope: CompanyScope, private readonly sessions: Sessions, private readonly trail: PersonTrail) {}

  /** Open ones, the last seen first. */
  open(buyer: BuyerContext): Promise<readonly OwnSession[]> {
    return this.read(buyer, 'where is_open order by (id = $2) desc, seen_at desc', most);
  }

  /** Sign-ins of the last month, the newest first, whether their session is still open or not. */
  signIns(buyer: BuyerContext, first: number): Promise<readonly OwnSession[]> {
    return this.read(buyer, 'order by created_at desc, (id = $2) desc', first);
  }

  /** False: it is not a session of theirs, or over already. */
  async end(buyer: BuyerContext, id: string): Promise<boolean> {
    requireConfirmation(buyer);
    if (!uuid.test(id)) return false;
    const done = await this.trail.record(buyer, { ...ended, objectId: id, label: buyer.personName }, async (manager) => {
      const [rows] = await manager.query<[unknown[], number]>('update session set revoked_at = now() where id = $1 and person_id = $2 and revoked_at is null returning 1', [id, buyer.personId]);
      return rows.length > 0 ? true : null;
    });
    return done === true;
  }

  /** All but this one. @returns how many */
  async endOthers(buyer: BuyerContext): Promise<number> {
    requireConfirmation(buyer);
    const done = await this.trail.record(buyer, { ...ended, label: buyer.personName }, async () => {
      const count = await this.sessions.endAll(buyer.personId, { except: buyer.sessionId });
      return count > 0 ? count : null;
    });
    return done ?? 0;
  }

  private read({ personId, sessionId }: BuyerContext, tail: string, limit: number): Promise<readonly OwnSession[]> {
    return this.scope.unscoped((manager) => manager.query<OwnSession[]>(
      `select id, created_at as "createdAt", seen_at as "seenAt", address, user_agent as "userAgent", is_open as "isOpen"
       from (select *, revoked_at is null and expires_at > now() and ends_at > now() as is_open from session where person_id = $1) s ${tail} limit $3`, [personId, sessionId, limit]));
  }
}
