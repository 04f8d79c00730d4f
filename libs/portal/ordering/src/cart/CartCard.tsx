import { PriceCell } from '@portico/portal-ui-kit';

import { priceViewOf } from '../views/views';
import { type CartActs, LineAmount, LineItem, LineQuantity, RemoveLine } from './cart-columns';
import type { CartLineView } from './cart.documents';
import classes from './cart.module.css';

/** One line at 390 px: the item, then what one changes beside what it comes to. */
export function CartCard({ line, ...acts }: CartActs & { readonly line: CartLineView }) {
  return (
    <div className={classes.card}>
      <div className={classes.cardTop}><LineItem line={line} {...acts} /><RemoveLine line={line} {...acts} /></div>
      <div className={classes.cardBottom}>
        <LineQuantity line={line} {...acts} />
        <LineAmount line={line} {...acts} withCurrency />
        <div className={classes.cardPrice}><PriceCell price={priceViewOf(line.price)} item={line.product?.name ?? line.sku} layout="inline" quantity={line.quantity} /></div>
      </div>
    </div>
  );
}
