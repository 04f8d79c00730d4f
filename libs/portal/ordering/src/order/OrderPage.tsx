import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { faultOf } from '@portico/portal-graphql-client';
import { EmptyState, ErrorState, narrowScreen, Page, PageHeader, PageSkeleton, StateBadge, useFormats } from '@portico/portal-ui-kit';
import { Link, useParams } from 'react-router';

import { useOrderingT } from '../messages/ordering-messages';
import { orderTone } from '../orders/order-tone';
import { numberOf, subOf, titleOf } from './order-head';
import type { OrderView } from './order.documents';
import classes from './order.module.css';
import { OrderBody, OrderHistory } from './OrderBody';
import { useOrder } from './use-order';
import { useOrderActions } from './use-order-actions';

export function OrderPage() {
  const { id = '' } = useParams();
  const t = useOrderingT();
  const { data, state, failure, refetch } = useOrder(id);
  if (data?.order) return <Order key={id} order={data.order} />;
  if (state === 'loading') return <PageSkeleton />;
  return (
    <Page>
      <PageHeader title={t('order.bar')} backTo="/orders" crumbs={[{ label: t('order.crumb'), to: '/orders' }]} />
      {failure ? <ErrorState {...faultOf(failure)} onRetry={() => { refetch().catch(() => undefined); }} />
        : <EmptyState title={t('order.gone')} action={<Button component={Link} to="/orders">{t('order.all')}</Button>}>{t('order.goneText')}</EmptyState>}
    </Page>
  );
}

function Order({ order }: { readonly order: OrderView }) {
  const t = useOrderingT();
  const formats = useFormats();
  const isNarrow = useMediaQuery(narrowScreen, undefined, { getInitialValueInEffect: false }) ?? false;
  const { print, again, notice } = useOrderActions(order);
  const foot = isNarrow && (print ?? again) ? { foot: <div className={classes.foot}>{print}{again}</div> } : {};
  return (
    <Page {...(isNarrow ? foot : { aside: <OrderHistory order={order} isFolded={false} />, asideLabel: t('order.history') })}>
      <PageHeader
        title={titleOf(order, t)} barTitle={t('order.bar')} backTo="/orders" crumbs={[{ label: t('order.crumb'), to: '/orders' }, { label: order.poNumber ?? numberOf(order) }]}
        badge={<StateBadge tone={orderTone[order.state]}>{t(`state.${order.state}`)}</StateBadge>} sub={subOf(order, t, formats.fullDay(order.orderedAt))} {...(isNarrow ? {} : { secondary: print, primary: again })}
      />
      <OrderBody order={order} notice={notice} withHistory={isNarrow} />
    </Page>
  );
}
