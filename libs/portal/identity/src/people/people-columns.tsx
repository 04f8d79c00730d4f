import { Anchor } from '@mantine/core';
import { type DataColumn, DateText, StateBadge } from '@portico/portal-ui-kit';

import { When } from '../audit/When';
import type { IdentityTranslate } from '../messages/identity-messages';
import classes from './people.module.css';
import type { PersonView } from './people.documents';
import { calledOf, personTone } from './person-state';

export function columnsOf(t: IdentityTranslate, open: (id: string) => void): readonly DataColumn<PersonView>[] {
  return [
    { id: 'name', header: t('people.person'), sortable: true, cell: (person) => <Who person={person} onOpen={open} /> },
    { id: 'state', header: t('people.state'), width: 140, cell: ({ state }) => <StateBadge tone={personTone[state]}>{t(`people.state.${state}`)}</StateBadge> },
    { id: 'roles', header: t('people.roles'), width: 280, cell: (person) => <span className={classes.held}>{heldBy(person, t)}</span> },
    { id: 'seen', header: t('people.lastSeen'), width: 160, sortable: true, cell: (person) => <Seen person={person} t={t} /> },
    { id: 'ends', header: t('people.lastDay'), width: 120, cell: ({ endsOn }) => (endsOn ? <DateText at={endsOn} /> : '') },
  ];
}

export const heldBy = ({ roles }: Pick<PersonView, 'roles'>, t: IdentityTranslate): string =>
  roles.length === 0 ? t('people.noRole') : roles.map(({ name, reachesAll, accounts }) => (reachesAll ? name : t('people.roleFor', { role: name, accounts: accounts.map(({ number }) => number).join(', ') }))).join(' · ');

function Who({ person, onOpen }: { readonly person: PersonView; readonly onOpen: (id: string) => void }) {
  return <div className={classes.who}><Anchor component="button" type="button" ta="start" fz="inherit" c="inherit" fw={500} onClick={() => onOpen(person.id)}>{calledOf(person)}</Anchor>{person.name.trim() !== '' && <span>{person.email}</span>}</div>;
}

interface PersonProps { readonly person: PersonView; readonly t: IdentityTranslate }

/** When they were here last; of an invitation, until when it holds. */
export function Seen({ person: { state, lastSeenAt, expiresAt }, t }: PersonProps) {
  if (state === 'INVITED' && expiresAt) return <span className="pt-muted">{t('people.holdsUntil')} <DateText at={expiresAt} /></span>;
  return lastSeenAt ? <When at={lastSeenAt} /> : <span className="pt-muted">{t('people.neverSeen')}</span>;
}

/** A person at 390 px. */
export function PersonCard({ person, t, onOpen }: PersonProps & { readonly onOpen: (id: string) => void }) {
  return (
    <div className={classes.card}>
      <Who person={person} onOpen={onOpen} /><StateBadge tone={personTone[person.state]}>{t(`people.state.${person.state}`)}</StateBadge>
      <span className={classes.about}><span>{heldBy(person, t)}</span><Seen person={person} t={t} />{person.endsOn && <span>{t('people.lastDay')} <DateText at={person.endsOn} /></span>}</span>
    </div>
  );
}
