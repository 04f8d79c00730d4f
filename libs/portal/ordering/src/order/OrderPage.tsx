import { Anchor, Button } from '@mantine/core';
import { useIntentMutation, useQuery } from '@portico/portal-graphql-client';
import {
  DateText, EmptyState, ErrorState, type Fact, Facts, freshStateOf, FreshnessNote, Money, narrowScreen, Notice, Page, PageHeader, PageSkeleton, Section, StateBadge, StateTimeline, type Tone, Totals, useFormats, usePoll,
} from '@portico/portal-ui-kit';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { Link, useParams } from 'react-router';

import { type OrderingTranslate, useOrderingT } from '../messages/ordering-messages';
import { orderTone } from '../orders/order-tone';
import { OrderAgainDocument, OrderDocument, type OrderView, RefreshOrderDocument } from './order.documents';
import classes from './order.module.css';
import { OrderLines } from './OrderLines';
import { orderSteps } from './order-steps';

const pollSeconds = 5;
const settled: ReadonlySet<OrderView['state']> = new Set(['CLOSED', 'CANCELLED', 'REJECTED']);

export function OrderPage() {
  const { id = '' } = useParams();
  const t = useOrderingT();
  const { data, state, failure, refetch } = useQuery(OrderDocument, { id });
  usePoll(() => { if (data?.order && !settled.has(data.order.state)) refetch().catch(() => undefined); }, pollSeconds);
  if (data?.order) return <Order key={id} order={data.order} />;
  if (state === 'loading') return <PageSkeleton />;
  return (
    <Page>
      <PageHeader title={t('orders.title')} backTo="/orders" />
      {failure ? <ErrorState kind={failure.kind === 'network' ? 'network' : 'unknown'} onRetry={() => { refetch().catch(() => undefined); }} />
        : <EmptyState title={t('order.gone')} action={<Button component={Link} to="/orders">{t('order.all')}</Button>}>{t('order.goneText')}</EmptyState>}
    </Page>
  );
}

function Order({ order }: { readonly order: OrderView }) {
  const t = useOrderingT();
  const formats = useFormats();
  const isNarrow = useMediaQuery(narrowScreen) ?? false;
  const again = useIntentMutation(OrderAgainDocument, { refetch: ['Cart'] });
  const refresh = useIntentMutation(RefreshOrderDocument, { refetch: ['Order'] });
  const [added, setAdded] = useState<{ readonly tone: 'good' | 'warn'; readonly words: string } | null>(null);
  const currency = (order.goods ?? order.total.money)?.currency ?? '';
  const title = order.poNumber ? t('order.po', { po: order.poNumber }) : t('order.noPo', { reference: order.number ?? order.reference });
  const date = formats.fullDay(order.orderedAt);
  const number = order.number ?? order.reference;
  const history = <Section title={t('order.history')}><StateTimeline steps={orderSteps(order, t)} label={t('order.history')} foldEarlier={isNarrow} /></Section>;
  const orderAgain = async () => {
    const { data } = await again.run((idempotencyKey) => ({ idempotencyKey, orderId: order.id }));
    setAdded(data?.orderAgain.__typename === 'CartChanged' ? { tone: 'good', words: t('order.added', { count: order.lines.filter(({ relation }) => relation !== 'CHARGE').length }) } : { tone: 'warn', words: data?.orderAgain.message || t('order.againFailed') });
  };
  return (
    <Page {...(isNarrow ? {} : { aside: history, asideLabel: t('order.history') })}>
      <PageHeader
        title={title} barTitle={t('order.bar')} backTo="/orders" crumbs={[{ label: t('order.crumb'), to: '/orders' }, { label: order.poNumber ?? number }]} badge={<StateBadge tone={orderTone[order.state]}>{t(`state.${order.state}`)}</StateBadge>}
        sub={order.orderedBy ? t('order.sub', { number, person: order.orderedBy, date }) : t('order.subElsewhere', { number, origin: t(`origin.${order.origin}`), date })}
        secondary={order.acknowledgementUrl ? <Button component="a" href={order.acknowledgementUrl} target="_blank" rel="noreferrer" variant="default">{t('order.print')}</Button> : undefined}
        primary={order.availableActions.includes('ORDER_AGAIN') ? <Button loading={again.isRunning} onClick={() => void orderAgain()}>{t('order.again')}</Button> : undefined}
      />
      {added && <Notice tone={added.tone} title={added.words} announce="polite" action={added.tone === 'good' ? <Anchor component={Link} to="/cart">{t('order.toCart')}</Anchor> : undefined} />}
      <Standing order={order} t={t} />
      <Facts facts={facts(order, t, formats.day)} />
      {isNarrow && history}
      <Section title={t('order.lines')} aside={order.number && <FreshnessNote fresh={{ asOf: order.freshness.asOf ?? null, state: freshStateOf(order.freshness.state), owner: order.freshness.owner }} onCheckNow={() => refresh.run((idempotencyKey) => ({ idempotencyKey, id: order.id }))} />}>
        <OrderLines lines={order.lines} currency={currency} />
      </Section>
      <div className={classes.columns}>
        <div><Shipments order={order} t={t} /><Invoices order={order} t={t} /></div>
        <Totals currency={currency} rows={[
          { label: t('order.goods'), amount: order.goods?.amount ?? null },
          { label: t('order.freight'), amount: order.freight.money?.amount ?? null, estimate: order.freight.certainty === 'ESTIMATE' },
          { label: t('order.tax'), amount: order.tax.money?.amount ?? null, estimate: order.tax.certainty === 'ESTIMATE' },
        ]} grand={{ label: t('order.total'), amount: order.total.money?.amount ?? null }} />
      </div>
    </Page>
  );
}

const stateTone: Readonly<Record<Tone, 'warn' | 'bad' | 'info' | 'good'>> = { warn: 'warn', bad: 'bad', info: 'info', good: 'good', neutral: 'info' };
const quiet: ReadonlySet<OrderView['state']> = new Set(['ACCEPTED', 'SHIPPED', 'SHIPPED_IN_PART', 'INVOICED', 'CLOSED']);

/** What the state means and what happens next, where that is not plain. */
function Standing({ order, t }: { readonly order: OrderView; readonly t: OrderingTranslate }) {
  if (quiet.has(order.state)) return null;
  return (
    <Notice tone={stateTone[orderTone[order.state]]} title={order.stateMessage}>
      {order.rejections.length > 0 && (
        <ul className={classes.rejections}>{order.rejections.map((rejection) => {
          const line = order.lines.find(({ id }) => id === rejection.lineId);
          return <li key={`${rejection.lineId ?? ''}${rejection.reason}`}>{line ? `${line.sku ?? line.name}: ` : ''}{rejection.message}{rejection.erpMessage ? ` ${t('order.erpSays', { words: rejection.erpMessage })}` : ''}</li>;
        })}</ul>
      )}
    </Notice>
  );
}

function facts(order: OrderView, t: OrderingTranslate, day: (iso: string) => string): Fact[] {
  const { shipTo, terms } = order;
  const late = order.requestedDate && order.nextDelivery ? Math.round((Date.parse(order.nextDelivery) - Date.parse(order.requestedDate)) / 86_400_000) : 0;
  return [
    { label: t('order.shipTo'), value: shipTo?.name ?? t('order.notKnown'), ...(shipTo ? { sub: `${shipTo.lines.join(', ')}, ${shipTo.postalCode} ${shipTo.city}` } : {}) },
    { label: t('order.requested'), value: order.requestedDate ? day(order.requestedDate) : t('order.asap'), ...(order.shipping ? { sub: t(order.shipping === 'SHIP_COMPLETE' ? 'order.complete' : 'order.asReady') } : {}) },
    { label: t('order.delivery'), value: order.nextDelivery ? day(order.nextDelivery) : t(order.number && order.lines.every(({ openQuantity }) => !openQuantity || openQuantity === '0') ? 'order.noDelivery' : 'order.notKnown'), ...(late > 0 ? { sub: t('order.later', { count: late }), subTone: 'warn' as const } : {}) },
    { label: t('order.terms'), value: terms?.name ?? t('order.noTerms'), ...(terms?.discountPercent && terms.discountDays ? { sub: t('order.discount', { percent: terms.discountPercent, days: String(terms.discountDays) }) } : {}) },
    ...(order.buyerReference ? [{ label: t('order.reference'), value: order.buyerReference }] : []),
    ...(order.note ? [{ label: t('order.note'), value: order.note }] : []),
  ];
}

const shipmentTone: Readonly<Record<OrderView['shipments'][number]['state'], Tone>> = { PLANNED: 'neutral', SHIPPED: 'info', DELIVERED: 'good', CANCELLED: 'neutral' };

function Shipments({ order, t }: { readonly order: OrderView; readonly t: OrderingTranslate }) {
  return (
    <Section title={t('order.shipments')}>
      {order.shipments.length === 0 ? <p className="pt-small pt-muted">{t('order.noShipments')}</p> : (
        <ul className={classes.rows}>{order.shipments.map((shipment) => (
          <li key={shipment.id}>
            <strong>{shipment.number}</strong>
            <span>{[shipment.warehouse, shipment.carrier, t('shipment.lines', { count: shipment.lines.length })].filter(Boolean).join(' · ')}{' '}
              {shipment.trackingUrl && shipment.trackingNumber ? <Anchor href={shipment.trackingUrl} target="_blank" rel="noreferrer" fz="inherit">{t('shipment.track', { number: shipment.trackingNumber })}</Anchor> : shipment.trackingNumber ?? <span className="pt-muted">{t('order.noTracking')}</span>}</span>
            <StateBadge tone={shipmentTone[shipment.state]}>{t(`shipment.${shipment.state}`)}{shipment.shippedOn ? <>{' '}<DateText at={shipment.shippedOn} as="day" /></> : null}</StateBadge>
          </li>
        ))}</ul>
      )}
    </Section>
  );
}

function Invoices({ order, t }: { readonly order: OrderView; readonly t: OrderingTranslate }) {
  const formats = useFormats();
  return (
    <Section title={t('order.invoices')}>
      {order.invoices.length === 0 ? <p className="pt-small pt-muted">{t('order.noInvoices')}</p> : (
        <ul className={classes.rows}>{order.invoices.map((invoice) => (
          <li key={invoice.id}>
            <Anchor component={Link} to={`/invoices/${invoice.id}`} fz="inherit" fw={600}>{invoice.number}</Anchor>
            <span><DateText at={invoice.issuedOn} as="full" /> · <Money amount={invoice.originalBalance.amount} currency={invoice.originalBalance.currency} /></span>
            <span>{/^-?0(\.0+)?$/.test(invoice.openBalance.amount) ? t('order.paid') : t('order.openAmount', { amount: formats.money(invoice.openBalance.amount, invoice.openBalance.currency) })}</span>
          </li>
        ))}</ul>
      )}
    </Section>
  );
}
