import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useIntentMutation, useQuery } from '@portico/portal-graphql-client';
import { useSession } from '@portico/portal-session';
import { DataTable, EmptyState, ErrorState, Notice, Page, PageHeader } from '@portico/portal-ui-kit';
import { useCallback, useMemo, useState } from 'react';
import { Link } from 'react-router';

import { useOrderingT } from '../messages/ordering-messages';
import { MayNotOrder } from '../views/MayNotOrder';
import { CartCard } from './CartCard';
import { useCartColumns } from './cart-columns';
import { CartDocument, type CartLineView, type CartView, ClearCartDocument } from './cart.documents';
import { CartFoot } from './CartFoot';
import { useRemovedLines } from './pending-edits';
import { useCartEdits } from './use-cart-edits';

/** A hundred lines are edited like a good spreadsheet: type, Enter, type; it saves by itself. */
export function CartPage() {
  const t = useOrderingT();
  const { viewer: { account: { currency } }, can } = useSession();
  const { data, state, failure, refetch } = useQuery(CartDocument, {}, { pause: !can('ORDER') });
  const [answered, setAnswered] = useState<CartView | null>(null);
  const cart = newest(data?.cart, answered);
  const edits = useCartEdits(useCallback((next: CartView) => setAnswered(next), []));
  const clear = useIntentMutation(ClearCartDocument);
  const { pending, edit } = edits;
  const removed = useRemovedLines(pending);
  const rows = useMemo(() => cart?.lines.filter(({ id }) => !removed.has(id)) ?? [], [cart, removed]);
  const remove = useCallback((line: CartLineView) => {
    edit(line.id, { quantity: '0' });
    notifications.show({ message: t('cart.removed', { item: line.product?.name ?? line.sku }) });
  }, [edit, t]);
  const acts = useMemo(() => ({ currency, pending, edit, remove }), [currency, pending, edit, remove]);
  const columns = useCartColumns(acts);
  const clearAll = async () => {
    const { data: done } = await clear.run((idempotencyKey) => ({ idempotencyKey }));
    if (done?.clearCart.__typename === 'CartChanged') setAnswered(done.clearCart.cart);
  };
  if (!can('ORDER')) return <MayNotOrder title={t('cart.title')} />;
  const problems = rows.filter(({ problems: found }) => found.some(({ kind }) => kind !== 'SHORTAGE')).length;
  return (
    <Page fill foot={cart && rows.length > 0 && <CartFoot cart={cart} lineCount={rows.length} status={edits.status} problems={problems} />}>
      <PageHeader
        title={t('cart.title')} context={cart && rows.length > 0 ? t('cart.lines', { count: rows.length }) : undefined}
        menu={rows.length > 0 ? <Menu.Item color="bad" onClick={() => void clearAll()}>{t('cart.clearAsk', { count: rows.length })}</Menu.Item> : undefined}
      />
      {edits.status === 'failed' && <Notice tone="bad" title={t('cart.notSaved')} announce="assertive" action={<Button variant="default" size="xs" onClick={edits.retry}>{t('cart.tryAgain')}</Button>}>{t('cart.notSavedText')}</Notice>}
      {edits.refusal && <Notice tone="warn" title={edits.refusal} announce="assertive" />}
      <DataTable
        label={t('cart.label')} columns={columns} rows={rows} rowId={({ id }) => id} state={cart ? 'ready' : state} density="item" card={(line) => <CartCard line={line} {...acts} />} cardHeight={178}
        empty={<EmptyState title={t('cart.empty')} action={<Button component={Link} to="/shop">{t('cart.shop')}</Button>}>{t('cart.emptyText')}</EmptyState>}
        error={<ErrorState kind={failure?.kind === 'network' ? 'network' : 'unknown'} title={t('cart.failed')} onRetry={() => { refetch().catch(() => undefined); }}>{failure?.kind === 'network' ? undefined : t('cart.failedText')}</ErrorState>}
      />
    </Page>
  );
}

/** The answer to the last change, unless another device or tab has changed it since. */
const newest = (read: CartView | undefined, answered: CartView | null): CartView | undefined => (answered && (!read || answered.version >= read.version) ? answered : read);
