import { PriceCell, quantityProblem, StockCell, type StockView } from '@portico/portal-ui-kit';
import { Link } from 'react-router';

import type { ProductRow } from '../views/catalog.documents';
import { ProductImage } from '../views/ProductImage';
import { explanationOf, priceView, productPath, ruleOf, stockView } from '../views/views';
import { OrderCell } from './OrderCell';
import classes from './shop.module.css';
import { useLinePrice } from './use-line-price';

export function ItemCell({ product }: { readonly product: ProductRow }) {
  return (
    <div className={classes.item}>
      <ProductImage url={product.imageUrl} alt="" size={40} />
      <div className={classes.words}>
        <Link className={classes.name} to={productPath(product.sku)} title={product.name}>{product.name}</Link>
        <span className="pt-small pt-muted">{[product.sku, product.customerPartNumber].filter(Boolean).join(' · ')}</span>
      </div>
    </div>
  );
}

export interface RowState {
  readonly product: ProductRow;
  readonly quantity: string;
  readonly onQuantity: (quantity: string) => void;
  readonly inCart: string | null;
  readonly onCheckNow: () => Promise<unknown>;
}

const usePriced = ({ product, quantity }: RowState) => useLinePrice(product.sku, quantity, product.salesUnit, product.price, quantityProblem(quantity, ruleOf(product)) === null);

export function RowPrice(state: RowState) {
  const { price } = usePriced(state);
  const explanation = explanationOf(price);
  return <PriceCell price={priceView(price)} item={state.product.name} quantity={state.quantity === '' ? null : state.quantity} onCheckNow={state.onCheckNow} {...(explanation ? { explanation } : {})} />;
}
export function RowOrder(state: RowState) {
  const { price, isOfQuantity } = usePriced(state);
  return <OrderCell product={state.product} quantity={state.quantity} onQuantity={state.onQuantity} inCart={state.inCart} price={price} isOfQuantity={isOfQuantity} />;
}
export function RowStock({ product, warehouse }: { readonly product: ProductRow; readonly warehouse: string }) {
  const found = product.stock.warehouses.find((each) => each.warehouse === warehouse);
  return <StockCell stock={inItsUnit(stockView(product.stock, found), product)} figure={product.name} />;
}

/** Counted in another unit than one orders in: the unit stands by the number. */
function inItsUnit(stock: StockView, { stock: { unit }, salesUnit }: ProductRow): StockView {
  return stock.kind === 'exact' && unit && unit !== salesUnit ? { ...stock, unit } : stock;
}

/** The buyer's own warehouse and the next; without any, one dash says so. */
function CardStock({ product, place }: { readonly product: ProductRow; readonly place: number }) {
  const found = product.stock.warehouses[place];
  if (!found && place > 0) return <span />;
  return <div className={classes.cardStock}><span className="pt-small pt-muted">{found?.name ?? ''}</span><StockCell stock={inItsUnit(stockView(product.stock, found), product)} figure={product.name} align="start" /></div>;
}

/** One product at 390 px. */
export function ShopCard(state: RowState) {
  const { price, isOfQuantity } = usePriced(state);
  const { product } = state;
  const explanation = explanationOf(price);
  return (
    <div className={classes.card}>
      <ProductImage url={product.imageUrl} alt="" size={56} />
      <div className={classes.words}><Link className={classes.name} to={productPath(product.sku)}>{product.name}</Link><span className="pt-small pt-muted">{[product.sku, product.customerPartNumber].filter(Boolean).join(' · ')}</span></div>
      <div className={classes.cardFigures}>
        {[0, 1].map((place) => <CardStock key={place} product={product} place={place} />)}
        <PriceCell price={priceView(price)} item={product.name} layout="card" quantity={state.quantity === '' ? null : state.quantity} onCheckNow={state.onCheckNow} {...(explanation ? { explanation } : {})} />
      </div>
      <div className={classes.cardOrder}><OrderCell product={product} quantity={state.quantity} onQuantity={state.onQuantity} inCart={state.inCart} price={price} isOfQuantity={isOfQuantity} /></div>
    </div>
  );
}
