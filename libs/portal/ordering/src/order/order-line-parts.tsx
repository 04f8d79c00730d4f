import { Quantity, useFormats, useUnitLabel } from '@portico/portal-ui-kit';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { useOrderingT } from '../messages/ordering-messages';
import type { OrderLineView } from './order.documents';
import classes from './order.module.css';

interface LineProps { readonly line: OrderLineView }

/** Whole names: items of one kind differ only in the last words. */
export function LineItem({ line }: LineProps) {
  const t = useOrderingT();
  return (
    <div className={classes.item}>
      {line.sku && line.relation !== 'CHARGE' ? <Link className={classes.name} to={`/shop/${encodeURIComponent(line.sku)}`}>{line.name}</Link> : <span className={classes.name}>{line.name}</span>}
      <span className="pt-small pt-muted">{[line.sku, line.customerPartNumber, line.relation === 'SPLIT' || line.relation === 'COMPONENT' ? t(`relation.${line.relation}`) : null, line.note].filter(Boolean).join(' · ')}</span>
    </div>
  );
}

/** What follows from the line's state: "200 m expected 30 Nov". */
export function Consequence({ line }: LineProps) {
  const t = useOrderingT();
  const formats = useFormats();
  const unitLabel = useUnitLabel();
  if (line.originSku && line.relation === 'SUBSTITUTE') return t('order.instead', { sku: line.originSku });
  if (line.originSku && line.relation === 'COMPONENT') return t('order.parts', { sku: line.originSku });
  if (!line.expectedDate || line.state === 'SHIPPED' || line.state === 'CANCELLED') return null;
  const date = formats.day(line.expectedDate);
  return line.state === 'PART_SHIPPED' && line.openQuantity ? t('order.expected', { quantity: `${formats.quantity(line.openQuantity)} ${unitLabel(line.unit, line.openQuantity)}`, date }) : t('order.expectedAll', { date });
}

/** "400 of 600 m", or what was ordered while the ERP has not said what was shipped. */
export function ShippedOf({ line }: LineProps) {
  const t = useOrderingT();
  const unitLabel = useUnitLabel();
  if (line.relation === 'CHARGE') return null;
  const ordered = <Quantity quantity={line.quantity} unit={unitLabel(line.unit, line.quantity)} />;
  if (!line.shippedQuantity) return ordered;
  const isShort = line.openQuantity !== null && line.openQuantity !== undefined && line.openQuantity !== '0';
  return <span className="pt-num"><Quantity quantity={line.shippedQuantity} className={isShort ? classes.open ?? '' : ''} /> {t('order.of')} {ordered}</span>;
}

export interface LineCardProps extends LineProps { readonly state: ReactNode; readonly net: ReactNode }

/** A line at 390 px. */
export function LineCard({ line, state, net }: LineCardProps) {
  return (
    <div className={classes.card}>
      <LineItem line={line} />
      <span className={classes.cardNet}>{net}</span>
      <span className={classes.cardShipped}><ShippedOf line={line} /></span>
      <span className={classes.cardState}>{state}</span>
    </div>
  );
}
