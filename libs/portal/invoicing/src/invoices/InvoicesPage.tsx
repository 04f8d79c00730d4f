import { Button, Skeleton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { faultOf, usePages } from '@portico/portal-graphql-client';
import {
  AgeingStrip, choiceParam, DataTable, EmptyState, ErrorState, type FilterDefinition, FilterChips, flagParam, FreshnessNote, ListSearch, narrowScreen, Page, PageHeader, sortParam, textParam, useDrawer, useOnceOpened, useUrlState,
} from '@portico/portal-ui-kit';
import { lazy, Suspense, useMemo } from 'react';
import { useNavigate } from 'react-router';

import { type InvoicingTranslate, useInvoicingT } from '../messages/invoicing-messages';
import { columnsOf } from './invoice-columns';
import { InvoiceCard } from './InvoiceCard';
import { type InvoicesAnswer, InvoicesDocument } from './invoices.documents';
import { ageingOf, bucketOf, freshOf, kitBucketOf } from './views';

const InvoiceDrawer = lazy(async () => ({ default: (await import('../invoice/InvoiceDrawer')).InvoiceDrawer }));
const kinds = ['INVOICE', 'CREDIT_MEMO', 'UNAPPLIED_CASH'] as const;
const buckets = Object.values(bucketOf);
/** What is open is what one comes for; `open=0` shows what is paid too. */
const shape = { q: textParam(), open: flagParam(true), kind: choiceParam(kinds), bucket: choiceParam(buckets), currency: textParam(), sort: sortParam(['due', 'issued', 'number', 'open'], { column: 'due', direction: 'asc' }) };
const pageSize = 50;
const invoicesOf = ({ invoices }: { readonly invoices: InvoicesAnswer }): InvoicesAnswer => invoices;

export function InvoicesPage() {
  const t = useInvoicingT();
  const navigate = useNavigate();
  const isNarrow = useMediaQuery(narrowScreen) ?? false;
  const { values, set } = useUrlState(shape);
  const drawer = useDrawer('invoice');
  const hasOpened = useOnceOpened(drawer.openId !== null);
  const { q: search, kind, bucket, currency } = values;
  // The strip stays as it is while one of its figures filters the list.
  const ofStrip = { search, kind, isOpen: true };
  const filter = { search, kind, isOpen: values.open ? true : null, bucket, currency };
  const { data, rows, state, failure, more, refetch } = usePages(InvoicesDocument, { first: pageSize, filter, sort: serverSort(values.sort), strip: ofStrip }, invoicesOf);
  const invoices = data?.invoices;
  const open = useMemo(() => data?.strip.totals ?? [], [data]);
  const columns = useMemo(() => columnsOf(t, invoices?.totals ?? [], rows), [t, invoices, rows]);
  const filters = useMemo(() => filtersOf(t, open.map((each) => each.currency)), [t, open]);
  const isNarrowed = search !== null || kind !== null || bucket !== null || currency !== null;
  const count = invoices?.totalCount ?? rows.length;
  const select = (of: string, chosen: ReturnType<typeof kitBucketOf>) => set(chosen ? { bucket: bucketOf[chosen], currency: open.length > 1 ? of : null, open: true } : { bucket: null, currency: null });
  return (
    <Page fill>
      <PageHeader title={t('list.title')} secondary={<ListSearch label={t('list.search')} value={search} onSearch={(q) => set({ q }, { history: 'replace' })} />} />
      {!data && state === 'loading' && <Skeleton height={72} aria-hidden="true" />}
      {open.map((totals) => <AgeingStrip key={totals.currency} {...ageingOf(totals)} selected={currency === null || currency === totals.currency ? kitBucketOf(bucket) : null} onSelect={(chosen) => select(totals.currency, chosen)} />)}
      <FilterChips filters={filters} values={{ open: values.open, kind, bucket, currency }} onChange={(key, value) => set({ [key]: value })} trailing={invoices && <FreshnessNote fresh={freshOf(invoices.freshness)} onCheckNow={refetch} />} />
      <DataTable
        label={t('list.label')} columns={columns} rows={rows} rowId={({ id }) => id} state={state} sort={values.sort} onSortChange={(sort) => set({ sort })} card={(invoice) => <InvoiceCard invoice={invoice} />}
        onOpen={({ id }) => { if (isNarrow) void navigate(`/invoices/${id}`); else drawer.open(id); }} openId={drawer.openId} onEndNear={more} totalRows={count} totalsLabel={t(isNarrowed || values.open ? 'list.totals' : 'list.count', { count })}
        error={<ErrorState {...faultOf(failure)} title={t('list.failed')} onRetry={() => { refetch().catch(() => undefined); }} />}
        empty={isNarrowed
          ? <EmptyState title={t('list.noneFound')} action={<Button variant="default" onClick={() => set({ q: null, open: true, kind: null, bucket: null, currency: null })}>{t('list.clear')}</Button>}>{t('list.noneFoundText')}</EmptyState>
          : values.open ? <EmptyState title={t('list.noneOpen')} action={<Button variant="default" onClick={() => set({ open: false })}>{t('list.showAll')}</Button>}>{t('list.noneOpenText')}</EmptyState>
          : <EmptyState title={t('list.none')}>{t('list.noneText')}</EmptyState>}
      />
      {hasOpened && <Suspense><InvoiceDrawer id={drawer.openId} onClose={drawer.close} /></Suspense>}
    </Page>
  );
}

function serverSort({ column, direction }: { readonly column: string; readonly direction: 'asc' | 'desc' }) {
  if (column === 'issued') return direction === 'asc' ? 'ISSUED_ASC' as const : 'ISSUED_DESC' as const;
  if (column === 'number') return direction === 'asc' ? 'NUMBER' as const : 'NUMBER_DESC' as const;
  if (column === 'open') return direction === 'asc' ? 'OPEN_ASC' as const : 'OPEN_DESC' as const;
  return direction === 'asc' ? 'DUE_ASC' as const : 'DUE_DESC' as const;
}

const filtersOf = (t: InvoicingTranslate, currencies: readonly string[]): readonly FilterDefinition[] => [
  { key: 'open', kind: 'toggle', label: t('list.open'), pinned: true },
  { key: 'bucket', kind: 'choice', label: t('list.bucket'), pinned: true, options: buckets.map((bucket) => ({ value: bucket, label: t(`bucket.${bucket}`) })) },
  { key: 'kind', kind: 'choice', label: t('list.kind'), options: kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })) },
  ...(currencies.length > 1 ? [{ key: 'currency', kind: 'choice' as const, label: t('list.currency'), options: currencies.map((value) => ({ value, label: value })) }] : []),
];
