import { Notice, type Tone } from '@portico/portal-ui-kit';

import { type OrderingTranslate, useOrderingT } from '../messages/ordering-messages';
import { orderTone } from '../orders/order-tone';
import type { OrderView } from './order.documents';
import classes from './order.module.css';

const noticeTone: Readonly<Record<Tone, 'warn' | 'bad' | 'info' | 'good'>> = { warn: 'warn', bad: 'bad', info: 'info', good: 'good', neutral: 'info' };
const quiet: ReadonlySet<OrderView['state']> = new Set(['ACCEPTED', 'SHIPPED', 'SHIPPED_IN_PART', 'INVOICED', 'CLOSED']);

/** What the state means and what happens next, where that is not plain. */
export function OrderStanding({ order }: { readonly order: OrderView }) {
  const t = useOrderingT();
  if (quiet.has(order.state)) return null;
  return (
    <Notice tone={noticeTone[orderTone[order.state]]} title={order.stateMessage}>
      {order.rejections.length > 0 && <ul className={classes.rejections}>{order.rejections.map((rejection) => <li key={`${rejection.lineId ?? ''}${rejection.reason}`}>{wordsOf(rejection, order, t)}</li>)}</ul>}
    </Notice>
  );
}

function wordsOf({ lineId, message, erpMessage }: OrderView['rejections'][number], { lines }: OrderView, t: OrderingTranslate): string {
  const line = lines.find(({ id }) => id === lineId);
  return [line ? `${line.sku ?? line.name}:` : '', message, erpMessage ? t('order.erpSays', { words: erpMessage }) : ''].filter(Boolean).join(' ');
}
