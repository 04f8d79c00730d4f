import { Skeleton } from '@mantine/core';
import { Page, PageHeader, PanelSkeleton } from '@portico/portal-ui-kit';

import { useCatalogT } from '../messages/catalog-messages';
import classes from './product.module.css';

/** The shape of what comes: picture, facts, price. */
export function ProductSkeleton({ sku }: { readonly sku: string }) {
  const t = useCatalogT();
  return (
    <Page aside={<PanelSkeleton rows={3} />} asideLabel={t('one.price')}>
      <PageHeader title={sku} barTitle={t('one.shop')} backTo="/shop" crumbs={[{ label: t('one.shop'), to: '/shop' }, { label: sku }]} sub={<Skeleton height={13} width={160} mt={4} />} />
      <div className={classes.top} aria-hidden="true"><Skeleton height={260} width={260} /><PanelSkeleton rows={8} /></div>
    </Page>
  );
}
