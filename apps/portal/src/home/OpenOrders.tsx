import { Anchor, Button } from '@mantine/core';
import { useQuery } from '@portico/portal-graphql-client';
import { useSession } from '@portico/portal-session';
import { type DataColumn, Dash, DataTable, DateText, EmptyState, Money, Section, StateBadge } from '@portico/portal-ui-kit';
import { useMemo } from 'react';
import { Link, useNavigate } from 'react-router';

import { usePortalT } from '../messages/portal-messages';
import { type HomeOrder, HomeOrdersDocument } from './home.documents';
import { HomeCard } from './HomeCard';
import { orderTone } from './order-tone';
import { PanelFailure } from './PanelFailure';

const shown = 5;

export function OpenOrders() {
  const t = usePortalT();
  const navigate = useNavigate();
  const { viewer: { account: { currency } } } = useSession();
  const { data, state, failure, refetch } = useQuery(HomeOrdersDocument, { first: shown });
  const rows = useMemo(() => data?.orders.edges.map(({ node }) => node) ?? [], [data]);
  const count = data?.orders.openCount ?? 0;
  const columns = useMemo((): readonly DataColumn<HomeOrder>[] => [
    { id: 'po', header: t('home.po'), cell: (order) => <><Anchor component={Link} to={`/orders/${order.id}`} fz="inherit" c="inherit" fw={500}>{order.poNumber ?? t('home.noPo')}</Anchor> <span className="pt-small pt-muted">{order.number ?? order.reference}</span></> },
    { id: 'state', header: t('home.state'), width: 230, cell: ({ state }) => <StateBadge tone={orderTone[state]}>{t(`order.${state}`)}</StateBadge> },
    { id: 'delivery', header: t('home.nextDelivery'), width: 130, cell: ({ nextDelivery }) => (nextDelivery ? <DateText at={nextDelivery} as="weekday" /> : '—') },
    { id: 'total', header: t('home.total', { currency }), width: 140, align: 'end', cell: ({ total }) => (total.money ? <Money amount={total.money.amount} currency={total.money.currency} as={total.money.currency === currency ? 'column' : 'full'} /> : <Dash word={t('home.unknown')} />) },
  ], [t, currency]);
  return (
    <Section title={t('home.openOrders')} aside={<Anchor component={Link} to="/orders" fz="sm">{count > shown ? t('home.allOpen', { count }) : t('home.allOrders')}</Anchor>}>
      <DataTable
        label={t('home.ordersAre')} columns={columns} rows={rows} rowId={({ id }) => id} state={state} error={<PanelFailure failure={failure} onRetry={refetch} />} height="grow" expectedRows={shown} onOpen={({ id }) => void navigate(`/orders/${id}`)}
        cardHeight={72} card={(order) => <HomeCard title={columns[0]?.cell(order)} figure={order.total.money ? <Money amount={order.total.money.amount} currency={order.total.money.currency} /> : <Dash word={t('home.unknown')} />} state={columns[1]?.cell(order)} note={order.nextDelivery && <>{t('home.nextDelivery')} <DateText at={order.nextDelivery} as="weekday" /></>} />}
        empty={<EmptyState title={t('home.noOrders')} action={<Button component={Link} to="/shop">{t('home.goShop')}</Button>}>{t('home.noOrdersText')}</EmptyState>}
      />
    </Section>
  );
}
