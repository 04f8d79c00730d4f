import { Anchor, Button } from '@mantine/core';
import { useQuery } from '@portico/portal-graphql-client';
import { useSession } from '@portico/portal-session';
import { type DataColumn, DataTable, EmptyState, PriceCell, pricePerWidth, Section } from '@portico/portal-ui-kit';
import { useMemo } from 'react';
import { Link, useNavigate } from 'react-router';

import { usePortalT } from '../messages/portal-messages';
import { type HomeProduct, HomeProductsDocument } from './home.documents';
import { priceView } from './home-views';
import classes from './home.module.css';
import { PanelFailure } from './PanelFailure';

const shown = 8;
const productPath = (sku: string) => `/shop/${encodeURIComponent(sku)}`;

export function RecentProducts() {
  const t = usePortalT();
  const navigate = useNavigate();
  const { viewer: { account: { currency } } } = useSession();
  const { data, state, failure, refetch } = useQuery(HomeProductsDocument, { first: shown });
  const columns = useMemo((): readonly DataColumn<HomeProduct>[] => [
    { id: 'item', header: t('home.item'), cell: ({ sku, name, customerPartNumber }) => <><Anchor component={Link} to={productPath(sku)} fz="inherit" c="inherit" fw={500}>{name}</Anchor> <span className="pt-small pt-muted">{customerPartNumber ?? sku}</span></> },
    { id: 'price', header: t('home.price', { currency }), width: 240, align: 'end', headInset: pricePerWidth, cell: ({ name, price }) => <PriceCell price={priceView(price)} item={name} /> },
  ], [t, currency]);
  return (
    <Section title={t('home.recent')}>
      <DataTable
        label={t('home.recent')} columns={columns} rows={data?.recentProducts ?? []} rowId={({ id }) => id} state={state} error={<PanelFailure failure={failure} onRetry={refetch} />} height="grow" expectedRows={shown} onOpen={({ sku }) => void navigate(productPath(sku))}
        cardHeight={78} card={({ sku, name, customerPartNumber, price }) => <div className={classes.card}><div><Anchor component={Link} to={productPath(sku)} fz="inherit" c="inherit" fw={500}>{name}</Anchor><div className="pt-small pt-muted">{customerPartNumber ?? sku}</div></div><PriceCell price={priceView(price)} item={name} layout="card" /></div>}
        empty={<EmptyState title={t('home.noRecent')} action={<Button component={Link} to="/shop" variant="default">{t('home.catalogue')}</Button>}>{t('home.noRecentText')}</EmptyState>}
      />
    </Section>
  );
}
