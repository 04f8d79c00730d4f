import { Anchor, Button } from '@mantine/core';
import { useIntentMutation } from '@portico/portal-graphql-client';
import { QuantityInput, quantityProblem, useFormats, useUnitLabel } from '@portico/portal-ui-kit';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';

import { useCatalogT } from '../messages/catalog-messages';
import { AddToCartDocument, type PriceFigure, type ProductRow } from '../views/catalog.documents';
import { productPath, ruleOf } from '../views/views';
import classes from './shop.module.css';

export interface OrderCellProps {
  readonly product: ProductRow;
  readonly quantity: string;
  readonly onQuantity: (quantity: string) => void;
  /** In the sales unit. */
  readonly inCart: string | null;
  readonly price: PriceFigure;
  readonly isOfQuantity: boolean;
  /** `row` has Add beside the field, `panel` beneath it with the quantity in its words. Default `row`. */
  readonly layout?: 'row' | 'panel';
}

/** Type, Enter, next row. The amount, what is in the cart or what is wrong stands beneath. */
export function OrderCell({ product, quantity, onQuantity, inCart, price, isOfQuantity, layout = 'row' }: OrderCellProps) {
  const t = useCatalogT();
  const formats = useFormats();
  const unitLabel = useUnitLabel();
  const { run, isRunning } = useIntentMutation(AddToCartDocument, { refetch: ['Cart'] });
  const typed = useRef(quantity);
  useEffect(() => { typed.current = quantity; }, [quantity]);
  const [answer, setAnswer] = useState<{ readonly text: string; readonly tone: 'good' | 'bad' } | null>(null);
  if (product.isDiscontinued || !product.isOrderable) {
    return <span className="pt-small pt-muted">{t('row.discontinued')}{product.successor && <><br /><Anchor component={Link} to={productPath(product.successor.sku)} fz="inherit">{t('row.successor', { sku: product.successor.sku })}</Anchor></>}</span>;
  }
  if (price.kind === 'PRICE_ON_REQUEST') return <span className="pt-small pt-muted">{t('row.onRequest')}</span>;
  const rule = ruleOf(product);
  const counted = (count: string): string => `${formats.quantity(count)} ${unitLabel(product.salesUnit, count)}`;
  const canAdd = quantity !== '' && quantity !== '0' && quantityProblem(quantity, rule) === null;
  const add = async () => {
    if (!canAdd || isRunning) return;
    const { data, failure } = await run((idempotencyKey) => ({ idempotencyKey, lines: [{ sku: product.sku, quantity, unit: product.salesUnit }] }));
    if (failure) return setAnswer({ text: t('row.failed'), tone: 'bad' });
    if (data.addToCart.__typename === 'CartRefused') return setAnswer({ text: data.addToCart.message, tone: 'bad' });
    setAnswer(null);
    // What was typed for the next time while this was on its way stays.
    if (typed.current === quantity) onQuantity('');
  };
  const amount = canAdd && isOfQuantity && price.lineAmount ? formats.money(price.lineAmount.amount, price.lineAmount.currency) : null;
  const isMet = price.breaks?.some((each) => each.isMet && each.fromQuantity !== '1' && each.fromQuantity !== '0') === true;
  const note = answer ?? (amount ? { text: t(isMet ? 'row.breakMet' : 'row.line', { amount }), tone: 'plain' as const } : inCart ? { text: t('row.inCart', { quantity: counted(inCart) }), tone: 'good' as const } : undefined);
  const press = { variant: canAdd ? 'filled' : 'default', loading: isRunning, onClick: () => void add() } as const;
  const field = (
    <QuantityInput
      value={quantity} rule={rule} item={product.name} unit={product.salesUnit} onChange={(next) => { setAnswer(null); onQuantity(next); }} onSubmit={() => void add()} {...(note ? { note } : {})}
      action={layout === 'row' && <Button className={classes.add} {...press}>{t('row.add')}</Button>}
    />
  );
  return layout === 'row' ? field : <div className={classes.panelOrder}>{field}<Button size="md" fullWidth {...press}>{canAdd ? t('one.addCounted', { quantity: counted(quantity) }) : t('one.add')}</Button></div>;
}
