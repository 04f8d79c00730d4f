import { Anchor, Button } from '@mantine/core';
import { faultOf, useQuery } from '@portico/portal-graphql-client';
import { DataTable, EmptyState, ErrorState, FilterChips, type FilterDefinition, listParam, ListSearch, Page, PageHeader, sortParam, textParam, useDrawer, useOnceOpened, useUrlState } from '@portico/portal-ui-kit';
import { lazy, Suspense, useMemo, useState } from 'react';
import { Link } from 'react-router';

import { type IdentityTranslate, useIdentityT } from '../messages/identity-messages';
import { columnsOf, PersonCard } from './people-columns';
import { ReviewCountDocument } from './people.documents';
import { personStates } from './person-state';
import { type PeopleQuery, usePeople } from './use-people';
import { type RoleChoice, useRoleChoices } from './use-role-choices';

const PersonDrawer = lazy(async () => ({ default: (await import('./PersonDrawer')).PersonDrawer }));
const InvitePeople = lazy(async () => ({ default: (await import('./InvitePeople')).InvitePeople }));
const shape = { q: textParam(), state: listParam(), role: textParam(), sort: sortParam(['name', 'seen'], { column: 'name', direction: 'asc' }) };

export function People() {
  const t = useIdentityT();
  const drawer = useDrawer('person');
  const hasOpened = useOnceOpened(drawer.openId !== null);
  const [isInviting, setInviting] = useState(false);
  const hasInvited = useOnceOpened(isInviting);
  const { values, set } = useUrlState(shape);
  const states = personStates.filter((state) => values.state.includes(state));
  const list = usePeople({ text: values.q, states, role: values.role, sort: serverSort(values.sort) });
  const roles = useRoleChoices();
  const due = useQuery(ReviewCountDocument, {}).data?.accessReview.dueCount ?? 0;
  const open = drawer.open;
  const columns = useMemo(() => columnsOf(t, open), [t, open]);
  const isFiltered = values.q !== null || states.length > 0 || values.role !== null;
  return (
    <Page fill>
      <PageHeader title={t('people.title')} secondary={<ListSearch label={t('people.search')} value={values.q} onSearch={(q) => set({ q }, { history: 'replace' })} />} primary={<Button onClick={() => setInviting(true)}>{t('people.invite')}</Button>} />
      <FilterChips filters={filtersOf(t, roles)} values={{ state: states, role: values.role }} onChange={(key, value) => set({ [key]: value })} trailing={<Anchor component={Link} to="/account/people/review" fz="inherit">{due > 0 ? t('people.reviewDue', { count: due }) : t('people.review')}</Anchor>} />
      <DataTable
        label={t('people.label')} columns={columns} rows={list.rows} rowId={({ id }) => id} state={list.state} density="item" card={(person) => <PersonCard person={person} t={t} onOpen={open} />} cardHeight={92}
        sort={values.sort} onSortChange={(sort) => set({ sort })} onOpen={({ id }) => open(id)} openId={drawer.openId} onEndNear={list.more} totalRows={list.totalCount} totalsLabel={t(isFiltered ? 'people.found' : 'people.count', { count: list.totalCount })}
        error={<ErrorState {...faultOf(list.failure)} title={t('people.failed')} onRetry={() => { list.refetch().catch(() => undefined); }} />}
        empty={<EmptyState title={t('people.noneFound')} action={<Button variant="default" onClick={() => set({ q: null, state: [], role: null })}>{t('audit.clear')}</Button>}>{t('audit.noneFoundText')}</EmptyState>}
      />
      {hasOpened && <Suspense><PersonDrawer id={drawer.openId} onClose={drawer.close} /></Suspense>}
      {hasInvited && <Suspense><InvitePeople opened={isInviting} choices={roles} onClose={() => setInviting(false)} /></Suspense>}
    </Page>
  );
}

function serverSort({ column, direction }: { readonly column: string; readonly direction: 'asc' | 'desc' }): PeopleQuery['sort'] {
  if (column === 'seen') return direction === 'asc' ? 'LAST_SEEN_ASC' : 'LAST_SEEN';
  return 'NAME';
}

const filtersOf = (t: IdentityTranslate, roles: readonly RoleChoice[]): readonly FilterDefinition[] => [
  { key: 'state', kind: 'many', label: t('people.state'), pinned: true, options: personStates.map((state) => ({ value: state, label: t(`people.state.${state}`) })) },
  { key: 'role', kind: 'choice', label: t('people.role'), pinned: true, options: roles },
];
