import { messageCatalogue } from '@portico/platform-messages';

const en = {
  hidden: '(not shown)', 'session.opened': 'signed in', 'session.switched': 'came in from another company', 'session.ended': 'signed out',
  'invoice-document.opened': 'opened the PDF of invoice {{label}}', 'payment.started': 'began payment {{label}}',
  'order.received': 'placed order {{label}}', 'order.received-unchecked': 'placed order {{label}} while the ERP was down', 'audit.exported': 'exported the audit trail',
};
const de: Record<keyof typeof en, string> = {
  hidden: '(nicht angezeigt)', 'session.opened': 'hat sich angemeldet', 'session.switched': 'kam aus einem anderen Unternehmen herüber', 'session.ended': 'hat sich abgemeldet',
  'invoice-document.opened': 'hat das PDF der Rechnung {{label}} geöffnet', 'payment.started': 'hat Zahlung {{label}} begonnen',
  'order.received': 'hat Auftrag {{label}} erteilt', 'order.received-unchecked': 'hat Auftrag {{label}} erteilt, während das ERP nicht erreichbar war', 'audit.exported': 'hat das Protokoll exportiert',
};
const say = messageCatalogue({ en, de });

/** Stands for an object that the reader may not see. */
export const sayHidden = (locale: string): string => say(locale, 'hidden');

export const knownActions = Object.keys(en);
const isKnown = (action: string): action is keyof typeof en => action in en;

/** "signed in": what somebody did. An action of a later release is told by its name. */
export const sayAct = (locale: string, { action, label }: { readonly action: string; readonly label: string | null }): string =>
  (isKnown(action) ? say(locale, action, { label: label ?? '' }) : action);
