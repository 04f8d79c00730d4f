import { faultOf } from '@portico/portal-graphql-client';
import { DetailDrawer, EmptyState, ErrorState, PanelSkeleton, StateBadge, useFormats, useKept } from '@portico/portal-ui-kit';

import { useOrderingT } from '../messages/ordering-messages';
import { orderTone } from '../orders/order-tone';
import { subOf, titleOf } from './order-head';
import classes from './order.module.css';
import { OrderBody } from './OrderBody';
import { useOrder } from './use-order';
import { useOrderActions } from './use-order-actions';

export interface OrderDrawerProps {
  /** Null: closed. */
  readonly id: string | null;
  readonly onClose: () => void;
}

/** The order beside its list. */
export function OrderDrawer({ id, onClose }: OrderDrawerProps) {
  const t = useOrderingT();
  const formats = useFormats();
  const { data, state, failure, refetch } = useOrder(id);
  const order = useKept(data?.order ?? null, id === null);
  const actions = useOrderActions(order);
  const title = order ? titleOf(order, t) : t('order.bar');
  return (
    <DetailDrawer
      opened={id !== null} onClose={onClose} label={title} title={title} {...(id === null ? {} : { fullPage: `/orders/${id}` })}
      sub={order && <><StateBadge tone={orderTone[order.state]}>{t(`state.${order.state}`)}</StateBadge><span>{subOf(order, t, formats.fullDay(order.orderedAt))}</span></>}
      foot={(actions.again ?? actions.print) && <div className={classes.foot}>{actions.again}{actions.print}</div>}
    >
      {order ? <OrderBody key={order.id} order={order} notice={actions.notice} withHistory isCompact />
        : state === 'loading' ? <PanelSkeleton rows={8} />
        : failure ? <ErrorState {...faultOf(failure)} onRetry={() => { refetch().catch(() => undefined); }} />
        : <EmptyState title={t('order.gone')}>{t('order.goneText')}</EmptyState>}
    </DetailDrawer>
  );
}
