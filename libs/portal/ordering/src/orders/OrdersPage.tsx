import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { faultOf } from '@portico/portal-graphql-client';
import {
  choiceParam, DataTable, EmptyState, ErrorState, type FilterDefinition, FilterChips, flagParam, freshStateOf, FreshnessNote, listParam, ListSearch, narrowScreen, Page, PageHeader, sortParam, textParam, useDrawer, useOnceOpened, usePoll, useUrlState,
} from '@portico/portal-ui-kit';
import { lazy, Suspense, useMemo } from 'react';
import { Link, useNavigate } from 'react-router';

import { type OrderingTranslate, useOrderingT } from '../messages/ordering-messages';
import { columnsOf, OrderCard } from './order-columns';
import { orderTone } from './order-tone';
import type { OrderRow } from './orders.documents';
import { type OrdersQuery, useOrders } from './use-orders';

const OrderDrawer = lazy(async () => ({ default: (await import('../order/OrderDrawer')).OrderDrawer }));
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
  const isNarrow = useMediaQuery(narrowScreen) ?? false;
  const drawer = useDrawer('order');
  const hasOpened = useOnceOpened(drawer.openId !== null);
  const { values, set } = useUrlState(shape);
  const chosen = states.filter((state) => values.state.includes(state));
  const list = useOrders({ search: values.q, isOpen: values.open, states: chosen, origin: values.origin, sort: serverSort(values.sort) });
  // Open orders move while the page is looked at.
  usePoll(() => { list.refetch().catch(() => undefined); }, pollSeconds);
  const columns = useMemo(() => columnsOf(t, list.latest?.totals ?? []), [t, list.latest]);
  const filters = useMemo(() => filtersOf(t), [t]);
  const isFiltered = values.q !== null || values.open || chosen.length > 0 || values.origin !== null;
  const fresh = list.latest?.freshness;
  const count = list.latest?.totalCount ?? list.rows.length;
  const unknown = list.latest?.totals.reduce((sum, { withoutTotal }) => sum + withoutTotal, 0) ?? 0;
  return (
    <Page fill>
      <PageHeader title={t('orders.title')} secondary={<ListSearch label={t('orders.search')} value={values.q} onSearch={(q) => set({ q }, { history: 'replace' })} />} />
      <FilterChips
        filters={filters} values={{ open: values.open, state: values.state, origin: values.origin }} onChange={(key, value) => set({ [key]: value })}
        trailing={fresh && <FreshnessNote fresh={{ asOf: fresh.asOf ?? null, state: freshStateOf(fresh.state), owner: fresh.owner }} onCheckNow={list.refetch} />}
      />
      <DataTable
        label={t('orders.label')} columns={columns} rows={list.rows} rowId={({ id }) => id} state={list.state} density="row" card={(order) => <OrderCard order={order} t={t} />}
        sort={values.sort} onSortChange={(sort) => set({ sort })} onOpen={({ id }) => { if (isNarrow) void navigate(`/orders/${id}`); else drawer.open(id); }} openId={drawer.openId} onEndNear={list.more} totalRows={count}
        totalsLabel={[t(isFiltered ? 'orders.totals' : 'orders.count', { count }), unknown > 0 ? t('orders.withoutTotal', { count: unknown }) : ''].filter(Boolean).join(', ')}
        error={<ErrorState {...faultOf(list.failure)} title={t('orders.failed')} onRetry={() => { list.refetch().catch(() => undefined); }} />}
        empty={isFiltered
          ? <EmptyState title={t('orders.noneFound')} action={<Button variant="default" onClick={() => set({ q: null, open: false, state: [], origin: null })}>{t('orders.clear')}</Button>}>{t('orders.noneFoundText')}</EmptyState>
          : <EmptyState title={t('orders.none')} action={<Button component={Link} to="/shop">{t('orders.shop')}</Button>}>{t('orders.noneText')}</EmptyState>}
      />
      {hasOpened && <Suspense><OrderDrawer id={drawer.openId} onClose={drawer.close} /></Suspense>}
    </Page>
  );
}

function serverSort({ column, direction }: { readonly column: string; readonly direction: 'asc' | 'desc' }): OrdersQuery['sort'] {
  if (column === 'po') return direction === 'asc' ? 'PO_NUMBER' : 'PO_NUMBER_DESC';
  if (column === 'number') return direction === 'asc' ? 'NUMBER_ASC' : 'NUMBER';
  return direction === 'asc' ? 'ORDERED_ASC' : 'ORDERED_DESC';
}

const filtersOf = (t: OrderingTranslate): readonly FilterDefinition[] => [
  { key: 'open', kind: 'toggle', label: t('orders.openOnly'), pinned: true },
  { key: 'state', kind: 'many', label: t('orders.state'), pinned: true, options: states.map((state) => ({ value: state, label: t(`state.${state}`) })) },
  { key: 'origin', kind: 'choice', label: t('orders.origin'), options: origins.map((origin) => ({ value: origin, label: t(`origin.${origin}`) })) },
];
