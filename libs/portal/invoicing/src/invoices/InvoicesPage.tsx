import { Anchor, Button, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useQuery } from '@portico/portal-graphql-client';
import {
  AgeingStrip, choiceParam, type DataColumn, DataTable, DateText, DetailDrawer, EmptyState, ErrorState, type FilterDefinition, FilterChips, flagParam, FreshnessNote, Money, Page, PageHeader, sortParam, StateBadge, textParam,
  useDrawer, useUrlState,
} from '@portico/portal-ui-kit';
import { IconSearch } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';

import { InvoiceDrawer } from '../invoice/InvoiceDrawer';
import { type InvoicingTranslate, useInvoicingT } from '../messages/invoicing-messages';
import { type InvoiceRow, InvoicesDocument } from './invoices.documents';
import { ageingOf, bucketOf, freshOf, invoiceTone, isZeroAmount, kitBucketOf } from './views';

const kinds = ['INVOICE', 'CREDIT_MEMO', 'UNAPPLIED_CASH'] as const;
const buckets = Object.values(bucketOf);
const shape = { q: textParam(), open: flagParam(), kind: choiceParam(kinds), bucket: choiceParam(buckets), sort: sortParam(['due', 'issued', 'number', 'open'], { column: 'due', direction: 'asc' }) };
const pageSize = 50;
const mostRows = 200;
const typingPauseMs = 250;

export function InvoicesPage() {
  const t = useInvoicingT();
  const { values, set } = useUrlState(shape);
  const drawer = useDrawer('invoice');
  const [wanted, setWanted] = useState(pageSize);
  const filter = { search: values.q, isOpen: values.open ? true : null, kind: values.kind, bucket: values.bucket };
  const { data, state, failure, refetch } = useQuery(InvoicesDocument, { first: wanted, filter, sort: serverSort(values.sort) }, { keepPrevious: true });
  const invoices = data?.invoices;
  const rows = useMemo(() => invoices?.edges.map(({ node }) => node) ?? [], [invoices]);
  const columns = useMemo(() => columnsOf(t), [t]);
  const filters = useMemo(() => filtersOf(t), [t]);
  const isFiltered = values.q !== null || values.open || values.kind !== null || values.bucket !== null;
  const opened = rows.find(({ id }) => id === drawer.openId);
  return (
    <Page fill>
      <PageHeader title={t('list.title')} context={invoices ? t('list.count', { count: invoices.totalCount }) : undefined} secondary={<Search value={values.q} onSearch={(q) => set({ q }, { history: 'replace' })} />} />
      {invoices?.totals.map((totals) => <AgeingStrip key={totals.currency} {...ageingOf(totals)} selected={kitBucketOf(values.bucket)} onSelect={(bucket) => set({ bucket: bucket ? bucketOf[bucket] : null, open: bucket !== null || values.open })} />)}
      <FilterChips filters={filters} values={{ open: values.open, kind: values.kind, bucket: values.bucket }} onChange={(key, value) => set({ [key]: value })} trailing={invoices && <FreshnessNote fresh={freshOf(invoices.freshness)} onCheckNow={refetch} />} />
      <DataTable
        label={t('list.label')} columns={columns} rows={rows} rowId={({ id }) => id} state={state} sort={values.sort} onSortChange={(sort) => set({ sort })} onOpen={({ id }) => drawer.open(id)} openId={drawer.openId}
        onEndNear={() => { if (invoices?.pageInfo.hasNextPage) setWanted((count) => Math.min(mostRows, count + pageSize)); }} totalRows={invoices?.totalCount ?? rows.length}
        error={<ErrorState kind={failure?.kind === 'network' ? 'network' : 'unknown'} title={t('list.failed')} onRetry={() => { refetch().catch(() => undefined); }} />}
        empty={isFiltered ? <EmptyState title={t('list.noneFound')} action={<Button variant="default" onClick={() => set({ q: null, open: false, kind: null, bucket: null })}>{t('list.clear')}</Button>}>{t('list.noneFoundText')}</EmptyState> : <EmptyState title={t('list.none')}>{t('list.noneText')}</EmptyState>}
      />
      <DetailDrawer opened={drawer.openId !== null} onClose={drawer.close} label={opened?.number ?? t('list.title')} title={opened?.number ?? ''} sub={opened && <StateBadge tone={invoiceTone[opened.state]}>{t(`state.${opened.state}`)}</StateBadge>} {...(drawer.openId ? { fullPage: `/invoices/${drawer.openId}` } : {})}>
        {drawer.openId && <InvoiceDrawer id={drawer.openId} />}
      </DetailDrawer>
    </Page>
  );
}

function Search({ value, onSearch }: { readonly value: string | null; readonly onSearch: (value: string | null) => void }) {
  const t = useInvoicingT();
  const [typed, setTyped] = useState(value ?? '');
  const search = useDebouncedCallback((text: string) => onSearch(text.trim() === '' ? null : text.trim()), typingPauseMs);
  return <TextInput type="search" aria-label={t('list.search')} placeholder={t('list.search')} leftSection={<IconSearch size={14} aria-hidden="true" />} w={{ base: '100%', sm: 260 }} value={typed} onChange={(event) => { setTyped(event.currentTarget.value); search(event.currentTarget.value); }} />;
}

function serverSort({ column, direction }: { readonly column: string; readonly direction: 'asc' | 'desc' }) {
  if (column === 'issued') return direction === 'asc' ? 'ISSUED_ASC' as const : 'ISSUED_DESC' as const;
  if (column === 'number') return 'NUMBER' as const;
  if (column === 'open') return 'OPEN_DESC' as const;
  return direction === 'asc' ? 'DUE_ASC' as const : 'DUE_DESC' as const;
}

const filtersOf = (t: InvoicingTranslate): readonly FilterDefinition[] => [
  { key: 'open', kind: 'toggle', label: t('list.open'), pinned: true },
  { key: 'bucket', kind: 'choice', label: t('list.bucket'), pinned: true, options: buckets.map((bucket) => ({ value: bucket, label: t(`bucket.${bucket}`) })) },
  { key: 'kind', kind: 'choice', label: t('list.kind'), options: kinds.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })) },
];

function columnsOf(t: InvoicingTranslate): readonly DataColumn<InvoiceRow>[] {
  return [
    { id: 'number', header: t('col.number'), sortable: true, cell: ({ id, number, kind }) => <><Anchor component={Link} to={`/invoices/${id}`} fz="inherit" c="inherit" fw={500}>{number}</Anchor>{kind !== 'INVOICE' && <span className="pt-small pt-muted"> {t(`kind.${kind}`)}</span>}</> },
    { id: 'issued', header: t('col.issued'), width: 110, sortable: true, cell: ({ issuedOn }) => <DateText at={issuedOn} as="day" /> },
    { id: 'due', header: t('col.due'), width: 200, sortable: true, cell: (invoice) => <Due invoice={invoice} t={t} /> },
    { id: 'po', header: t('col.po'), width: 140, wideOnly: true, cell: ({ poNumber }) => poNumber ?? '' },
    { id: 'state', header: t('col.state'), width: 160, cell: ({ state }) => <StateBadge tone={invoiceTone[state]}>{t(`state.${state}`)}</StateBadge> },
    { id: 'original', header: t('col.original'), width: 130, align: 'end', wideOnly: true, cell: ({ originalBalance }) => <Money amount={originalBalance.amount} currency={originalBalance.currency} /> },
    { id: 'open', header: t('col.open'), width: 130, align: 'end', sortable: true, cell: ({ openBalance }) => <Money amount={openBalance.amount} currency={openBalance.currency} className={isZeroAmount(openBalance.amount) ? 'pt-muted' : ''} /> },
  ];
}

function Due({ invoice, t }: { readonly invoice: InvoiceRow; readonly t: InvoicingTranslate }) {
  if (isZeroAmount(invoice.openBalance.amount)) return invoice.dueOn ? <span className="pt-muted"><DateText at={invoice.dueOn} as="day" /></span> : null;
  if (!invoice.dueOn) return <span className="pt-muted">{t('due.none')}</span>;
  return <><DateText at={invoice.dueOn} as="day" />{invoice.daysOverdue > 0 && <span className="pt-small" style={{ color: invoice.daysOverdue > 60 ? 'var(--bad)' : 'var(--warn)' }}> {t('due.late', { count: invoice.daysOverdue })}</span>}</>;
}
