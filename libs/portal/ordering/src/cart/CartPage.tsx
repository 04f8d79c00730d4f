import { ActionIcon, Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useIntentMutation, useQuery } from '@portico/portal-graphql-client';
import { type DataColumn, Dash, DataTable, EmptyState, ErrorState, Money, Notice, Page, PageHeader, PriceCell, QuantityInput } from '@portico/portal-ui-kit';
import { IconTrash } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { Link } from 'react-router';

import { useOrderingT } from '../messages/ordering-messages';
import { priceViewOf } from '../views/views';
import { CartDocument, type CartLineView, type CartView, ClearCartDocument } from './cart.documents';
import classes from './cart.module.css';
import { CartLineItem } from './CartLineItem';
import { type LineEdit, useCartEdits } from './use-cart-edits';

/** A hundred lines are edited like a good spreadsheet: type, next field, type; it saves by itself. */
export function CartPage() {
  const t = useOrderingT();
  const { data, state, failure, refetch } = useQuery(CartDocument, {});
  const [answered, setAnswered] = useState<CartView | null>(null);
  const cart = newest(data?.cart, answered);
  const edits = useCartEdits(useCallback((next: CartView) => setAnswered(next), []));
  const clear = useIntentMutation(ClearCartDocument);
  const { pending, edit } = edits;
  const rows = useMemo(() => cart?.lines.filter((line) => pending.get(line.id)?.quantity !== '0') ?? [], [cart, pending]);
  const remove = useCallback((line: CartLineView) => {
    edit(line.id, { quantity: '0' });
    notifications.show({ message: t('cart.removed', { item: line.product?.name ?? line.sku }) });
  }, [edit, t]);
  const columns = useMemo(() => columnsOf(t, pending, edit, remove), [t, pending, edit, remove]);
  const clearAll = async () => {
    const { data: done } = await clear.run((idempotencyKey) => ({ idempotencyKey }));
    if (done?.clearCart.__typename === 'CartChanged') setAnswered(done.clearCart.cart);
  };
  const problems = rows.filter(({ problems: found }) => found.some(({ kind }) => kind !== 'SHORTAGE')).length;
  return (
    <Page fill foot={cart && rows.length > 0 && <Foot cart={cart} status={edits.status} problems={problems} />}>
      <PageHeader
        title={t('cart.title')} context={cart ? t('cart.lines', { count: rows.length }) : undefined}
        menu={rows.length > 0 ? <Menu.Item color="bad" onClick={() => void clearAll()}>{t('cart.clearAsk', { count: rows.length })}</Menu.Item> : undefined}
      />
      {edits.status === 'failed' && <Notice tone="bad" title={t('cart.notSaved')} announce="assertive" action={<Button variant="default" size="xs" onClick={edits.retry}>{t('cart.tryAgain')}</Button>}>{t('cart.notSavedText')}</Notice>}
      {edits.refusal && <Notice tone="warn" title={edits.refusal} announce="assertive" />}
      <DataTable
        label={t('cart.label')} columns={columns} rows={rows} rowId={({ id }) => id} state={cart ? 'ready' : state} density="item"
        empty={<EmptyState title={t('cart.empty')} action={<Button component={Link} to="/shop">{t('cart.shop')}</Button>}>{t('cart.emptyText')}</EmptyState>}
        error={<ErrorState kind={failure?.kind === 'network' ? 'network' : 'unknown'} title={t('cart.failed')} onRetry={() => { refetch().catch(() => undefined); }} />}
      />
    </Page>
  );
}

/** The answer to the last change, unless another device or tab has changed it since. */
const newest = (read: CartView | undefined, answered: CartView | null): CartView | undefined => (answered && (!read || answered.version >= read.version) ? answered : read);

function Foot({ cart, status, problems }: { readonly cart: CartView; readonly status: 'saved' | 'saving' | 'failed'; readonly problems: number }) {
  const t = useOrderingT();
  return (
    <div className={classes.foot}>
      <span className={classes.figure}><strong>{t('cart.lines', { count: cart.lineCount })}</strong></span>
      <span className={classes.figure}><span>{t('cart.goods')}</span><strong>{cart.goods ? <Money amount={cart.goods.amount} currency={cart.goods.currency} /> : '—'}</strong></span>
      {cart.pricedLineCount < cart.lineCount && <span className="pt-small pt-muted">{t('cart.partly', { priced: String(cart.pricedLineCount), count: cart.lineCount })}</span>}
      {problems > 0 && <span className={classes.problem}>{t('cart.problems', { count: problems })}</span>}
      <span className="pt-small pt-muted" role="status">{status === 'saving' ? t('cart.saving') : t('cart.poLater')}</span>
      <span className={classes.end}><Button component={Link} to="/checkout" data-disabled={status === 'saving' || undefined} onClick={(event) => { if (status === 'saving') event.preventDefault(); }}>{t('cart.checkout')}</Button></span>
    </div>
  );
}

function columnsOf(t: ReturnType<typeof useOrderingT>, pending: ReadonlyMap<string, LineEdit>, edit: (lineId: string, change: LineEdit) => void, remove: (line: CartLineView) => void): readonly DataColumn<CartLineView>[] {
  const name = (line: CartLineView): string => line.product?.name ?? line.sku;
  return [
    { id: 'item', header: t('cart.item'), cell: (line) => <CartLineItem line={line} note={pending.get(line.id)?.note ?? line.note ?? ''} onNote={(note) => edit(line.id, { note })} onQuantity={(quantity) => edit(line.id, { quantity })} /> },
    { id: 'quantity', header: t('cart.quantity'), width: 176, align: 'end', cell: (line) => (
      <QuantityInput value={pending.get(line.id)?.quantity ?? line.quantity} rule={ruleOf(line)} item={name(line)} unit={line.unit} onChange={(quantity) => { if (quantity !== '' && quantity !== '0' && /^\d+(\.\d+)?$/.test(quantity)) edit(line.id, { quantity }); }} />
    ) },
    { id: 'price', header: t('cart.price'), width: 232, align: 'end', cell: (line) => <PriceCell price={priceViewOf(line.price)} item={name(line)} quantity={line.quantity} /> },
    { id: 'amount', header: t('col.totalAny'), width: 112, align: 'end', cell: (line) => (line.price.lineAmount ? <Money amount={line.price.lineAmount.amount} currency={line.price.lineAmount.currency} className={classes.amount} /> : <Dash word={t('unknown')} />) },
    { id: 'remove', header: '', width: 72, align: 'end', cell: (line) => <ActionIcon aria-label={t('cart.remove', { item: name(line) })} onClick={() => remove(line)}><IconTrash size={16} /></ActionIcon> },
  ];
}

/** Minimum and multiple are in the sales unit; another unit of the line is judged by the server. */
function ruleOf({ product, unit }: CartLineView): { minimum?: string; multiple?: string; decimals: number } {
  const decimals = product?.units.find(({ code }) => code === unit)?.decimals ?? 0;
  if (!product || unit !== product.salesUnit) return { decimals };
  return { decimals, ...(product.minimum ? { minimum: product.minimum } : {}), ...(product.multiple ? { multiple: product.multiple } : {}) };
}
