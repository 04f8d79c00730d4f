import { Anchor, Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { parsedDocument, useClient, useQuery } from '@portico/portal-graphql-client';
import { EmptyState, ErrorState, narrowScreen, Notice, Page, PageHeader } from '@portico/portal-ui-kit';
import { Link, useParams } from 'react-router';

import { useCatalogT } from '../messages/catalog-messages';
import { LiveProductDocument } from '../views/catalog.documents';
import { productPath } from '../views/views';
import { Description } from './Description';
import { OrderPanel } from './OrderPanel';
import { ProductDocument, type ProductView } from './product.documents';
import { ProductFacts } from './ProductFacts';
import { ProductImages } from './ProductImages';
import { ProductSkeleton } from './ProductSkeleton';
import { ProductStock } from './ProductStock';
import classes from './product.module.css';
import { Variants } from './Variants';

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
  if (state === 'loading') return <ProductSkeleton sku={sku} />;
  return (
    <Page>
      <PageHeader title={sku} barTitle={t('one.shop')} backTo="/shop" crumbs={[{ label: t('one.shop'), to: '/shop' }, { label: sku }]} />
      {failure ? <ErrorState kind={failure.kind === 'network' || failure.kind === 'erp' ? failure.kind : 'unknown'} {...(failure.reference ? { reference: failure.reference } : {})} onRetry={() => { refetch().catch(() => undefined); }} />
        : <EmptyState title={t('one.gone')} action={<Button component={Link} to="/shop">{t('one.back')}</Button>}>{t('one.goneText')}</EmptyState>}
    </Page>
  );
}

function Product({ product, onCheckNow }: { readonly product: ProductView; readonly onCheckNow: () => Promise<unknown> }) {
  const t = useCatalogT();
  const [category] = product.categories;
  const isNarrow = useMediaQuery(narrowScreen, undefined, { getInitialValueInEffect: false }) ?? false;
  const panel = <OrderPanel product={product} onCheckNow={onCheckNow} />;
  const [facts, stock] = [<ProductFacts key="facts" product={product} />, <ProductStock key="stock" product={product} onCheckNow={onCheckNow} />];
  return (
    <Page {...(isNarrow ? {} : { aside: panel, asideLabel: t('one.price') })}>
      <PageHeader title={product.name} barTitle={t('one.shop')} backTo="/shop" crumbs={[{ label: t('one.shop'), to: '/shop' }, ...(category ? [{ label: category.name, to: `/shop?category=${category.id}` }] : []), { label: product.sku }]} sub={[product.sku, product.customerPartNumber].filter(Boolean).join(' · ')} />
      {product.isDiscontinued && <Notice tone="warn" title={t('one.discontinued')}>{product.successor && <Anchor component={Link} to={productPath(product.successor.sku)} fz="inherit">{t('one.successor', { sku: product.successor.sku })}</Anchor>}</Notice>}
      <div className={classes.top}>
        <ProductImages product={product} />
        {isNarrow && panel}
        <div className={classes.about}>{isNarrow ? [stock, facts] : [facts, stock]}</div>
      </div>
      {product.description && <Description text={product.description} />}
      {product.variants.length > 1 && <Variants product={product} />}
    </Page>
  );
}
