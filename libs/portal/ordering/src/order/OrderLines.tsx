import { type DataColumn, Dash, DataTable, LineState, Money, Quantity, type Tone, useFormats, usePerLabel, useUnitLabel } from '@portico/portal-ui-kit';
import { useMemo } from 'react';

import { useOrderingT } from '../messages/ordering-messages';
import type { OrderLineView } from './order.documents';
import { useGapWord } from '../views/use-gap-word';
import classes from './order.module.css';
import { Consequence, LineCard, LineItem, ShippedOf } from './order-line-parts';

const tone: Readonly<Record<OrderLineView['state'], Tone>> = {
  RECEIVED: 'neutral', OPEN: 'neutral', BACK_ORDERED: 'warn', PART_SHIPPED: 'warn', SHIPPED: 'good', SUBSTITUTED: 'info', CHARGE: 'neutral', CANCELLED: 'neutral', REJECTED: 'bad',
};

export interface OrderLinesProps {
  readonly lines: readonly OrderLineView[];
  readonly currency: string;
  /** In a drawer: ordered, shipped and open in one column, and no price. */
  readonly isCompact: boolean;
}

export function OrderLines({ lines, currency, isCompact }: OrderLinesProps) {
  const t = useOrderingT();
  const unitLabel = useUnitLabel();
  const perLabel = usePerLabel();
  const formats = useFormats();
  const columns = useMemo((): readonly DataColumn<OrderLineView>[] => {
    const state: DataColumn<OrderLineView> = { id: 'state', header: t('order.lineState'), width: isCompact ? 140 : 156, cell: (line) => <State line={line} /> };
    const net: DataColumn<OrderLineView> = { id: 'net', header: t('order.net', { currency }), width: 100, align: 'end', cell: (line) => <Net line={line} /> };
    const item: DataColumn<OrderLineView> = { id: 'item', header: t('order.item'), cell: (line) => <LineItem line={line} /> };
    if (isCompact) return [item, { id: 'shipped', header: t('order.shipped'), width: 164, align: 'end', cell: (line) => <ShippedOf line={line} /> }, net, state];
    return [
      item,
      { id: 'ordered', header: t('order.ordered'), width: 116, align: 'end', cell: (line) => (isGoods(line) ? <Quantity quantity={line.quantity} unit={unitLabel(line.unit, line.quantity)} /> : '') },
      { id: 'shipped', header: t('order.shipped'), width: 80, align: 'end', cell: (line) => (isGoods(line) && line.shippedQuantity ? <Quantity quantity={line.shippedQuantity} /> : '') },
      { id: 'open', header: t('order.open'), width: 68, align: 'end', cell: (line) => (isGoods(line) && line.openQuantity ? <Quantity quantity={line.openQuantity} className={line.openQuantity === '0' ? 'pt-muted' : classes.open ?? ''} /> : '') },
      { id: 'price', header: t('order.price', { currency }), width: 100, align: 'end', cell: ({ price }) => (price ? <span className="pt-num">{formats.price(price.amount)}<span className={classes.per}>/ {perLabel({ quantity: price.priceQuantity, unit: price.unit })}</span></span> : '') },
      net, state,
    ];
  }, [t, unitLabel, perLabel, formats, currency, isCompact]);
  return (
    <DataTable
      label={t('order.linesAre')} columns={columns} rows={lines} rowId={({ id }) => id} empty={<p className={classes.nothing}>{t('order.noLines')}</p>} height="grow" density="item"
      card={(line) => <LineCard line={line} state={<State line={line} />} net={<Net line={line} isWhole />} />}
    />
  );
}

const isGoods = ({ relation }: OrderLineView): boolean => relation !== 'CHARGE';

function State({ line }: { readonly line: OrderLineView }) {
  const t = useOrderingT();
  return <LineState tone={tone[line.state]} label={t(`lineState.${line.state}`)} consequence={<Consequence line={line} />} />;
}

function Net({ line: { amount }, isWhole = false }: { readonly line: OrderLineView; readonly isWhole?: boolean }) {
  const word = useGapWord();
  return amount ? <Money amount={amount.amount} currency={amount.currency} as={isWhole ? 'full' : 'column'} className={classes.net ?? ''} /> : <Dash word={word} />;
}
