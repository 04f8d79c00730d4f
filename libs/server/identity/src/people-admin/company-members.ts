import { Injectable } from '@nestjs/common';
import { isUuid } from '@portico/platform-persistence';
import { assignedOf, CompanyRights, rolesOfPerson, type GatheredRole } from './company-rights.js';
import type { Managing } from './manage-company.js';
import { refusedTo, type PersonRefused } from './person-answer.js';
import { losesLastAdmin, mayManage, type Assigned } from './rights.js';

/** A person of the company, active or not, with their row locked. */
export interface Membership {
  readonly personId: string;
  readonly name: string;
  readonly isActive: boolean;
  readonly isMember: boolean;
  readonly endsAt: Date | null;
  readonly version: number;
  readonly gathered: readonly GatheredRole[];
  readonly roles: readonly Assigned[];
}

@Injectable()
export class CompanyMembers {
  constructor(private readonly rights: CompanyRights) {}

  async find({ manager, buyer }: Managing, personId: string): Promise<Membership | null> {
    if (!isUuid(personId)) return null;
    const [row] = await manager.query<Omit<Membership, 'roles'>[]>(
      `select u.person_id as "personId", p.name, u.is_active as "isActive", u.is_active and (u.ends_at is null or u.ends_at > now()) as "isMember", u.ends_at as "endsAt", u.version,
         ${rolesOfPerson('u.company_id', 'u.person_id')} as gathered
       from company_user u join person p on p.id = u.person_id where u.company_id = $1 and u.person_id = $2 for update of u`, [buyer.companyId, personId]);
    return row ? { ...row, roles: row.gathered.map(assignedOf) } : null;
  }

  /** Whom this manager may change. @param expectedVersion null: it does not matter what changed since they looked */
  async manageable(managing: Managing, personId: string, expectedVersion: number | null): Promise<Membership | PersonRefused> {
    const found = await this.find(managing, personId);
    if (!found) return refusedTo('not-found', null);
    if (!mayManage(managing.own, found.roles)) return refusedTo('exceeds-yours', personId);
    return expectedVersion === null || found.version === expectedVersion ? found : refusedTo('changed-meanwhile', personId);
  }

  async losesLastAdmin({ buyer }: Managing, personId: string, becomes: 'gone' | 'temporary'): Promise<boolean> {
    return losesLastAdmin(await this.rights.admins(buyer.companyId), personId, becomes);
  }
}

/** Roles as the trail keeps them. */
export const toldRoles = (roles: readonly GatheredRole[]): readonly object[] => roles.map(({ role, name, accountIds }) => ({ role, ...(name === null ? {} : { name }), accountIds }));
