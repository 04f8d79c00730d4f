import type { Fact, Formats } from '@portico/portal-ui-kit';

import type { OrderingTranslate } from '../messages/ordering-messages';
import type { OrderView } from './order.documents';

const dayMs = 86_400_000;

export function factsOf(order: OrderView, t: OrderingTranslate, formats: Formats): Fact[] {
  const { shipTo, terms, requestedDate, shipping } = order;
  return [
    { label: t('order.shipTo'), value: shipTo?.name ?? t('order.notKnown'), ...(shipTo ? { sub: <>{shipTo.lines.join(', ')}<br />{shipTo.postalCode} {shipTo.city}</> } : {}) },
    { label: t('order.requested'), value: requestedDate ? formats.weekday(requestedDate) : t('order.asap'), ...(shipping ? { sub: t(shipping === 'SHIP_COMPLETE' ? 'order.complete' : 'order.asReady') } : {}) },
    deliveryOf(order, t, formats),
    { label: t('order.terms'), value: terms?.name ?? t('order.noTerms'), ...(terms?.discountPercent && terms.discountDays ? { sub: t('order.discount', { percent: terms.discountPercent, days: String(terms.discountDays) }) } : {}) },
    ...(order.buyerReference ? [{ label: t('order.reference'), value: order.buyerReference }] : []),
    ...(order.note ? [{ label: t('order.note'), value: order.note }] : []),
  ];
}

function deliveryOf({ nextDelivery, requestedDate, number, lines }: OrderView, t: OrderingTranslate, formats: Formats): Fact {
  const label = t('order.delivery');
  if (!nextDelivery) return { label, value: t(number && lines.every(({ openQuantity }) => !openQuantity || openQuantity === '0') ? 'order.noDelivery' : 'order.notKnown') };
  const late = requestedDate ? Math.round((Date.parse(nextDelivery) - Date.parse(requestedDate)) / dayMs) : 0;
  return { label, value: formats.weekday(nextDelivery), ...(late > 0 ? { sub: t('order.later', { count: late }), subTone: 'warn' as const } : {}) };
}
