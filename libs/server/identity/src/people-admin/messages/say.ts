import { readyMadeRoles } from '@portico/domain';
import { messageCatalogue } from '@portico/platform-messages';
import { sayRole as sayReadyMade } from '../../roles/messages/say.js';
import { de } from './de.js';
import { en } from './en.js';

export type PeopleMessage = keyof typeof en;
export const sayPeople = messageCatalogue<PeopleMessage>({ en, de });

/** What a role is called: a company names its own, the ready-made ones we do. */
export function sayRole(locale: string, { role, readyMade, name }: { readonly role: string; readonly readyMade: string | null; readonly name: string | null }): string {
  if (readyMade === null) return name ?? role;
  const known = readyMadeRoles.find((each) => each === readyMade);
  return known ? sayReadyMade(locale, `role.${known}`) : sayPeople(locale, 'role.unknown');
}
