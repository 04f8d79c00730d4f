import { Anchor, Button } from '@mantine/core';
import {
  choiceParam, type DataColumn, Dash, DataTable, DateText, EmptyState, ErrorState, type FilterDefinition, FilterChips, flagParam, freshStateOf, FreshnessNote, listParam, Money, Page, PageHeader, sortParam, StateBadge,
  textParam, usePoll, useUrlState,
} from '@portico/portal-ui-kit';
import { useMemo } from 'react';
import { Link, useNavigate } from 'react-router';

import { type OrderingTranslate, useOrderingT } from '../messages/ordering-messages';
import { OrderSearch } from './OrderSearch';
import { orderTone } from './order-tone';
import type { OrderRow } from './orders.documents';
import { type OrdersQuery, useOrders } from './use-orders';

const origins = ['PORTAL', 'PHONE', 'EDI', 'COUNTER', 'REP', 'UNKNOWN'] as const;
const shape = {
  q: textParam(), open: flagParam(), state: listParam(), origin: choiceParam(origins),
  sort: sortParam(['ordered', 'po', 'number'], { column: 'ordered', direction: 'desc' }),
};
const pollSeconds = 15;
const states = Object.keys(orderTone) as OrderRow['state'][];

export function OrdersPage() {
  const t = useOrderingT();
  const navigate = useNavigate();
  const { values, set } = useUrlState(shape);
  const chosen = states.filter((state) => values.state.includes(state));
  const list = useOrders({ search: values.q, isOpen: values.open, states: chosen, origin: values.origin, sort: serverSort(values.sort) });
  // Open orders move while the page is looked at.
  usePoll(() => { list.refetch().catch(() => undefined); }, pollSeconds);
  const columns = useMemo(() => columnsOf(t), [t]);
  const filters = useMemo(() => filtersOf(t), [t]);
  const isFiltered = values.q !== null || values.open || chosen.length > 0 || values.origin !== null;
  const fresh = list.latest?.freshness;
  return (
    <Page fill>
      <PageHeader title={t('orders.title')} context={list.latest ? t('orders.count', { count: list.latest.totalCount }) : undefined} secondary={<OrderSearch value={values.q} onSearch={(q) => set({ q }, { history: 'replace' })} />} />
      <FilterChips
        filters={filters} values={{ open: values.open, state: values.state, origin: values.origin }} onChange={(key, value) => set({ [key]: value })}
        trailing={fresh && <FreshnessNote fresh={{ asOf: fresh.asOf ?? null, state: freshStateOf(fresh.state), owner: fresh.owner }} onCheckNow={list.refetch} />}
      />
      <DataTable
        label={t('orders.label')} columns={columns} rows={list.rows} rowId={({ id }) => id} state={list.state} density="row"
        sort={values.sort} onSortChange={(sort) => set({ sort })} onOpen={({ id }) => void navigate(`/orders/${id}`)} onEndNear={list.more} totalRows={list.latest?.totalCount ?? list.rows.length}
        error={<ErrorState kind={list.failure?.kind === 'network' ? 'network' : 'unknown'} title={t('orders.failed')} onRetry={() => { list.refetch().catch(() => undefined); }} />}
        empty={isFiltered
          ? <EmptyState title={t('orders.noneFound')} action={<Button variant="default" onClick={() => set({ q: null, open: false, state: [], origin: null })}>{t('orders.clear')}</Button>}>{t('orders.noneFoundText')}</EmptyState>
          : <EmptyState title={t('orders.none')} action={<Button component={Link} to="/shop">{t('orders.shop')}</Button>}>{t('orders.noneText')}</EmptyState>}
      />
    </Page>
  );
}

function serverSort({ column, direction }: { readonly column: string; readonly direction: 'asc' | 'desc' }): OrdersQuery['sort'] {
  if (column === 'po') return 'PO_NUMBER';
  if (column === 'number') return 'NUMBER';
  return direction === 'asc' ? 'ORDERED_ASC' : 'ORDERED_DESC';
}

const filtersOf = (t: OrderingTranslate): readonly FilterDefinition[] => [
  { key: 'open', kind: 'toggle', label: t('orders.openOnly'), pinned: true },
  { key: 'state', kind: 'many', label: t('orders.state'), pinned: true, options: states.map((state) => ({ value: state, label: t(`state.${state}`) })) },
  { key: 'origin', kind: 'choice', label: t('orders.origin'), options: origins.map((origin) => ({ value: origin, label: t(`origin.${origin}`) })) },
];

function columnsOf(t: OrderingTranslate): readonly DataColumn<OrderRow>[] {
  return [
    { id: 'po', header: t('col.po'), sortable: true, cell: (order) => <Anchor component={Link} to={`/orders/${order.id}`} fz="inherit" c="inherit" fw={500}>{order.poNumber ?? t('po.none')}</Anchor> },
    { id: 'number', header: t('col.number'), width: 150, sortable: true, cell: (order) => order.number ?? <span className="pt-muted" title={t('number.none')}>{order.reference}</span> },
    { id: 'ordered', header: t('col.ordered'), width: 110, sortable: true, cell: ({ orderedAt }) => <DateText at={orderedAt} /> },
    { id: 'by', header: t('col.by'), width: 150, wideOnly: true, cell: ({ orderedBy, origin }) => orderedBy ?? <span className="pt-muted">{t(`origin.${origin}`)}</span> },
    { id: 'state', header: t('col.state'), width: 200, cell: ({ state }) => <StateBadge tone={orderTone[state]}>{t(`state.${state}`)}</StateBadge> },
    { id: 'delivery', header: t('col.delivery'), width: 130, cell: ({ nextDelivery }) => (nextDelivery ? <DateText at={nextDelivery} as="weekday" /> : '') },
    { id: 'lines', header: t('col.lines'), width: 80, align: 'end', wideOnly: true, cell: ({ lineCount }) => <span className="pt-num">{lineCount}</span> },
    { id: 'total', header: t('col.totalAny'), width: 130, align: 'end', cell: ({ total }) => (total.money ? <Money amount={total.money.amount} currency={total.money.currency} /> : <Dash word={t('unknown')} />) },
  ];
}
