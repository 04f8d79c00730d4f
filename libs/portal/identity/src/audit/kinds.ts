/** What people filter by, and the acts that each kind stands for. */
const actionsOf = {
  signIn: ['session.opened', 'session.switched', 'session.ended', 'session.revoked'],
  security: ['password.changed', 'password.reset', 'totp.turned-on', 'totp.turned-off', 'recovery-codes.renewed', 'company-security.changed'],
  orders: ['order.received', 'order.received-unchecked'],
  invoices: ['invoice-document.opened', 'payment.started'],
  people: ['person.invited', 'invitation.sent-again', 'invitation.revoked', 'invitation.accepted', 'person.deactivated', 'person.reactivated', 'person.end-set', 'person.handed-over', 'person.rights-copied', 'person.reviewed'],
  roles: ['role.created', 'role.copied', 'role.changed', 'role.removed', 'roles.assigned'],
  exports: ['audit.exported'],
} as const;
export type AuditKind = keyof typeof actionsOf;
export const auditKinds = Object.keys(actionsOf) as readonly AuditKind[];

export const actionsOfKinds = (kinds: readonly AuditKind[]): string[] => kinds.flatMap((kind) => [...actionsOf[kind]]);
/** An act that this page does not know yet is of another kind. */
export const kindOf = (action: string): AuditKind | 'other' => auditKinds.find((kind) => (actionsOf[kind] as readonly string[]).includes(action)) ?? 'other';
