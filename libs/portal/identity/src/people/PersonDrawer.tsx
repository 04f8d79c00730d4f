import { faultOf, useQuery } from '@portico/portal-graphql-client';
import { useSession } from '@portico/portal-session';
import { DetailDrawer, EmptyState, ErrorState, type Fact, Facts, PanelSkeleton, Section, StateBadge, useFormats, useKept } from '@portico/portal-ui-kit';

import { type IdentityTranslate, useIdentityT } from '../messages/identity-messages';
import { heldBy } from './people-columns';
import { PersonDocument, type PersonView } from './people.documents';
import { calledOf, personTone } from './person-state';
import { PersonFoot } from './PersonFoot';
import { PersonRights } from './PersonRights';

export interface PersonDrawerProps {
  /** Null: closed. */
  readonly id: string | null;
  readonly onClose: () => void;
}

/** One person: what they can do and why, and what is done about them. */
export function PersonDrawer({ id, onClose }: PersonDrawerProps) {
  const t = useIdentityT();
  const { can } = useSession();
  const formats = useFormats();
  const { data, state, failure, refetch } = useQuery(PersonDocument, { id: id ?? '' }, { pause: id === null });
  const person = useKept(data?.person ?? null, id === null);
  const title = person ? calledOf(person) : t('people.person');
  const isMember = person !== null && person.state !== 'INVITED';
  return (
    <DetailDrawer
      opened={id !== null} onClose={onClose} label={title} title={title} sub={person && <><StateBadge tone={personTone[person.state]}>{t(`people.state.${person.state}`)}</StateBadge><span>{person.email}</span></>}
      foot={person && person.availableActions.length > 0 && <PersonFoot key={person.id} person={person} onGone={onClose} />}
    >
      {person ? (
        <>
          <Facts facts={factsOf(person, t, formats.near, formats.exact)} />
          {isMember && can('MANAGE_ROLES') ? <PersonRights key={person.id} person={person} /> : <Section title={t('people.roles')}><p className="pt-second" style={{ margin: 0 }}>{heldBy(person, t)}</p></Section>}
        </>
      ) : state === 'loading' ? <PanelSkeleton rows={8} />
        : failure ? <ErrorState {...faultOf(failure)} onRetry={() => { refetch().catch(() => undefined); }} />
        : <EmptyState title={t('people.gone')}>{t('people.goneText')}</EmptyState>}
    </DetailDrawer>
  );
}

function factsOf({ state, lastSeenAt, memberSince, endsOn, invitedAt, invitedBy, expiresAt, reviewedAt, reviewedBy, isReviewDue }: PersonView, t: IdentityTranslate, near: (at: string) => string, exact: (at: string) => string): Fact[] {
  if (state === 'INVITED') return [
    { label: t('people.invitedAt'), value: invitedAt ? near(invitedAt) : '', ...(invitedBy ? { sub: t('people.by', { name: invitedBy }) } : {}) },
    { label: t('people.holdsUntil'), value: expiresAt ? near(expiresAt) : '', ...(expiresAt ? { sub: exact(expiresAt) } : {}) },
    ...(endsOn ? [{ label: t('people.lastDay'), value: near(endsOn) }] : []),
  ];
  return [
    { label: t('people.lastSeen'), value: lastSeenAt ? near(lastSeenAt) : t('people.neverSeen'), ...(lastSeenAt ? { sub: exact(lastSeenAt) } : {}) },
    { label: t('people.since'), value: memberSince ? near(memberSince) : '' },
    { label: t('people.lastDay'), value: endsOn ? near(endsOn) : t('people.noEnd') },
    { label: t('people.reviewed'), value: reviewedAt ? near(reviewedAt) : t('people.neverReviewed'), ...(isReviewDue ? { sub: t('people.due'), subTone: 'warn' as const } : reviewedBy ? { sub: t('people.by', { name: reviewedBy }) } : {}) },
  ];
}
