import { mostAtOnce } from '../invite-people.js';
import type { ListFault } from '../list/import-people-list.js';
import { sayPeople } from './say.js';

export function sayListFault(locale: string, fault: ListFault): string {
  switch (fault.kind) {
    case 'duplicate': return sayPeople(locale, 'list.duplicate', { email: fault.email, line: fault.firstLine });
    case 'invalid-address': case 'invalid-date': case 'unknown-role': return sayPeople(locale, `list.${fault.kind}`, { value: fault.value });
    case 'too-many': return sayPeople(locale, 'list.too-many', { most: mostAtOnce });
    default: return sayPeople(locale, `list.${fault.kind}`);
  }
}
