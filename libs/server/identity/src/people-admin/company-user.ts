import type { GatheredRole } from './company-rights.js';
import { assignedOf } from './company-rights.js';
import { isAdmin, losesLastAdmin, mayManage, type Admin, type Assigned } from './rights.js';

export type CompanyUserState = 'active' | 'invited' | 'deactivated' | 'ended';
export type CompanyUserAction = 'resend-invitation' | 'revoke-invitation' | 'deactivate' | 'reactivate' | 'set-end' | 'hand-over' | 'copy-rights' | 'confirm-review';

/** A member of a company, or somebody invited. */
export interface CompanyUserRecord {
  /** Of the person; of the invitation as long as nobody has accepted it. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly state: CompanyUserState;
  readonly roles: readonly GatheredRole[];
  readonly lastSeenAt: Date | null;
  readonly memberSince: Date | null;
  readonly endsAt: Date | null;
  /** The last day, where the seller does business. */
  readonly endsOn: string | null;
  readonly invitedAt: Date | null;
  readonly expiresAt: Date | null;
  readonly invitedByName: string | null;
  readonly reviewedAt: Date | null;
  readonly reviewedByName: string | null;
  readonly isReviewDue: boolean;
  readonly version: number;
}

/** What somebody with these rights may do about them now; each is checked again when it is done. */
export function actionsOn({ id, state, roles }: Pick<CompanyUserRecord, 'id' | 'state' | 'roles'>, own: readonly Assigned[], admins: readonly Admin[]): readonly CompanyUserAction[] {
  const theirs = roles.map(assignedOf);
  if (!mayManage(own, theirs)) return [];
  switch (state) {
    case 'invited': return ['resend-invitation', 'revoke-invitation'];
    case 'deactivated': return ['reactivate', 'hand-over', 'set-end'];
    case 'ended': return ['set-end', 'hand-over', 'deactivate'];
    case 'active': {
      const isNeeded = isAdmin(theirs) && losesLastAdmin(admins, id, 'gone');
      return [...(isNeeded ? [] : ['deactivate'] as const), 'set-end', 'hand-over', 'copy-rights', 'confirm-review'];
    }
  }
}
