import { messageCatalogue } from '@portico/platform-messages';

const en = {
  hidden: '(not shown)', 'session.opened': 'signed in', 'session.switched': 'came in from another company', 'session.ended': 'signed out', 'session.revoked': 'ended sessions of their own',
  'password.changed': 'changed their password', 'password.reset': 'set a new password by a link sent by mail',
  'totp.turned-on': 'turned on two-step sign-in', 'totp.turned-off': 'turned off two-step sign-in', 'recovery-codes.renewed': 'made new recovery codes',
  'company-security.changed': 'changed what the company asks of a sign-in',
  'invoice-document.opened': 'opened the PDF of invoice {{label}}', 'payment.started': 'began payment {{label}}',
  'order.received': 'placed order {{label}}', 'order.received-unchecked': 'placed order {{label}} while the ERP was down', 'audit.exported': 'exported the audit trail',
  'person.invited': 'invited {{label}}', 'invitation.sent-again': 'sent the invitation to {{label}} again', 'invitation.revoked': 'took back the invitation to {{label}}', 'invitation.accepted': 'accepted an invitation',
  'person.deactivated': 'deactivated {{label}}', 'person.reactivated': 'reactivated {{label}}', 'person.end-set': 'changed the last day of {{label}}', 'person.handed-over': 'handed over what {{label}} had',
  'person.rights-copied': 'gave {{label}} the rights of a colleague', 'person.reviewed': 'confirmed what {{label}} may do',
  'role.created': 'made the role {{label}}', 'role.copied': 'made the role {{label}} as a copy', 'role.changed': 'changed the role {{label}}', 'role.removed': 'removed the role {{label}}', 'roles.assigned': 'changed the roles of {{label}}',
};
const de: Record<keyof typeof en, string> = {
  hidden: '(nicht angezeigt)', 'session.opened': 'hat sich angemeldet', 'session.switched': 'kam aus einem anderen Unternehmen herüber', 'session.ended': 'hat sich abgemeldet', 'session.revoked': 'hat eigene Sitzungen beendet',
  'password.changed': 'hat das Passwort geändert', 'password.reset': 'hat über einen Link per E-Mail ein neues Passwort gesetzt',
  'totp.turned-on': 'hat die Anmeldung in zwei Schritten eingeschaltet', 'totp.turned-off': 'hat die Anmeldung in zwei Schritten ausgeschaltet', 'recovery-codes.renewed': 'hat neue Wiederherstellungscodes erstellt',
  'company-security.changed': 'hat geändert, was das Unternehmen bei der Anmeldung verlangt',
  'invoice-document.opened': 'hat das PDF der Rechnung {{label}} geöffnet', 'payment.started': 'hat Zahlung {{label}} begonnen',
  'order.received': 'hat Auftrag {{label}} erteilt', 'order.received-unchecked': 'hat Auftrag {{label}} erteilt, während das ERP nicht erreichbar war', 'audit.exported': 'hat das Protokoll exportiert',
  'person.invited': 'hat {{label}} eingeladen', 'invitation.sent-again': 'hat die Einladung an {{label}} noch einmal gesendet', 'invitation.revoked': 'hat die Einladung an {{label}} zurückgenommen', 'invitation.accepted': 'hat eine Einladung angenommen',
  'person.deactivated': 'hat {{label}} deaktiviert', 'person.reactivated': 'hat {{label}} wieder aktiviert', 'person.end-set': 'hat den letzten Tag von {{label}} geändert', 'person.handed-over': 'hat übergeben, was {{label}} hatte',
  'person.rights-copied': 'hat {{label}} die Rechte einer anderen Person gegeben', 'person.reviewed': 'hat bestätigt, was {{label}} darf',
  'role.created': 'hat die Rolle {{label}} angelegt', 'role.copied': 'hat die Rolle {{label}} als Kopie angelegt', 'role.changed': 'hat die Rolle {{label}} geändert', 'role.removed': 'hat die Rolle {{label}} entfernt', 'roles.assigned': 'hat die Rollen von {{label}} geändert',
};
const say = messageCatalogue({ en, de });

/** Stands for an object that the reader may not see. */
export const sayHidden = (locale: string): string => say(locale, 'hidden');

export const knownActions = Object.keys(en);
const isKnown = (action: string): action is keyof typeof en => action in en;

/** "signed in": what somebody did. An action of a later release is told by its name. */
export const sayAct = (locale: string, { action, label }: { readonly action: string; readonly label: string | null }): string =>
  (isKnown(action) ? say(locale, action, { label: label ?? '' }) : action);
