import { ActionIcon } from '@mantine/core';
import { Dash, type DataColumn, Money, PriceCell, pricePerWidth, QuantityInput } from '@portico/portal-ui-kit';
import { IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';

import { useOrderingT } from '../messages/ordering-messages';
import { useGapWord } from '../views/use-gap-word';
import { priceViewOf } from '../views/views';
import type { CartLineView } from './cart.documents';
import classes from './cart.module.css';
import { CartLineItem } from './CartLineItem';
import { type LineEdit, type PendingEdits, usePendingEdit } from './pending-edits';

export interface CartActs {
  /** Of the account: what stands in another says so itself. */
  readonly currency: string;
  readonly pending: PendingEdits;
  readonly edit: (lineId: string, change: LineEdit) => void;
  readonly remove: (line: CartLineView) => void;
}
interface LineProps extends CartActs { readonly line: CartLineView }

const nameOf = (line: CartLineView): string => line.product?.name ?? line.sku;

export function useCartColumns(acts: CartActs): readonly DataColumn<CartLineView>[] {
  const t = useOrderingT();
  return useMemo((): readonly DataColumn<CartLineView>[] => [
    { id: 'item', header: t('cart.item'), cell: (line) => <LineItem line={line} {...acts} /> },
    { id: 'quantity', header: t('cart.quantity'), width: 176, align: 'end', cell: (line) => <LineQuantity line={line} {...acts} /> },
    { id: 'price', header: t('cart.price', { currency: acts.currency }), width: 232, align: 'end', headInset: pricePerWidth, cell: (line) => <PriceCell price={priceViewOf(line.price)} item={nameOf(line)} quantity={line.quantity} /> },
    { id: 'amount', header: t('cart.amount', { currency: acts.currency }), width: 112, align: 'end', cell: (line) => <LineAmount line={line} {...acts} /> },
    { id: 'remove', header: t('cart.actions'), headHidden: true, width: 72, align: 'end', cell: (line) => <RemoveLine line={line} {...acts} /> },
  ], [t, acts]);
}

export function LineItem({ line, pending, edit }: LineProps) {
  const typed = usePendingEdit(pending, line.id);
  return <CartLineItem line={line} note={typed?.note ?? line.note ?? ''} onNote={(note) => edit(line.id, { note })} onQuantity={(quantity) => edit(line.id, { quantity })} />;
}

export function LineQuantity({ line, pending, edit }: LineProps) {
  const typed = usePendingEdit(pending, line.id);
  return <QuantityInput value={typed?.quantity ?? line.quantity} rule={ruleOf(line)} item={nameOf(line)} unit={line.unit} onChange={(quantity) => { if (/^\d+(\.\d+)?$/.test(quantity) && /[1-9]/.test(quantity)) edit(line.id, { quantity }); }} />;
}

export function LineAmount({ line, pending, currency, withCurrency = false }: LineProps & { readonly withCurrency?: boolean }) {
  const t = useOrderingT();
  const isOld = usePendingEdit(pending, line.id)?.quantity !== undefined;
  const word = useGapWord();
  const amount = line.price.lineAmount;
  if (!amount) return <Dash word={word} />;
  return <span className={classes.amount} data-old={isOld || undefined} title={isOld ? t('cart.updating') : undefined}><Money amount={amount.amount} currency={amount.currency} as={amount.currency === currency && !withCurrency ? 'column' : 'full'} /></span>;
}

export function RemoveLine({ line, remove }: LineProps) {
  const t = useOrderingT();
  return <ActionIcon aria-label={t('cart.remove', { item: nameOf(line) })} onClick={() => remove(line)}><IconTrash size={16} /></ActionIcon>;
}

/** Minimum and multiple are in the sales unit; another unit of the line is judged by the server. */
function ruleOf({ product, unit }: CartLineView): { minimum?: string; multiple?: string; decimals: number } {
  const decimals = product?.units.find(({ code }) => code === unit)?.decimals ?? 0;
  if (!product || unit !== product.salesUnit) return { decimals };
  return { decimals, ...(product.minimum ? { minimum: product.minimum } : {}), ...(product.multiple ? { multiple: product.multiple } : {}) };
}
