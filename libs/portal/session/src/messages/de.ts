import type { en } from './en';

export const de: Record<keyof typeof en, string> = {
  'signIn.title': 'Anmelden', 'signIn.email': 'E-Mail', 'signIn.password': 'Passwort', 'signIn.submit': 'Anmelden', 'signIn.again': 'Ihre Sitzung ist abgelaufen. Nach der Anmeldung sind Sie wieder dort, wo Sie waren.',
  'signIn.emailMissing': 'Bitte die E-Mail-Adresse eingeben', 'signIn.emailWrong': 'Das ist keine E-Mail-Adresse', 'signIn.passwordMissing': 'Bitte das Passwort eingeben',
  'signIn.refused': 'E-Mail und Passwort passen nicht zusammen', 'signIn.refusedWhat': 'Bitte beides prüfen und noch einmal versuchen.',
  'signIn.limited': 'Zu viele Versuche', 'signIn.limitedWhat': 'Ein neuer Versuch ist um {{time}} möglich.',
  'signIn.noAccount': 'Ihnen steht kein Kundenkonto offen', 'signIn.noAccountWhat': 'Bitte fragen Sie, wer Ihr Unternehmen hier betreut.',
  'signIn.failed': 'Die Anmeldung hat nicht geklappt', 'signIn.failedNetwork': 'Keine Verbindung. Ihre Eingaben bleiben erhalten; bitte noch einmal versuchen.', 'signIn.failedOurs': 'Bei uns ist etwas fehlgeschlagen. Ihre Eingaben bleiben erhalten; bitte noch einmal versuchen.',
  'switcher.label': 'Unternehmen und Konto: {{company}} {{account}}', 'switcher.failed': 'Das Konto wurde nicht gewechselt', 'switcher.failedWhat': 'Sie arbeiten weiter in {{account}}.', 'switcher.blocked': 'gesperrt', 'switcher.filter': 'Nach Name oder Nummer suchen', 'switcher.accounts': 'Ihre Konten', 'switcher.none': 'Keines Ihrer Konten passt zu „{{text}}“', 'switcher.left_one': '{{count}} weiteres: durch Tippen finden', 'switcher.left_other': '{{count}} weitere: durch Tippen finden',
  'person.menu': '{{initials}}, Menü von {{name}}', 'person.language': 'Sprache', 'person.theme': 'Darstellung', 'person.light': 'Hell', 'person.dark': 'Dunkel', 'person.system': 'Wie das System', 'person.signOut': 'Abmelden', 'person.signOutFailed': 'Sie sind noch angemeldet', 'person.signOutFailedWhat': 'Es kam keine Antwort. Bitte noch einmal versuchen, bevor Sie den Rechner verlassen.',
  'session.loading': 'Sie werden angemeldet', 'session.failed': 'Das Portal antwortet nicht',
};
