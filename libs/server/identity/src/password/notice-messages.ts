import { messageCatalogue } from '@portico/platform-messages';

export type NoticeKind = 'password-changed' | 'password-reset' | 'totp-on' | 'totp-off' | 'codes-renewed' | 'code-used';

const en = {
  greeting: 'Hello {{name}},',
  'password-changed': 'Your password at {{brand}} was changed. All your other sessions have ended.', 'password-changed-subject': 'Your password was changed',
  'password-reset': 'Your password at {{brand}} was set anew by a link that we sent to this address. All your sessions have ended.', 'password-reset-subject': 'Your password was set anew',
  'totp-on': 'Two-step sign-in is on for you at {{brand}}: besides the password you are asked for a code of your app.', 'totp-on-subject': 'Two-step sign-in is on',
  'totp-off': 'Two-step sign-in is off for you at {{brand}}: the password alone lets you in.', 'totp-off-subject': 'Two-step sign-in is off',
  'codes-renewed': 'You have new recovery codes at {{brand}}. The old ones no longer count.', 'codes-renewed-subject': 'New recovery codes',
  'code-used': 'Somebody signed in to {{brand}} as you with a recovery code. It is used up now.', 'code-used-subject': 'A recovery code was used',
  'not-you': 'Was that not you? Ask for a new password on the sign-in page at once, and tell who looks after your company here.',
  action: 'Look at your sign-in', footer: 'You get this mail because it concerns your sign-in at {{brand}}.',
};
const de: Record<keyof typeof en, string> = {
  greeting: 'Guten Tag {{name}},',
  'password-changed': 'Ihr Passwort bei {{brand}} wurde geändert. Alle Ihre anderen Sitzungen sind beendet.', 'password-changed-subject': 'Ihr Passwort wurde geändert',
  'password-reset': 'Ihr Passwort bei {{brand}} wurde über einen Link neu gesetzt, den wir an diese Adresse geschickt haben. Alle Ihre Sitzungen sind beendet.', 'password-reset-subject': 'Ihr Passwort wurde neu gesetzt',
  'totp-on': 'Bei {{brand}} melden Sie sich nun in zwei Schritten an: nach dem Passwort werden Sie nach einem Code Ihrer App gefragt.', 'totp-on-subject': 'Anmeldung in zwei Schritten ist eingeschaltet',
  'totp-off': 'Bei {{brand}} melden Sie sich wieder in einem Schritt an: das Passwort allein genügt.', 'totp-off-subject': 'Anmeldung in zwei Schritten ist ausgeschaltet',
  'codes-renewed': 'Sie haben bei {{brand}} neue Wiederherstellungscodes. Die alten gelten nicht mehr.', 'codes-renewed-subject': 'Neue Wiederherstellungscodes',
  'code-used': 'Jemand hat sich bei {{brand}} mit einem Wiederherstellungscode als Sie angemeldet. Er ist damit verbraucht.', 'code-used-subject': 'Ein Wiederherstellungscode wurde verwendet',
  'not-you': 'Waren Sie das nicht? Fordern Sie auf der Anmeldeseite sofort ein neues Passwort an, und sagen Sie es der Verwaltung Ihrer Firma.',
  action: 'Zu Ihrer Anmeldung', footer: 'Sie erhalten diese E-Mail, weil es um Ihre Anmeldung bei {{brand}} geht.',
};
export const sayNotice = messageCatalogue({ en, de });
