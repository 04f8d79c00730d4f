import { Button } from '@mantine/core';
import { Money } from '@portico/portal-ui-kit';
import { Link } from 'react-router';

import { useCatalogT } from '../messages/catalog-messages';
import classes from './shop.module.css';

export interface CartBarView { readonly lineCount: number; readonly goods?: { readonly amount: string; readonly currency: string } | null }

export function CartBar({ cart }: { readonly cart: CartBarView }) {
  const t = useCatalogT();
  return (
    <div className={classes.foot}>
      <strong>{t('foot.cart', { count: cart.lineCount })}</strong>
      {cart.goods && <span>{t('foot.goods')} <strong><Money amount={cart.goods.amount} currency={cart.goods.currency} /></strong></span>}
      <span className={classes.end}><Button variant="default" component={Link} to="/cart">{t('foot.view')}</Button><Button component={Link} to="/checkout">{t('foot.checkout')}</Button></span>
    </div>
  );
}
