import { Inject, Injectable } from '@nestjs/common';
import { INTEGRATION_MAP, PermissionDenied, requirePermission, type BuyerContext, type IntegrationMap } from '@portico/domain';
import type { KeyPart } from '@portico/platform-graphql-kit';
import { CompanyScope, currentManager, isUuid } from '@portico/platform-persistence';
import { lastDay } from './business-end.js';
import { CompanyRights, rolesOfInvitation, rolesOfPerson } from './company-rights.js';
import { actionsOn, type CompanyUserAction, type CompanyUserRecord, type CompanyUserState } from './company-user.js';

export interface PeopleFilter {
  /** In name or e-mail address, whatever the case. */
  readonly text?: string | null;
  readonly states?: readonly CompanyUserState[] | null;
  /** A ready-made role's name, or the id of one that the company made. */
  readonly role?: string | null;
  /** Members whose rights nobody has confirmed for a year. */
  readonly isReviewDue?: boolean | null;
}
export type PeopleSort = 'name' | 'email' | 'last-seen' | 'last-seen-asc' | 'review';
export interface ManagedUser extends CompanyUserRecord { readonly actions: readonly CompanyUserAction[] }
export interface PeoplePage {
  /** One more than asked where there are more. */
  readonly rows: readonly (ManagedUser & { readonly sortKey: string })[];
  readonly totalCount: number;
}

/** A review of what a person may do holds for so long. */
export const reviewDays = 365;
const longestText = 200;
const never = `'1970-01-01 00:00:00+00'::timestamptz`;

// Each sort is total: its key, then the id.
const sorts: Readonly<Record<PeopleSort, { readonly key: string; readonly part: KeyPart; readonly direction: 'asc' | 'desc' }>> = {
  name: { key: 'lower(name)', part: 'text', direction: 'asc' },
  email: { key: 'lower(email)', part: 'text', direction: 'asc' },
  'last-seen': { key: `coalesce("lastSeenAt", ${never})`, part: 'instant', direction: 'desc' },
  'last-seen-asc': { key: `coalesce("lastSeenAt", ${never})`, part: 'instant', direction: 'asc' },
  review: { key: `coalesce("reviewedAt", ${never})`, part: 'instant', direction: 'asc' },
};
export const peopleKey = (sort: PeopleSort): KeyPart => sorts[sort].part;

/** Members and open invitations of one company. @param timeZone and @param company: SQL */
const entries = (company: string, timeZone: string): string => `
  select u.person_id as id, p.name, p.email, case when not u.is_active then 'deactivated' when u.ends_at <= now() then 'ended' else 'active' end as state, ${rolesOfPerson('u.company_id', 'u.person_id')} as roles,
    u.seen_at as "lastSeenAt", u.created_at as "memberSince", u.ends_at as "endsAt", ${lastDay('u.ends_at', timeZone)} as "endsOn", null::timestamptz as "invitedAt", null::timestamptz as "expiresAt", null as "invitedByName",
    u.reviewed_at as "reviewedAt", u.reviewed_by_name as "reviewedByName",
    u.is_active and (u.ends_at is null or u.ends_at > now()) and (u.reviewed_at is null or u.reviewed_at < now() - make_interval(days => ${String(reviewDays)})) as "isReviewDue", u.version
  from company_user u join person p on p.id = u.person_id where u.company_id = ${company}
  union all
  select i.id, coalesce(i.name, i.email), i.email, 'invited', ${rolesOfInvitation('i')}, null, null, i.ends_at, ${lastDay('i.ends_at', timeZone)}, i.invited_at, i.expires_at, b.name, null, null, false, i.version
  from invitation i join person b on b.id = i.invited_by where i.company_id = ${company} and i.state = 'open'`;

@Injectable()
export class ListPeople {
  constructor(private readonly scope: CompanyScope, private readonly rights: CompanyRights, @Inject(INTEGRATION_MAP) private readonly map: Pick<IntegrationMap, 'timeZone'>) {}

  async page(buyer: BuyerContext, filter: PeopleFilter, sort: PeopleSort, first: number, after: readonly string[] | null): Promise<PeoplePage> {
    requirePermission(buyer, 'manage-people');
    const { key, direction, part } = sorts[sort];
    const parameters: unknown[] = [buyer.companyId, this.map.timeZone];
    const given = (value: unknown): string => `$${String(parameters.push(value))}`;
    const where = ['true', ...conditions(filter, given)];
    const counted = { sql: `select count(*)::int as count from (${entries('$1', '$2::text')}) as entry where ${where.join(' and ')}`, parameters: [...parameters] };
    if (after) where.push(`(${key}, id) ${direction === 'asc' ? '>' : '<'} (${given(after[0])}::${part === 'instant' ? 'timestamptz' : 'text'}, ${given(after[1])}::uuid)`);
    const listed = `select *, (${key})::text as "sortKey" from (${entries('$1', '$2::text')}) as entry where ${where.join(' and ')} order by ${key} ${direction}, id ${direction} limit ${given(first + 1)}`;
    return this.scope.read([buyer.companyId], async (manager) => {
      const rows = await this.managed(buyer, await manager.query<(CompanyUserRecord & { sortKey: string })[]>(listed, parameters));
      const [count] = await manager.query<{ count: number }[]>(counted.sql, counted.parameters);
      return { rows, totalCount: count?.count ?? 0 };
    });
  }

  /** By id, those of the company alone. */
  async some(buyer: BuyerContext, ids: readonly string[]): Promise<readonly ManagedUser[]> {
    requirePermission(buyer, 'manage-people');
    return this.scope.read([buyer.companyId], async (manager) =>
      this.managed(buyer, await manager.query<CompanyUserRecord[]>(`select * from (${entries('$1', '$2::text')}) as entry where id = any ($3)`, [buyer.companyId, this.map.timeZone, ids.filter(isUuid)])));
  }

  private async managed<Row extends CompanyUserRecord>(buyer: BuyerContext, rows: readonly Row[]): Promise<readonly (Row & ManagedUser)[]> {
    const own = await this.rights.ofMember(buyer.companyId, buyer.personId);
    if (!own) throw new PermissionDenied('manage-people');
    const admins = await this.rights.admins(buyer.companyId);
    return rows.map((row) => ({ ...row, actions: actionsOn(row, own, admins) }));
  }

  /** Members whose review is due. */
  async due(buyer: BuyerContext): Promise<number> {
    requirePermission(buyer, 'manage-people');
    const [row] = await this.scope.read([buyer.companyId], () => currentManager().query<{ due: number }[]>(
      `select count(*)::int as due from (${entries('$1', '$2::text')}) as entry where "isReviewDue"`, [buyer.companyId, this.map.timeZone]));
    return row?.due ?? 0;
  }
}

function conditions({ text, states, role, isReviewDue }: PeopleFilter, given: (value: unknown) => string): string[] {
  const found: string[] = [];
  const words = text?.trim().slice(0, longestText).split(/\s+/).filter((word) => word !== '').slice(0, 8) ?? [];
  for (const word of words) found.push(`(name || ' ' || email) ilike ${given(`%${word.replaceAll(/[\\%_]/g, '\\$&')}%`)}`);
  if (states && states.length > 0) found.push(`state = any (${given(states)})`);
  if (role !== null && role !== undefined) found.push(`exists (select from json_array_elements(roles) as held where held ->> 'role' = ${given(role)})`);
  if (isReviewDue !== null && isReviewDue !== undefined) found.push(`"isReviewDue" = ${given(isReviewDue)}`);
  return found;
}
