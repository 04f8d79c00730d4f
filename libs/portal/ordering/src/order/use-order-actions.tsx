import { Anchor, Button } from '@mantine/core';
import { useIntentMutation } from '@portico/portal-graphql-client';
import { Notice } from '@portico/portal-ui-kit';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';

import { useOrderingT } from '../messages/ordering-messages';
import { OrderAgainDocument, type OrderView } from './order.documents';

export interface OrderActions {
  /** Printing, or nothing where the ERP gives no acknowledgement. */
  readonly print: ReactNode;
  readonly again: ReactNode;
  /** What became of ordering again. */
  readonly notice: ReactNode;
}

export function useOrderActions(order: OrderView | null): OrderActions {
  const t = useOrderingT();
  const again = useIntentMutation(OrderAgainDocument, { refetch: ['Cart'] });
  const [added, setAdded] = useState<{ readonly of: string; readonly tone: 'good' | 'warn'; readonly words: string } | null>(null);
  if (order === null) return { print: null, again: null, notice: null };
  const orderAgain = async () => {
    const { data } = await again.run((idempotencyKey) => ({ idempotencyKey, orderId: order.id }));
    setAdded(data?.orderAgain.__typename === 'CartChanged' ? { of: order.id, tone: 'good', words: t('order.added', { count: order.lines.filter(({ relation }) => relation !== 'CHARGE').length }) } : { of: order.id, tone: 'warn', words: data?.orderAgain.message || t('order.againFailed') });
  };
  return {
    print: order.acknowledgementUrl ? <Button component="a" href={order.acknowledgementUrl} target="_blank" rel="noreferrer" variant="default">{t('order.print')}</Button> : null,
    again: order.availableActions.includes('ORDER_AGAIN') ? <Button loading={again.isRunning} onClick={() => void orderAgain()}>{t('order.again')}</Button> : null,
    notice: added?.of === order.id ? <Notice tone={added.tone} title={added.words} announce="polite" action={added.tone === 'good' ? <Anchor component={Link} to="/cart">{t('order.toCart')}</Anchor> : undefined} /> : null,
  };
}
