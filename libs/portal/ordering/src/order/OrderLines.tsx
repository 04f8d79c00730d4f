import { type DataColumn, Dash, DataTable, LineState, Money, Quantity, type Tone, useFormats, useUnitLabel, usePerLabel } from '@portico/portal-ui-kit';
import { useMemo } from 'react';
import { Link } from 'react-router';

import { type OrderingTranslate, useOrderingT } from '../messages/ordering-messages';
import type { OrderLineView } from './order.documents';
import classes from './order.module.css';

const tone: Readonly<Record<OrderLineView['state'], Tone>> = {
  RECEIVED: 'neutral', OPEN: 'neutral', BACK_ORDERED: 'warn', PART_SHIPPED: 'warn', SHIPPED: 'good', SUBSTITUTED: 'info', CHARGE: 'neutral', CANCELLED: 'neutral', REJECTED: 'bad',
};

export function OrderLines({ lines, currency }: { readonly lines: readonly OrderLineView[]; readonly currency: string }) {
  const t = useOrderingT();
  const unitLabel = useUnitLabel();
  const perLabel = usePerLabel();
  const formats = useFormats();
  const columns = useMemo((): readonly DataColumn<OrderLineView>[] => [
    { id: 'item', header: t('order.item'), cell: (line) => <Item line={line} t={t} /> },
    { id: 'ordered', header: t('order.ordered'), width: 96, align: 'end', cell: (line) => (line.relation === 'CHARGE' ? '' : <Quantity quantity={line.quantity} unit={unitLabel(line.unit)} />) },
    { id: 'shipped', header: t('order.shipped'), width: 80, align: 'end', cell: ({ shippedQuantity, relation }) => (relation === 'CHARGE' || shippedQuantity === null || shippedQuantity === undefined ? '' : <Quantity quantity={shippedQuantity} />) },
    { id: 'open', header: t('order.open'), width: 72, align: 'end', cell: ({ openQuantity, relation }) => (relation === 'CHARGE' || openQuantity === null || openQuantity === undefined ? '' : <Quantity quantity={openQuantity} {...(openQuantity === '0' ? { className: 'pt-muted' } : { className: classes.open })} />) },
    { id: 'price', header: t('order.price', { currency }), width: 104, align: 'end', cell: ({ price }) => (price ? <span className="pt-num">{formats.price(price.amount)}<span className={classes.per}>/ {perLabel({ quantity: price.priceQuantity, unit: price.unit })}</span></span> : '') },
    { id: 'net', header: t('order.net', { currency }), width: 96, align: 'end', cell: ({ amount }) => (amount ? <Money amount={amount.amount} currency={amount.currency} as="column" className={classes.net} /> : <Dash word={t('unknown')} />) },
    { id: 'state', header: t('order.lineState'), width: 168, cell: (line) => <LineState tone={tone[line.state]} label={t(`lineState.${line.state}`)} consequence={<Consequence line={line} t={t} />} /> },
  ], [t, unitLabel, perLabel, formats, currency]);
  return <DataTable label={t('order.linesAre')} columns={columns} rows={lines} rowId={({ id }) => id} empty={null} height="grow" density="item" />;
}

function Item({ line, t }: { readonly line: OrderLineView; readonly t: OrderingTranslate }) {
  return (
    <div className={classes.item}>
      {line.sku && line.relation !== 'CHARGE' ? <Link className={classes.name} to={`/shop/${encodeURIComponent(line.sku)}`}>{line.name}</Link> : <span className={classes.name}>{line.name}</span>}
      <span className="pt-small pt-muted">{[line.sku, line.customerPartNumber, line.relation === 'SPLIT' || line.relation === 'COMPONENT' ? t(`relation.${line.relation}`) : null, line.note].filter(Boolean).join(' · ')}</span>
    </div>
  );
}

function Consequence({ line, t }: { readonly line: OrderLineView; readonly t: OrderingTranslate }) {
  const formats = useFormats();
  const unitLabel = useUnitLabel();
  if (line.originSku && line.relation === 'SUBSTITUTE') return t('order.instead', { sku: line.originSku });
  if (line.originSku && line.relation === 'COMPONENT') return t('order.parts', { sku: line.originSku });
  if (!line.expectedDate || line.state === 'SHIPPED' || line.state === 'CANCELLED') return null;
  const date = formats.day(line.expectedDate);
  return line.state === 'PART_SHIPPED' && line.openQuantity ? t('order.expected', { quantity: `${formats.quantity(line.openQuantity)} ${unitLabel(line.unit)}`, date }) : t('order.expectedAll', { date });
}
