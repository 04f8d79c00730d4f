import { Injectable } from '@nestjs/common';
import { isUuid } from '@portico/platform-persistence';
import type { BuyerContext } from '@portico/domain';
import { newToken, tokenHash } from '../session-token.js';
import { areAllThere, assignedOf, rolesOfInvitation, type GatheredRole } from './company-rights.js';
import { invitationDays, type OfferedRole } from './invitation.js';
import { InvitationMail } from './invitation-mail.js';
import { ManageCompany, type Managing } from './manage-company.js';
import { mayManage } from './rights.js';
import { refusedTo, type PersonAnswer } from './person-answer.js';

export interface ChangeInvitationCommand {
  readonly idempotencyKey: string;
  readonly invitationId: string;
  readonly expectedVersion: number;
}
interface OpenInvitation {
  readonly id: string;
  readonly email: string;
  readonly name: string | null;
  readonly locale: string;
  readonly version: number;
  readonly wasJustSent: boolean;
  readonly roles: readonly OfferedRole[];
  readonly gathered: readonly GatheredRole[];
  readonly companyName: string;
}
/** Between two mails to one address: twice as long each time, a day at most. */
const firstWaitSeconds = 60;
const wait = 'make_interval(secs => least(86400, $3::float8 * power(2, least(i.version, 20) - 1)))';

/** What may be done about an invitation that nobody has accepted. */
@Injectable()
export class ChangeInvitation {
  constructor(private readonly company: ManageCompany, private readonly mail: InvitationMail) {}

  /** A new link by a new mail: the old one no longer works, and whoever sends it stands for it from now on. */
  resend(buyer: BuyerContext, { idempotencyKey, invitationId, expectedVersion }: ChangeInvitationCommand): Promise<PersonAnswer> {
    return this.company.run<PersonAnswer>(buyer, { operation: 'resendInvitation', idempotencyKey, input: { invitationId, expectedVersion } }, async (managing) => {
      const open = await this.changeable(managing, invitationId, expectedVersion);
      if ('kind' in open) return open;
      if (!areAllThere(open.gathered)) return refusedTo('may-not-grant', open.id);
      if (open.wasJustSent) return refusedTo('too-soon', open.id);
      const { manager, record } = managing;
      const [{ expiresAt } = { expiresAt: null }] = await manager.query<{ expiresAt: Date }[]>(
        `with sent as (update invitation set invited_by = $3, sent_at = now(), expires_at = now() + make_interval(days => $4), version = version + 1 where company_id = $1 and id = $2 returning expires_at)
         select expires_at as "expiresAt" from sent`, [buyer.companyId, open.id, buyer.personId, invitationDays]);
      if (!expiresAt) throw new Error('The invitation is gone');
      const token = newToken();
      await manager.query('delete from invitation_token where company_id = $1 and invitation_id = $2', [buyer.companyId, open.id]);
      await manager.query(`insert into invitation_token (token_hash, company_id, invitation_id, expires_at) values (decode($1, 'hex'), $2, $3, $4)`, [tokenHash(token), buyer.companyId, open.id, expiresAt]);
      await this.mail.send({ companyId: buyer.companyId, companyName: open.companyName, inviterName: buyer.personName, email: open.email, name: open.name, locale: open.locale, token, expiresAt });
      await record({ action: 'invitation.sent-again', object: 'invitation', objectId: open.id, label: open.email, after: { expiresAt } });
      return { kind: 'changed', personId: open.id };
    });
  }

  revoke(buyer: BuyerContext, { idempotencyKey, invitationId, expectedVersion }: ChangeInvitationCommand): Promise<PersonAnswer> {
    return this.company.run<PersonAnswer>(buyer, { operation: 'revokeInvitation', idempotencyKey, input: { invitationId, expectedVersion } }, async (managing) => {
      const open = await this.changeable(managing, invitationId, expectedVersion);
      if ('kind' in open) return open;
      const { manager, record } = managing;
      await manager.query(`update invitation set state = 'revoked', ended_at = now(), version = version + 1 where company_id = $1 and id = $2`, [buyer.companyId, open.id]);
      await manager.query('delete from invitation_token where company_id = $1 and invitation_id = $2', [buyer.companyId, open.id]);
      await record({ action: 'invitation.revoked', object: 'invitation', objectId: open.id, label: open.email, before: { email: open.email, roles: open.roles } });
      return { kind: 'changed', personId: open.id };
    });
  }

  private async changeable({ manager, buyer, own }: Managing, id: string, expectedVersion: number): Promise<OpenInvitation | PersonAnswer> {
    if (!isUuid(id)) return refusedTo('not-found', null);
    const [open] = await manager.query<OpenInvitation[]>(
      `select i.id, i.email, i.name, i.locale, i.version, i.sent_at > now() - ${wait} as "wasJustSent", i.roles, ${rolesOfInvitation('i')} as gathered,
         coalesce((select trim(c.company_name) from account_context c where c.company_id = i.company_id limit 1), '') as "companyName"
       from invitation i where i.company_id = $1 and i.id = $2 and i.state = 'open' for update of i`, [buyer.companyId, id, firstWaitSeconds]);
    if (!open) return refusedTo('not-found', null);
    if (!mayManage(own, open.gathered.map(assignedOf))) return refusedTo('exceeds-yours', open.id);
    return open.version === expectedVersion ? open : refusedTo('changed-meanwhile', open.id);
  }
}
