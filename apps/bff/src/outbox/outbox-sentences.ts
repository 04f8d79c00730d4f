import { messageCatalogue } from '@portico/platform-messages';

const en = {
  title: 'Mail outbox',
  about: 'No mail server is set up, so nothing is sent: these mails stay here. With SMTP_URL and MAIL_FROM they go out, and this page is gone.',
  empty: 'No mail was written yet.',
  newest_one: 'The one mail that was written.',
  newest_other: 'The {{count}} newest mails.',
  to: 'To',
  at: 'Written',
  kind: 'Kind',
  portal: 'To the portal',
} as const;
const de: Readonly<Record<keyof typeof en, string>> = {
  title: 'Postausgang',
  about: 'Es ist kein Mailserver eingerichtet, deshalb wird nichts verschickt: Diese Mails bleiben hier. Mit SMTP_URL und MAIL_FROM gehen sie hinaus, und diese Seite gibt es nicht mehr.',
  empty: 'Noch wurde keine Mail geschrieben.',
  newest_one: 'Die eine Mail, die geschrieben wurde.',
  newest_other: 'Die {{count}} neuesten Mails.',
  to: 'An',
  at: 'Geschrieben',
  kind: 'Art',
  portal: 'Zum Portal',
};

export type OutboxMessage = keyof typeof en | 'newest';
const catalogue: Readonly<Record<'en' | 'de', Readonly<Record<OutboxMessage, string>>>> = { en: { ...en, newest: en.newest_other }, de: { ...de, newest: de.newest_other } };
export const say = messageCatalogue<OutboxMessage>(catalogue);
