import { sayRole, type RoleMessage } from './messages/say.js';

export const roleRefusals = [
  'NAME', 'NAME_TAKEN', 'GRANT_INVALID', 'UNKNOWN_SHIP_TO', 'UNKNOWN_ACCOUNT', 'ASSIGNMENT_INVALID', 'UNKNOWN_ROLE', 'UNKNOWN_PERSON', 'READY_MADE', 'CHANGED_MEANWHILE', 'HELD', 'NOT_YOURS_TO_GRANT', 'LAST_ADMIN',
  'IDEMPOTENCY_CONFLICT',
] as const;
export type RoleRefusal = (typeof roleRefusals)[number];
export interface Holder {
  /** Null: invited, and not there yet. */
  readonly personId: string | null;
  readonly name: string;
}
export interface RefusedRole {
  readonly kind: 'refused';
  readonly reason: RoleRefusal;
  readonly message: string;
  /** With HELD: who holds it. */
  readonly holders: readonly Holder[];
}

/** Thrown inside the transaction, so that nothing of a refused change stays. */
export class RefusedRoleChange extends Error {
  constructor(readonly reason: RoleRefusal, readonly words: RoleMessage, readonly parameters: Readonly<Record<string, string | number>> = {}, readonly holders: readonly Holder[] = []) {
    super(reason);
  }
  answer(locale: string): RefusedRole {
    return { kind: 'refused', reason: this.reason, message: sayRole(locale, this.words, this.parameters), holders: this.holders };
  }
}
export const refuse = (reason: Exclude<RoleRefusal, 'GRANT_INVALID' | 'ASSIGNMENT_INVALID' | 'HELD'>, parameters: Readonly<Record<string, string | number>> = {}): RefusedRoleChange =>
  new RefusedRoleChange(reason, `refuse.${reason}`, parameters);
