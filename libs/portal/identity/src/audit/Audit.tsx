import { Button } from '@mantine/core';
import { faultOf } from '@portico/portal-graphql-client';
import { DataTable, EmptyState, ErrorState, FilterChips, type FilterDefinition, listParam, ListSearch, Page, PageHeader, periodEnds, textParam, useDrawer, useLocale, useOnceOpened, useUrlState } from '@portico/portal-ui-kit';
import { lazy, Suspense, useMemo } from 'react';

import { type IdentityTranslate, useIdentityT } from '../messages/identity-messages';
import { exportPath, filterOf } from './audit-filter';
import { AuditCard, columnsOf } from './audit-columns';
import { ExportButton } from './ExportButton';
import { auditKinds } from './kinds';
import { useAudit, useOpenEntry } from './use-audit';
import { usePeopleSeen } from './use-people-seen';

const AuditDrawer = lazy(async () => ({ default: (await import('./AuditDrawer')).AuditDrawer }));
const shape = { entry: textParam(), q: textParam(), person: textParam(), kind: listParam(), period: textParam() };

export function Audit({ canExport }: { readonly canExport: boolean }) {
  const t = useIdentityT();
  const { now } = useLocale();
  const drawer = useDrawer('entry');
  const hasOpened = useOnceOpened(drawer.openId !== null);
  const { values, set } = useUrlState(shape);
  const kinds = auditKinds.filter((kind) => values.kind.includes(kind));
  const filter = filterOf({ text: values.q, personId: values.person, kinds, period: periodEnds(values.period, now()) });
  const list = useAudit(filter);
  const open = useOpenEntry(drawer.openId, list);
  const columns = useMemo(() => columnsOf(t), [t]);
  const people = usePeopleSeen(list.rows);
  const filters = filtersOf(t, people, values.person);
  const isFiltered = values.q !== null || values.person !== null || kinds.length > 0 || values.period !== null;
  return (
    <Page fill>
      <PageHeader title={t('audit.title')} sub={t('audit.sub')} secondary={<><ListSearch label={t('audit.search')} value={values.q} onSearch={(q) => set({ q }, { history: 'replace' })} />{canExport && <ExportButton path={exportPath(filter)} />}</>} />
      <FilterChips filters={filters} values={{ person: values.person, kind: kinds, period: values.period }} onChange={(key, value) => set({ [key]: value })} />
      <DataTable
        label={t('audit.label')} columns={columns} rows={list.rows} rowId={({ id }) => id} state={list.state} card={(entry) => <AuditCard entry={entry} t={t} />} cardHeight={74}
        onOpen={({ id }) => drawer.open(id)} openId={drawer.openId} onEndNear={list.more} totalRows={list.totalCount} totalsLabel={t(isFiltered ? 'audit.found' : 'audit.count', { count: list.totalCount })}
        error={<ErrorState {...faultOf(list.failure)} title={t('audit.failed')} onRetry={() => { list.refetch().catch(() => undefined); }} />}
        empty={isFiltered
          ? <EmptyState title={t('audit.noneFound')} action={<Button variant="default" onClick={() => set({ q: null, person: null, kind: [], period: null })}>{t('audit.clear')}</Button>}>{t('audit.noneFoundText')}</EmptyState>
          : <EmptyState title={t('audit.none')}>{t('audit.noneText')}</EmptyState>}
      />
      {hasOpened && <Suspense><AuditDrawer id={drawer.openId} {...open} onClose={drawer.close} onPerson={(person) => set({ person, q: null, entry: null })} /></Suspense>}
    </Page>
  );
}

function filtersOf(t: IdentityTranslate, people: ReadonlyMap<string, string>, chosen: string | null): readonly FilterDefinition[] {
  // One who has done nothing that is left by the other filters has no name here.
  const options = [...people, ...(chosen !== null && !people.has(chosen) ? [[chosen, t('audit.onePerson')] as const] : [])];
  return [
    { key: 'person', kind: 'choice', label: t('audit.who'), pinned: true, options: options.map(([value, label]) => ({ value, label })) },
    { key: 'kind', kind: 'many', label: t('audit.kind'), pinned: true, options: auditKinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })) },
    { key: 'period', kind: 'period', label: t('audit.period'), pinned: true },
  ];
}
