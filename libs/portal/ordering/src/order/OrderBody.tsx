import { useIntentMutation } from '@portico/portal-graphql-client';
import { useSession } from '@portico/portal-session';
import { Facts, freshStateOf, FreshnessNote, isNegative, isZero, Section, StateTimeline, Totals, useFormats } from '@portico/portal-ui-kit';
import type { ReactNode } from 'react';

import { useOrderingT } from '../messages/ordering-messages';
import { useGapWord } from '../views/use-gap-word';
import { factsOf } from './order-facts';
import { orderSteps } from './order-steps';
import { type OrderView, RefreshOrderDocument } from './order.documents';
import classes from './order.module.css';
import { OrderInvoices } from './OrderInvoices';
import { OrderLines } from './OrderLines';
import { OrderShipments } from './OrderShipments';
import { OrderStanding } from './OrderStanding';

export interface OrderBodyProps {
  readonly order: OrderView;
  /** Of ordering again. */
  readonly notice: ReactNode;
  /** The history among the rest, where there is no room beside it. */
  readonly withHistory: boolean;
  /** In a drawer: fewer columns. */
  readonly isCompact?: boolean;
}
const over: ReadonlySet<OrderView['state']> = new Set(['INVOICED', 'CLOSED', 'CANCELLED']);

/** The same in the drawer and on the page. */
export function OrderBody({ order, notice, withHistory, isCompact = false }: OrderBodyProps) {
  const t = useOrderingT();
  const formats = useFormats();
  const refresh = useIntentMutation(RefreshOrderDocument, { refetch: ['Order'] });
  const { viewer } = useSession();
  const gapWord = useGapWord();
  const currency = (order.goods ?? order.total.money)?.currency ?? viewer.account.currency;
  const checkNow = async () => {
    const { data } = await refresh.run((idempotencyKey) => ({ idempotencyKey, id: order.id }));
    // While the ERP is silent the answer is what was known before, no younger.
    if (!data?.refreshOrder || data.refreshOrder.freshness.asOf === order.freshness.asOf) throw new Error('The ERP did not answer');
  };
  return (
    <>
      {notice}
      <OrderStanding order={order} />
      <Facts facts={factsOf(order, t, formats)} />
      {withHistory && <OrderHistory order={order} isFolded />}
      <Section title={t('order.lines')} aside={order.number && <FreshnessNote fresh={{ asOf: order.freshness.asOf ?? null, state: freshStateOf(order.freshness.state), owner: order.freshness.owner }} onCheckNow={checkNow} />}>
        <OrderLines lines={order.lines} currency={currency} isCompact={isCompact} />
      </Section>
      <div className={classes.columns} data-compact={isCompact || undefined}>
        <div className={classes.papers}><OrderShipments shipments={order.shipments} /><OrderInvoices invoices={order.invoices} /></div>
        <Totals currency={currency} gapWord={gapWord} rows={[
          { label: t('order.goods'), amount: order.goods?.amount ?? null },
          ...(order.adjustment && !isZero(order.adjustment.amount) ? [{ label: t(isNegative(order.adjustment.amount) ? 'order.discounts' : 'order.surcharges'), amount: order.adjustment.amount }] : []),
          { label: t('order.freight'), amount: order.freight.money?.amount ?? null, estimate: order.freight.certainty === 'ESTIMATE' },
          { label: t('order.tax'), amount: order.tax.money?.amount ?? null, estimate: order.tax.certainty === 'ESTIMATE' },
        ]} grand={{ label: t(over.has(order.state) ? 'order.totalOver' : 'order.total'), amount: order.total.money?.amount ?? null }} />
      </div>
    </>
  );
}

export function OrderHistory({ order, isFolded }: { readonly order: OrderView; readonly isFolded: boolean }) {
  const t = useOrderingT();
  return <Section title={t('order.history')}><StateTimeline steps={orderSteps(order, t)} label={t('order.history')} foldEarlier={isFolded} /></Section>;
}
