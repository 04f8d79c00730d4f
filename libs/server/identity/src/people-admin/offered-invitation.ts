import { Injectable } from '@nestjs/common';
import { CompanyScope, currentManager } from '@portico/platform-persistence';
import { tokenHash } from '../session-token.js';
import { areAllThere, assignedOf, CompanyRights, rolesOfInvitation, type GatheredRole } from './company-rights.js';
import { mayManage } from './rights.js';
import type { OfferedRole } from './invitation.js';

/** Where a link leads. */
export interface InvitationRef {
  readonly companyId: string;
  readonly invitationId: string;
}
/** An invitation that somebody with its link may still accept, or has just accepted. */
export interface OfferedInvitation extends InvitationRef {
  readonly email: string;
  readonly name: string | null;
  readonly locale: string;
  readonly roles: readonly OfferedRole[];
  readonly endsAt: Date | null;
  readonly expiresAt: Date;
  readonly companyName: string;
  readonly inviterName: string;
  readonly invitedBy: string;
  /** Null: nobody has accepted it yet. */
  readonly acceptedBy: string | null;
}
interface Row extends OfferedInvitation { readonly gathered: readonly GatheredRole[] }

/** A second click of who has accepted finds what the first one did. */
const secondClickMinutes = 10;

@Injectable()
export class OfferedInvitations {
  constructor(private readonly scope: CompanyScope, private readonly rights: CompanyRights) {}

  /** Null for a link that was never given out, has run out, or was replaced. */
  async ref(token: string): Promise<InvitationRef | null> {
    const hash = tokenHash(token);
    if (hash === null) return null;
    return this.scope.unscoped(async (manager) => {
      const [row] = await manager.query<InvitationRef[]>(`select company_id as "companyId", invitation_id as "invitationId" from invitation_token where token_hash = decode($1, 'hex') and expires_at > now()`, [hash]);
      return row ?? null;
    });
  }

  read(ref: InvitationRef): Promise<OfferedInvitation | null> {
    return this.scope.read([ref.companyId], () => this.inScope(ref));
  }

  /** In an open scope of the company that holds the lock on its rights: nobody else accepts it or changes who may invite meanwhile. */
  lock(ref: InvitationRef): Promise<OfferedInvitation | null> {
    return this.inScope(ref, 'for update of i');
  }

  /** Null: used, revoked, run out, or whoever invited could not invite so any more. All look the same. */
  private async inScope({ companyId, invitationId }: InvitationRef, lock = ''): Promise<OfferedInvitation | null> {
    const [row] = await currentManager().query<Row[]>(
      `select i.company_id as "companyId", i.id as "invitationId", i.email, i.name, i.locale, i.roles, i.ends_at as "endsAt", i.expires_at as "expiresAt", i.invited_by as "invitedBy",
         i.accepted_by as "acceptedBy", p.name as "inviterName", ${rolesOfInvitation('i')} as gathered,
         coalesce((select trim(c.company_name) from account_context c where c.company_id = i.company_id limit 1), '') as "companyName"
       from invitation i join person p on p.id = i.invited_by
       where i.company_id = $1 and i.id = $2 and (i.ends_at is null or i.ends_at > now()) and i.expires_at > now()
         and (i.state = 'open' or (i.state = 'accepted' and i.ended_at > now() - make_interval(mins => $3))) ${lock}`, [companyId, invitationId, secondClickMinutes]);
    if (!row) return null;
    const { gathered, ...invitation } = row;
    if (invitation.acceptedBy !== null) return invitation;
    if (!areAllThere(gathered)) return null;
    const inviter = await this.rights.ofMember(companyId, invitation.invitedBy);
    return inviter && mayManage(inviter, gathered.map(assignedOf)) ? invitation : null;
  }
}
