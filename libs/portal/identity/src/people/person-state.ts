import type { Tone } from '@portico/portal-ui-kit';

import type { PersonView } from './people.documents';

export const personTone: Readonly<Record<PersonView['state'], Tone>> = { ACTIVE: 'good', INVITED: 'info', DEACTIVATED: 'neutral', ENDED: 'neutral' };
export const personStates = Object.keys(personTone) as readonly PersonView['state'][];
/** An invitation may be without a name. */
export const calledOf = ({ name, email }: Pick<PersonView, 'name' | 'email'>): string => name.trim() || email;
