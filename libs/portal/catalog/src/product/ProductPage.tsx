import { Anchor, Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { parsedDocument, useClient, useQuery } from '@portico/portal-graphql-client';
import { useSession } from '@portico/portal-session';
import { EmptyState, ErrorState, type Fact, Facts, FreshnessNote, narrowScreen, Notice, Page, PageHeader, PageSkeleton, PriceCell, quantityProblem, Section, StockCell, useFormats, useUnitLabel } from '@portico/portal-ui-kit';
import { useState } from 'react';
import { Link, useParams } from 'react-router';

import { type CatalogTranslate, useCatalogT } from '../messages/catalog-messages';
import { OrderCell } from '../shop/OrderCell';
import { useLinePrice } from '../shop/use-line-price';
import { CartBarDocument, LiveProductDocument, type PriceFigure } from '../views/catalog.documents';
import { ProductImage } from '../views/ProductImage';
import { explanationOf, freshOf, priceView, productPath, ruleOf, stockView } from '../views/views';
import { ProductDocument, type ProductView } from './product.documents';
import classes from './product.module.css';

export function ProductPage() {
  const { sku = '' } = useParams();
  const t = useCatalogT();
  const { data, state, failure, refetch } = useQuery(ProductDocument, { sku });
  const client = useClient();
  const checkNow = async () => {
    const { error } = await client.query(parsedDocument(LiveProductDocument), { sku }, { requestPolicy: 'network-only' }).toPromise();
    if (error) throw error;
    await refetch();
  };
  if (data?.product) return <Product key={sku} product={data.product} onCheckNow={checkNow} />;
  if (state === 'loading') return <PageSkeleton />;
  return (
    <Page>
      <PageHeader title={sku} backTo="/shop" />
      {failure ? <ErrorState kind={failure.kind === 'network' || failure.kind === 'erp' ? failure.kind : 'unknown'} onRetry={() => { refetch().catch(() => undefined); }} />
        : <EmptyState title={t('one.gone')} action={<Button component={Link} to="/shop">{t('one.back')}</Button>}>{t('one.goneText')}</EmptyState>}
    </Page>
  );
}

function Product({ product, onCheckNow }: { readonly product: ProductView; readonly onCheckNow: () => Promise<unknown> }) {
  const t = useCatalogT();
  const formats = useFormats();
  const unitLabel = useUnitLabel();
  const [category] = product.categories;
  const isNarrow = useMediaQuery(narrowScreen) ?? false;
  const panel = <OrderPanel product={product} onCheckNow={onCheckNow} />;
  return (
    <Page {...(isNarrow ? {} : { aside: panel, asideLabel: t('one.price') })}>
      <PageHeader title={product.name} barTitle={t('one.shop')} backTo="/shop" crumbs={[{ label: t('one.shop'), to: '/shop' }, ...(category ? [{ label: category.name, to: `/shop?category=${category.id}` }] : []), { label: product.sku }]} sub={[product.sku, product.customerPartNumber].filter(Boolean).join(' · ')} />
      {product.isDiscontinued && <Notice tone="warn" title={t('one.discontinued')}>{product.successor && <Anchor component={Link} to={productPath(product.successor.sku)}>{t('one.successor', { sku: product.successor.sku })}</Anchor>}</Notice>}
      <div className={classes.top}>
        <Images product={product} t={t} />
        <Facts facts={facts(product, t, formats.quantity, unitLabel)} />
      </div>
      {isNarrow && panel}
      <Stock product={product} onCheckNow={onCheckNow} t={t} />
      {product.variants.length > 0 && <Variants product={product} t={t} />}
      {product.attributes.length > 0 && <Section title={t('one.attributes')}><dl className={classes.attributes}>{product.attributes.map((each) => <div key={each.code}><dt>{each.name}</dt><dd>{each.value}{each.unit ? ` ${each.unit}` : ''}</dd></div>)}</dl></Section>}
      {product.description && <Section title={t('one.description')}><p className={classes.description}>{product.description}</p></Section>}
    </Page>
  );
}

function facts(product: ProductView, t: CatalogTranslate, quantity: (value: string) => string, unitLabel: (code: string) => string): Fact[] {
  const unit = unitLabel(product.salesUnit);
  const sales = product.units.find(({ code }) => code === product.salesUnit);
  return [
    { label: t('one.sku'), value: product.sku },
    ...(product.customerPartNumber ? [{ label: t('one.yours'), value: product.customerPartNumber }] : []),
    ...(product.packLabel ? [{ label: t('one.pack'), value: product.packLabel }] : []),
    ...(product.minimum ? [{ label: t('one.minimum'), value: `${quantity(product.minimum)} ${unit}` }] : []),
    ...(product.multiple ? [{ label: t('one.multiple'), value: `${quantity(product.multiple)} ${unit}` }] : []),
    ...(sales && product.salesUnit !== product.stockUnit ? [{ label: t('one.units'), value: sales.denominator === '1' ? t('one.unitIs', { unit, quantity: quantity(sales.numerator), stock: unitLabel(product.stockUnit) }) : t('one.unitIsFraction', { unit, numerator: sales.numerator, denominator: sales.denominator, stock: unitLabel(product.stockUnit) }) }] : []),
    ...(product.gtin ? [{ label: t('one.gtin'), value: product.gtin }] : []),
  ];
}

function Images({ product, t }: { readonly product: ProductView; readonly t: CatalogTranslate }) {
  const [shown, setShown] = useState(0);
  const url = product.imageUrls[shown] ?? product.imageUrl;
  return (
    <div className={classes.images}>
      <ProductImage url={url} alt={product.name} size={220} />
      {product.imageUrls.length > 1 && <div className={classes.thumbs}>{product.imageUrls.map((each, index) => <button key={each} type="button" aria-pressed={index === shown} aria-label={t('one.imageOf', { number: index + 1, name: product.name })} onClick={() => setShown(index)}><ProductImage url={each} alt="" size={40} /></button>)}</div>}
    </div>
  );
}

/** Quantity, price and Add, in one place that stays. */
function OrderPanel({ product, onCheckNow }: { readonly product: ProductView; readonly onCheckNow: () => Promise<unknown> }) {
  const t = useCatalogT();
  const { can } = useSession();
  const [quantity, setQuantity] = useState('');
  const { price, isOfQuantity } = useLinePrice(product.sku, quantity, product.salesUnit, product.price, quantityProblem(quantity, ruleOf(product)) === null);
  const cart = useQuery(CartBarDocument, {}, { pause: !can('ORDER') }).data?.cart;
  const inCart = cart?.lines.find(({ sku, unit }) => sku === product.sku && unit === product.salesUnit)?.quantity ?? null;
  const explanation = explanationOf(price);
  return (
    <div className={classes.panel}>
      <Section title={t('one.price')}>
        <PriceCell price={priceView(price)} item={product.name} layout="card" quantity={quantity === '' ? null : quantity} onCheckNow={onCheckNow} {...(explanation ? { explanation } : {})} />
        {price.kind === 'PRICE_ON_REQUEST' && <Notice tone="info" title={t('one.notOrderable')} />}
        {price.kind === 'UNAVAILABLE' && <Notice tone="warn" title={t('one.unavailable')} />}
      </Section>
      <Breaks price={price} t={t} />
      {can('ORDER') && <Section title={t('one.quantity')}><OrderCell product={product} quantity={quantity} onQuantity={setQuantity} inCart={inCart} price={price} isOfQuantity={isOfQuantity} /></Section>}
    </div>
  );
}

function Breaks({ price, t }: { readonly price: PriceFigure; readonly t: CatalogTranslate }) {
  const formats = useFormats();
  const unitLabel = useUnitLabel();
  if (price.kind !== 'PRICE') return null;
  if (!price.breaks) return <p className="pt-small pt-muted">{t('one.breaksUnknown')}</p>;
  if (price.breaks.length === 0) return null;
  const reached = price.breaks.filter(({ isMet }) => isMet).at(-1);
  return (
    <Section title={t('one.breaksTitle')}>
      <table className={classes.breaks}><tbody>{price.breaks.map((each) => (
        <tr key={each.fromQuantity} data-met={each === reached || undefined}><th scope="row">{/^0(\.0+)?$/.test(each.fromQuantity) ? t('one.anyQuantity') : `${t('one.breaks')} ${formats.quantity(each.fromQuantity)} ${unitLabel(each.unit)}`}</th><td className="pt-num">{formats.price(each.price.amount)}</td></tr>
      ))}</tbody></table>
    </Section>
  );
}

function Stock({ product, onCheckNow, t }: { readonly product: ProductView; readonly onCheckNow: () => Promise<unknown>; readonly t: CatalogTranslate }) {
  const { stock } = product;
  const unitLabel = useUnitLabel();
  if (stock.display === 'HIDDEN') return null;
  return (
    <Section title={`${t('one.stock')}${stock.unit ? `, ${unitLabel(stock.unit)}` : ''}`} aside={<FreshnessNote fresh={freshOf(stock.freshness)} onCheckNow={onCheckNow} />}>
      {stock.warehouses.length === 0 ? <p className="pt-small pt-muted">{t('one.noStock')}</p> : (
        <ul className={classes.stock}>{stock.warehouses.map((each) => <li key={each.warehouse}><span>{each.name}{each.isDefault && <span className="pt-small pt-muted"> {t('one.yourWarehouse')}</span>}</span><StockCell stock={stockView(stock, each)} figure={`${product.name}, ${each.name}`} /></li>)}</ul>
      )}
    </Section>
  );
}

function Variants({ product, t }: { readonly product: ProductView; readonly t: CatalogTranslate }) {
  const label = (axes: ProductView['variantAxes']): string => axes.map(({ name, value }) => `${name} ${value}`).join(', ');
  return (
    <Section title={t('one.variants')}>
      <ul className={classes.variants}>{product.variants.map((each) => <li key={each.id}><Anchor component={Link} to={productPath(each.sku)} aria-current={each.sku === product.sku ? 'page' : undefined}>{label(each.variantAxes) || each.name}</Anchor> <span className="pt-small pt-muted">{each.sku}</span></li>)}</ul>
    </Section>
  );
}
