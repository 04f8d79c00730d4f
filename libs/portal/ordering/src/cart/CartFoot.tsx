import { Button } from '@mantine/core';
import { useSession } from '@portico/portal-session';
import { Dash, Money } from '@portico/portal-ui-kit';
import { type MouseEvent, useEffect, useState } from 'react';
import { Link, useNavigate } from 'react-router';

import { useOrderingT } from '../messages/ordering-messages';
import { useGapWord } from '../views/use-gap-word';
import type { CartView } from './cart.documents';
import classes from './cart.module.css';
import type { CartEdits } from './use-cart-edits';

export interface CartFootProps {
  readonly cart: CartView;
  /** With what is typed and not yet saved. */
  readonly lineCount: number;
  readonly status: CartEdits['status'];
  readonly problems: number;
}

export function CartFoot({ cart, lineCount, status, problems }: CartFootProps) {
  const t = useOrderingT();
  const { can } = useSession();
  const word = useGapWord();
  const checkOut = useCheckOutOnceSaved(status);
  return (
    <div className={classes.foot}>
      <span className={classes.figure}><strong>{t('cart.lines', { count: lineCount })}</strong></span>
      <span className={classes.figure}><span>{t('cart.goods')}</span><strong data-old={status === 'saving' || undefined}>{cart.goods ? <Money amount={cart.goods.amount} currency={cart.goods.currency} /> : <Dash word={word} />}</strong></span>
      {can('SEE_PRICES') && cart.pricedLineCount < cart.lineCount && <span className="pt-small pt-muted">{t('cart.partly', { priced: String(cart.pricedLineCount), count: cart.lineCount })}</span>}
      {problems > 0 && <span className={classes.problem}>{t('cart.problems', { count: problems })}</span>}
      <span className="pt-small pt-muted" role="status">{status === 'saving' ? t('cart.saving') : t('cart.poLater')}</span>
      <span className={classes.end}><Button component={Link} to="/checkout" loading={checkOut.isWaiting} onClick={checkOut.onPress}>{t('cart.checkout')}</Button></span>
    </div>
  );
}

/** The checkout reads the saved cart: the last change is waited for. */
function useCheckOutOnceSaved(status: CartEdits['status']) {
  const navigate = useNavigate();
  const [isWanted, setWanted] = useState(false);
  useEffect(() => {
    if (isWanted && status === 'saved') void navigate('/checkout');
    if (status === 'failed') setWanted(false);
  }, [isWanted, status, navigate]);
  const onPress = (event: MouseEvent) => {
    if (status === 'saved') return;
    event.preventDefault();
    setWanted(status === 'saving');
  };
  return { isWaiting: isWanted, onPress };
}
