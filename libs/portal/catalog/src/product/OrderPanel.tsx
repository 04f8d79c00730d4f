import { useQuery } from '@portico/portal-graphql-client';
import { useSession } from '@portico/portal-session';
import { Notice, PriceCell, quantityProblem, Section, useFormats, useUnitLabel } from '@portico/portal-ui-kit';
import { useState } from 'react';

import { useCatalogT } from '../messages/catalog-messages';
import { OrderCell } from '../shop/OrderCell';
import { useLinePrice } from '../shop/use-line-price';
import { CartBarDocument, type PriceFigure } from '../views/catalog.documents';
import { explanationOf, priceView, ruleOf } from '../views/views';
import type { ProductView } from './product.documents';
import classes from './product.module.css';

/** Quantity, price and Add, in one place that stays. */
export function OrderPanel({ product, onCheckNow }: { readonly product: ProductView; readonly onCheckNow: () => Promise<unknown> }) {
  const t = useCatalogT();
  const { can } = useSession();
  const [quantity, setQuantity] = useState('');
  const { price, isOfQuantity } = useLinePrice(product.sku, quantity, product.salesUnit, product.price, quantityProblem(quantity, ruleOf(product)) === null);
  const cart = useQuery(CartBarDocument, {}, { pause: !can('ORDER') }).data?.cart;
  const inCart = cart?.lines.find(({ sku, unit }) => sku === product.sku && unit === product.salesUnit)?.quantity ?? null;
  const explanation = explanationOf(price);
  const canBeOrdered = can('ORDER') && product.isOrderable && price.kind !== 'PRICE_ON_REQUEST';
  return (
    <div className={classes.panel}>
      <Section title={t('one.price')}>
        <PriceCell price={priceView(price)} item={product.name} layout="hero" quantity={quantity === '' ? null : quantity} onCheckNow={onCheckNow} {...(explanation ? { explanation } : {})} />
        {price.kind === 'PRICE_ON_REQUEST' && <p className="pt-small pt-muted">{t('row.onRequest')}.</p>}
        {price.kind === 'UNAVAILABLE' && canBeOrdered && <Notice tone="warn" title={t('one.unavailable')} />}
      </Section>
      <Breaks price={price} />
      {canBeOrdered && <Section title={t('one.quantity')}><OrderCell product={product} quantity={quantity} onQuantity={setQuantity} inCart={inCart} price={price} isOfQuantity={isOfQuantity} layout="panel" /></Section>}
    </div>
  );
}

function Breaks({ price }: { readonly price: PriceFigure }) {
  const t = useCatalogT();
  const formats = useFormats();
  const unitLabel = useUnitLabel();
  if (price.kind !== 'PRICE') return null;
  if (!price.breaks) return <p className="pt-small pt-muted">{t('one.breaksUnknown')}</p>;
  if (price.breaks.length < 2) return null;
  const reached = price.breaks.filter(({ isMet }) => isMet).at(-1);
  return (
    <Section title={t('one.breaksTitle')}>
      <table className={classes.breaks}><tbody>{price.breaks.map((each) => (
        <tr key={each.fromQuantity} data-met={each === reached || undefined}><th scope="row">{/^0(\.0+)?$/.test(each.fromQuantity) ? t('one.anyQuantity') : `${t('one.breaks')} ${formats.quantity(each.fromQuantity)} ${unitLabel(each.unit, each.fromQuantity)}`}</th><td className="pt-num">{formats.price(each.price.amount)}</td></tr>
      ))}</tbody></table>
    </Section>
  );
}
