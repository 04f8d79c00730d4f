import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '@portico/platform-audit';
import { CompanyScope } from '@portico/platform-persistence';
import { lockCompanyPeople } from '../roles/rights/company-people.js';
import { OfferedInvitations, type InvitationRef, type OfferedInvitation } from './offered-invitation.js';

/** Who accepts: known already, or to be written with the membership. */
export type Joiner =
  | { readonly kind: 'known'; readonly personId: string; readonly name: string }
  | { readonly kind: 'new'; readonly personId: string | null; readonly name: string; readonly passwordHash: string };
export type JoinAnswer =
  | { readonly kind: 'joined'; readonly personId: string; readonly name: string }
  | { readonly kind: 'invalid' }
  /** Another tab was faster, or the person has come to have a password meanwhile: look again. */
  | { readonly kind: 'overtaken' };

/** One transaction: the person, the membership, its roles, the invitation's end and the entry in the trail. */
@Injectable()
export class JoinCompany {
  constructor(private readonly scope: CompanyScope, private readonly invitations: OfferedInvitations, private readonly trail: AuditTrail) {}

  execute(ref: InvitationRef, joiner: Joiner, address: string): Promise<JoinAnswer> {
    return this.scope.write<JoinAnswer>(ref.companyId, [], async (manager) => {
      await lockCompanyPeople(ref.companyId);
      const invitation = await this.invitations.lock(ref);
      if (!invitation) return { kind: 'invalid' };
      if (invitation.acceptedBy !== null) return { kind: 'overtaken' };
      const personId = joiner.kind === 'known' ? joiner.personId : await written(manager, invitation, joiner);
      if (personId === null) return { kind: 'overtaken' };
      if (!await isAdmitted(manager, invitation, personId)) return { kind: 'invalid' };
      await assign(manager, invitation, personId);
      await manager.query(`update invitation set state = 'accepted', accepted_by = $3, ended_at = now(), version = version + 1 where company_id = $1 and id = $2`, [ref.companyId, ref.invitationId, personId]);
      await this.trail.record({ companyId: ref.companyId, personId, personName: joiner.name, sessionId: null, address }, {
        action: 'invitation.accepted', object: 'person', objectId: personId, label: joiner.name, after: { email: invitation.email, roles: invitation.roles, endsAt: invitation.endsAt, invitedBy: invitation.invitedBy },
      });
      return { kind: 'joined', personId, name: joiner.name };
    });
  }
}

/** Null: somebody else has written the person, or their password, first; theirs stays. */
async function written(manager: EntityManager, { email, locale }: OfferedInvitation, { personId, name, passwordHash }: Extract<Joiner, { kind: 'new' }>): Promise<string | null> {
  const statement = personId === null
    ? 'with written as (insert into person (email, name, locale, password_hash) values ($1, $2, $3, $4) on conflict do nothing returning id) select id from written'
    : 'with written as (update person set name = $2, password_hash = $4 where id = $5 and lower(email) = lower($1) and password_hash is null and $3::text is not null returning id) select id from written';
  const [row] = await manager.query<{ id: string }[]>(statement, [email, name, locale, passwordHash, ...(personId === null ? [] : [personId])]);
  return row?.id ?? null;
}

/** A member already stays one; whoever was deactivated or has left does not come back by an old link. */
async function isAdmitted(manager: EntityManager, { companyId, endsAt }: OfferedInvitation, personId: string): Promise<boolean> {
  await manager.query('insert into company_user (company_id, person_id, ends_at) values ($1, $2, $3) on conflict do nothing', [companyId, personId, endsAt]);
  const [member] = await manager.query<unknown[]>('select from company_user where company_id = $1 and person_id = $2 and is_active and (ends_at is null or ends_at > now())', [companyId, personId]);
  return member !== undefined;
}

async function assign(manager: EntityManager, { companyId, roles, invitedBy }: OfferedInvitation, personId: string): Promise<void> {
  await giveRoles(manager, { companyId, personId, roles, assignedBy: invitedBy });
}

/** Adds roles; one that the person has already reaches the accounts of both. In an open scope that writes for the company. */
export async function giveRoles(manager: EntityManager, { companyId, personId, roles, assignedBy }: { readonly companyId: string; readonly personId: string; readonly roles: OfferedInvitation['roles']; readonly assignedBy: string }): Promise<void> {
  await manager.query(
    `insert into role_assignment as mine (company_id, person_id, ready_made, role_id, account_ids, assigned_by)
     select $1, $2, case when r.id is null then x.role end, r.id, x."accountIds", $4
     from jsonb_to_recordset($3::jsonb) as x (role text, "accountIds" uuid[]) left join role r on r.company_id = $1 and r.id::text = x.role
     on conflict on constraint role_assignment_once do update set
       account_ids = case when mine.account_ids is null or excluded.account_ids is null then null else (select array_agg(distinct id) from unnest(mine.account_ids || excluded.account_ids) as id) end,
       assigned_by = excluded.assigned_by, assigned_at = now()`, [companyId, personId, JSON.stringify(roles), assignedBy]);
}
