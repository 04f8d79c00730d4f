import { Anchor } from '@mantine/core';
import { type DataColumn, Dash, DateText, Money, StateBadge } from '@portico/portal-ui-kit';
import { Link } from 'react-router';

import type { OrderingTranslate } from '../messages/ordering-messages';
import { useGapWord } from '../views/use-gap-word';
import { orderTone } from './order-tone';
import classes from './orders.module.css';
import type { OrderRow, OrderTotalsView } from './orders.documents';

/** The one currency of all that is filtered, to stand in the column's head; null where there are several. */
export const onlyCurrency = (totals: readonly { readonly currency: string }[]): string | null => (totals.length === 1 ? totals[0]?.currency ?? null : null);

export function columnsOf(t: OrderingTranslate, totals: readonly OrderTotalsView[]): readonly DataColumn<OrderRow>[] {
  const currency = onlyCurrency(totals);
  return [
    { id: 'po', header: t('col.po'), sortable: true, cell: (order) => <OrderLink order={order} t={t} /> },
    { id: 'number', header: t('col.number'), width: 150, sortable: true, cell: (order) => order.number ?? <span className="pt-muted" title={t('number.none')}>{order.reference}</span> },
    { id: 'ordered', header: t('col.ordered'), width: 110, sortable: true, cell: ({ orderedAt }) => <DateText at={orderedAt} /> },
    { id: 'by', header: t('col.by'), width: 150, cell: ({ orderedBy, origin }) => orderedBy ?? <span className="pt-muted">{t(`origin.${origin}`)}</span> },
    { id: 'state', header: t('col.state'), width: 210, cell: ({ state }) => <StateBadge tone={orderTone[state]}>{t(`state.${state}`)}</StateBadge> },
    { id: 'delivery', header: t('col.delivery'), width: 130, cell: ({ nextDelivery }) => (nextDelivery ? <DateText at={nextDelivery} as="weekday" /> : '') },
    { id: 'lines', header: t('col.lines'), width: 80, align: 'end', cell: ({ lineCount }) => <span className="pt-num">{lineCount}</span> },
    { id: 'total', header: currency ? t('col.total', { currency }) : t('col.totalAny'), width: 150, align: 'end', cell: (order) => <Total order={order} inColumn={currency !== null} />, total: <Sums totals={totals} inColumn={currency !== null} /> },
  ];
}

function OrderLink({ order, t }: { readonly order: OrderRow; readonly t: OrderingTranslate }) {
  return <Anchor component={Link} to={`/orders/${order.id}`} fz="inherit" c="inherit" fw={500}>{order.poNumber ?? <span className="pt-muted">{t('po.none')}</span>}</Anchor>;
}

function Total({ order: { total }, inColumn }: { readonly order: OrderRow; readonly inColumn: boolean }) {
  const word = useGapWord();
  return total.money ? <Money amount={total.money.amount} currency={total.money.currency} as={inColumn ? 'column' : 'full'} /> : <Dash word={word} />;
}

/** A sum for each currency, never one across them. */
function Sums({ totals, inColumn }: { readonly totals: readonly OrderTotalsView[]; readonly inColumn: boolean }) {
  return <>{totals.map(({ currency, total }) => <div key={currency}><Money amount={total.amount} currency={currency} as={inColumn ? 'column' : 'full'} /></div>)}</>;
}

/** An order at 390 px. */
export function OrderCard({ order, t }: { readonly order: OrderRow; readonly t: OrderingTranslate }) {
  return (
    <div className={classes.card}>
      <OrderLink order={order} t={t} />
      <span className={classes.amount}><Total order={order} inColumn={false} /></span>
      <span className={classes.about}>{order.number ?? order.reference} · <DateText at={order.orderedAt} /> · {order.orderedBy ?? t(`origin.${order.origin}`)}</span>
      <StateBadge tone={orderTone[order.state]}>{t(`state.${order.state}`)}</StateBadge>
      {order.nextDelivery && <span className={classes.next}>{t('col.delivery')} <DateText at={order.nextDelivery} as="weekday" /></span>}
    </div>
  );
}
