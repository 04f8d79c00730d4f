import type { OrderingTranslate } from '../messages/ordering-messages';
import type { OrderView } from './order.documents';

/** "PO 4500118109", or the order's own number where the buyer gave none. */
export const titleOf = (order: OrderView, t: OrderingTranslate): string => (order.poNumber ? t('order.po', { po: order.poNumber }) : t('order.noPo', { reference: numberOf(order) }));

/** "SO-1042, ordered by Lena Maurer on 16 Nov 2026". */
export function subOf(order: OrderView, t: OrderingTranslate, date: string): string {
  const number = numberOf(order);
  return order.orderedBy ? t('order.sub', { number, person: order.orderedBy, date }) : t(`order.via.${order.origin}`, { number, date });
}

export const numberOf = ({ number, reference }: OrderView): string => number ?? reference;
