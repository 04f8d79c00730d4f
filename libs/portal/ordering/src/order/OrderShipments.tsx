import { Anchor } from '@mantine/core';
import { DateText, Section, StateBadge, type Tone } from '@portico/portal-ui-kit';

import { useOrderingT } from '../messages/ordering-messages';
import type { OrderView } from './order.documents';
import classes from './order.module.css';

type Shipment = OrderView['shipments'][number];
const tone: Readonly<Record<Shipment['state'], Tone>> = { PLANNED: 'neutral', SHIPPED: 'info', DELIVERED: 'good', CANCELLED: 'neutral' };

export function OrderShipments({ shipments }: { readonly shipments: readonly Shipment[] }) {
  const t = useOrderingT();
  return (
    <Section title={t('order.shipments')}>
      {shipments.length === 0 ? <p className={classes.nothing}>{t('order.noShipments')}</p> : (
        <ul className={classes.rows}>{shipments.map((shipment) => (
          <li key={shipment.id}>
            <strong>{shipment.number}</strong>
            <span>
              {shipment.shippedOn && <><DateText at={shipment.shippedOn} as="day" />, </>}{[shipment.warehouseName ?? shipment.warehouse, shipment.carrier, t('shipment.lines', { count: shipment.lines.length })].filter(Boolean).join(' · ')}
              <span className={classes.second}><Tracking shipment={shipment} /></span>
            </span>
            <StateBadge tone={tone[shipment.state]}>{t(`shipment.${shipment.state}`)}</StateBadge>
          </li>
        ))}</ul>
      )}
    </Section>
  );
}

function Tracking({ shipment: { state, trackingUrl, trackingNumber } }: { readonly shipment: Shipment }) {
  const t = useOrderingT();
  if (trackingNumber) return trackingUrl ? <Anchor href={trackingUrl} target="_blank" rel="noreferrer" fz="inherit">{t('shipment.track', { number: trackingNumber })}</Anchor> : trackingNumber;
  return state === 'PLANNED' ? null : t('order.noTracking');
}
