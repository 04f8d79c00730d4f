import { Inject, Injectable } from '@nestjs/common';
import { INTEGRATION_MAP, plainDate, readyMadeRoles, systemClock, type BuyerContext, type Clock, type Grant, type IntegrationMap, type PlainDate } from '@portico/domain';
import { isMailAddress } from '@portico/platform-mail';
import { newToken, tokenHash } from '../session-token.js';
import { endOfDay, isOver } from './business-end.js';
import { assignedOf } from './company-rights.js';
import { invitationDays, type OfferedRole } from './invitation.js';
import { InvitationMail } from './invitation-mail.js';
import { ManageCompany, type Managing } from './manage-company.js';
import { joinedRoles, mayManage, type Assigned } from './rights.js';

export interface PersonToInvite {
  readonly email: string;
  readonly name?: string | null;
  /** BCP 47, of the mail; when absent that of who is known by the address, else the inviter's. */
  readonly locale?: string | null;
  readonly roles: readonly OfferedRole[];
  /** The last day, where the seller does business. */
  readonly endsOn?: PlainDate | null;
}
export type InvitationOutcome = 'invited' | 'already-user' | 'already-invited' | 'invalid-address' | 'may-not-grant' | 'duplicate' | 'no-role' | 'end-in-past';
export interface InvitedRow {
  readonly email: string;
  readonly outcome: InvitationOutcome;
  readonly invitationId: string | null;
}
export type InvitePeopleAnswer =
  | { readonly kind: 'invited'; readonly rows: readonly InvitedRow[] }
  | { readonly kind: 'refused'; readonly reason: 'too-many' | 'too-many-today' };

/** At once, and of one company within a day: an invitation is a mail to an address that somebody typed. */
export const mostAtOnce = 200;
export const mostPerDay = 1_000;

interface Known {
  readonly users: ReadonlySet<string>;
  readonly invited: ReadonlySet<string>;
  readonly locales: ReadonlyMap<string, string>;
  readonly roles: ReadonlyMap<string, readonly Grant[]>;
  readonly accounts: ReadonlySet<string>;
  readonly companyName: string;
}
interface NewInvitation extends PersonToInvite { readonly roles: readonly OfferedRole[] }

/** Each row has an outcome of its own, and those that can be invited are. Whether an address is known elsewhere changes nothing of the answer. */
@Injectable()
export class InvitePeople {
  private readonly clock: Clock = systemClock;

  constructor(private readonly company: ManageCompany, private readonly mail: InvitationMail, @Inject(INTEGRATION_MAP) private readonly map: Pick<IntegrationMap, 'timeZone'>) {}

  execute(buyer: BuyerContext, { idempotencyKey, people }: { readonly idempotencyKey: string; readonly people: readonly PersonToInvite[] }): Promise<InvitePeopleAnswer> {
    return this.company.run<InvitePeopleAnswer>(buyer, { operation: 'invitePeople', idempotencyKey, input: people }, async (managing) => {
      if (people.length > mostAtOnce) return { kind: 'refused', reason: 'too-many' };
      const sent = await sentToday(managing);
      if (sent + people.length > mostPerDay) return { kind: 'refused', reason: 'too-many-today' };
      const rows: InvitedRow[] = [];
      const given = people.map((person) => ({ ...person, email: person.email.trim().toLowerCase(), roles: joinedRoles(person.roles) }));
      const known = await whatIsKnown(managing, given);
      const seen = new Set<string>();
      const judged = given.map((person) => {
        const outcome = this.outcomeOf(person, known, managing.own, seen);
        seen.add(person.email);
        return { person, outcome };
      });
      await endRunOut(managing, judged.filter(({ outcome }) => outcome === 'invited').map(({ person }) => person.email));
      for (const { person, outcome } of judged) {
        rows.push({ email: person.email, outcome, invitationId: outcome === 'invited' ? await this.invite(managing, person, known) : null });
      }
      return { kind: 'invited', rows };
    });
  }

  private outcomeOf(person: NewInvitation, { users, invited, roles, accounts }: Known, own: readonly Assigned[], seen: ReadonlySet<string>): InvitationOutcome {
    if (!isMailAddress(person.email)) return 'invalid-address';
    if (seen.has(person.email)) return 'duplicate';
    if (users.has(person.email)) return 'already-user';
    if (invited.has(person.email)) return 'already-invited';
    if (person.roles.length === 0) return 'no-role';
    if (person.endsOn && isOver(person.endsOn, plainDate(this.clock.now(), this.map.timeZone))) return 'end-in-past';
    const wanted = person.roles.map(({ role, accountIds }) => ({ role, accountIds, grants: roles.get(role) ?? [] }));
    const isThere = wanted.every(({ role, accountIds }) => roles.has(role) && (accountIds === null || (accountIds.length > 0 && accountIds.every((id) => accounts.has(id)))));
    return isThere && mayManage(own, wanted) ? 'invited' : 'may-not-grant';
  }

  private async invite({ manager, buyer, record }: Managing, person: NewInvitation, { locales, companyName }: Known): Promise<string> {
    const { companyId, personId } = buyer;
    const name = person.name?.trim() || null;
    const locale = person.locale ?? locales.get(person.email) ?? buyer.locale;
    const token = newToken();
    const [row] = await manager.query<{ id: string; expiresAt: Date; endsAt: Date | null }[]>(
      `with written as (
         insert into invitation (company_id, email, name, locale, roles, ends_at, invited_by, expires_at)
         values ($1, $2, $3, $4, $5, ${endOfDay('$6', '$7::text')}, $8, now() + make_interval(days => $9)) returning company_id, id, expires_at, ends_at
       ), link as (insert into invitation_token (token_hash, company_id, invitation_id, expires_at) select decode($10, 'hex'), company_id, id, expires_at from written)
       select id, expires_at as "expiresAt", ends_at as "endsAt" from written`,
      [companyId, person.email, name, locale, JSON.stringify(person.roles), person.endsOn ?? null, this.map.timeZone, personId, invitationDays, tokenHash(token)]);
    if (!row) throw new Error('The invitation was not written');
    await this.mail.send({ companyId, companyName, inviterName: buyer.personName, email: person.email, name, locale, token, expiresAt: row.expiresAt });
    await record({ action: 'person.invited', object: 'invitation', objectId: row.id, label: person.email, after: { email: person.email, name, roles: person.roles, endsAt: row.endsAt } });
    return row.id;
  }
}

async function sentToday({ manager, buyer }: Managing): Promise<number> {
  const [row] = await manager.query<{ sent: number }[]>(`select count(*)::int as sent from invitation where company_id = $1 and sent_at > now() - interval '1 day'`, [buyer.companyId]);
  return row?.sent ?? 0;
}

/** Of those who are invited anew: what they were sent before has run out. */
async function endRunOut({ manager, buyer }: Managing, emails: readonly string[]): Promise<void> {
  await manager.query(`update invitation set state = 'replaced', ended_at = now(), version = version + 1 where company_id = $1 and lower(email) = any ($2) and state = 'open'`, [buyer.companyId, emails]);
}

/** All that the rows are judged by, in as many questions as there are kinds of things. */
async function whatIsKnown({ manager, buyer: { companyId } }: Managing, people: readonly NewInvitation[]): Promise<Known> {
  const emails = people.map(({ email }) => email);
  const users = await manager.query<{ email: string }[]>('select lower(p.email) as email from company_user u join person p on p.id = u.person_id where u.company_id = $1 and lower(p.email) = any ($2)', [companyId, emails]);
  const invited = await manager.query<{ email: string }[]>(`select lower(email) as email from invitation where company_id = $1 and state = 'open' and expires_at > now() and lower(email) = any ($2)`, [companyId, emails]);
  const locales = await manager.query<{ email: string; locale: string }[]>('select lower(email) as email, locale from person where lower(email) = any ($1)', [emails]);
  const made = await manager.query<{ id: string; name: string; grants: readonly Grant[] }[]>('select id, name, grants from role where company_id = $1 and id::text = any ($2)', [companyId, people.flatMap(({ roles }) => roles.map(({ role }) => role))]);
  const accounts = await manager.query<{ id: string; name: string }[]>('select account_id as id, company_name as name from account_context where company_id = $1', [companyId]);
  const rolesThere = [
    ...readyMadeRoles.map((role) => assignedOf({ role, readyMade: role, name: null, grants: null, accountIds: null })),
    ...made.map(({ id, name, grants }) => assignedOf({ role: id, readyMade: null, name, grants, accountIds: null })),
  ];
  return {
    users: new Set(users.map(({ email }) => email)), invited: new Set(invited.map(({ email }) => email)), locales: new Map(locales.map(({ email, locale }) => [email, locale])),
    roles: new Map(rolesThere.map(({ role, grants }) => [role, grants])), accounts: new Set(accounts.map(({ id }) => id)), companyName: accounts[0]?.name.trim() ?? '',
  };
}
