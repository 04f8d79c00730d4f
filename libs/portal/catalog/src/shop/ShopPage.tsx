import { Button, NativeSelect } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useQuery } from '@portico/portal-graphql-client';
import { useSession } from '@portico/portal-session';
import { choiceParam, type DataColumn, DataTable, EmptyState, ErrorState, type FilterDefinition, FilterChips, flagParam, freshStateOf, FreshnessNote, listParam, Page, PageHeader, pricePerWidth, textParam, useUrlState } from '@portico/portal-ui-kit';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';

import { useCatalogT } from '../messages/catalog-messages';
import { CartBarDocument, type ProductRow } from '../views/catalog.documents';
import { productPath } from '../views/views';
import { CartBar } from './CartBar';
import { Facets } from './Facets';
import classes from './shop.module.css';
import { ItemCell, RowOrder, RowPrice, type RowState, RowStock, ShopCard } from './ShopRow';
import { useProducts } from './use-products';
import { useStaleAgain } from './use-stale-again';

/** Only at 390 px, and only once it is asked for. */
const FiltersDrawer = lazy(() => import('./FiltersDrawer'));
const sorts = ['RELEVANCE', 'NAME', 'SKU'] as const;
const shape = { q: textParam(), category: textParam(), f: listParam(), bought: flagParam(), sort: choiceParam(sorts) };
const mostWarehouses = 3;
const nothingInCart: readonly { readonly sku: string; readonly unit: string; readonly quantity: string }[] = [];

export function ShopPage() {
  const t = useCatalogT();
  const navigate = useNavigate();
  const { viewer, can } = useSession();
  const { values, set } = useUrlState(shape);
  const [filtersOpen, filters] = useDisclosure(false);
  const wasOpened = useOnce(filtersOpen);
  const list = useProducts({ search: values.q, categoryId: values.category, chosen: values.f, boughtBefore: values.bought, sort: values.sort ?? (values.q ? 'RELEVANCE' : 'NAME') });
  useStaleAgain(list.answer, list.answer?.edges.some(({ node }) => node.stock.freshness.state === 'STALE' || node.price.freshness.state === 'STALE') === true, () => { list.refetch().catch(() => undefined); });
  const cart = useQuery(CartBarDocument, {}, { pause: !can('ORDER') }).data?.cart;
  const rowState = useRowState(list.checkNow, cart?.lines ?? nothingInCart);
  const columns = useColumns(list.rows, rowState, viewer.account.currency, can('ORDER'));
  const chips = useMemo((): readonly FilterDefinition[] => [{ key: 'bought', kind: 'toggle', label: t('shop.bought'), pinned: true }], [t]);
  const isFiltered = values.q !== null || values.category !== null || values.f.length > 0 || values.bought;
  const clear = () => set({ q: null, category: null, f: [], bought: false });
  const count = list.answer?.totalCount ?? 0;
  const facets = <Facets answer={list.answer} isFailed={list.state === 'failed'} categoryId={values.category} chosen={values.f} onCategory={(category) => set({ category })} onChosen={(f) => set({ f })} />;
  const chosenCount = values.f.length + (values.category === null ? 0 : 1);
  const freshness = list.answer?.freshness;
  return (
    <Page fill facets={facets} foot={cart && cart.lineCount > 0 && <CartBar cart={cart} />}>
      <PageHeader
        title={values.q ? t('shop.results', { words: values.q }) : t('shop.title')} barTitle={t('shop.title')} context={t('shop.pricesFor', { account: viewer.account.number })} contextWideOnly
        secondary={<><Button className={classes.narrowOnly} variant="default" onClick={filters.open}>{t('shop.filters')}{chosenCount > 0 && <span className={classes.chosen}>{chosenCount}</span>}</Button><NativeSelect aria-label={t('shop.sort')} w={160} data={sorts.map((sort) => ({ value: sort, label: t(`shop.sort${sort}`) }))} value={values.sort ?? (values.q ? 'RELEVANCE' : 'NAME')} onChange={({ currentTarget }) => set({ sort: sorts.find((each) => each === currentTarget.value) ?? null })} /></>}
      />
      <FilterChips filters={chips} values={{ bought: values.bought }} onChange={(key, value) => set({ [key]: value })} trailing={<>{list.answer && t('shop.count', { count })}{freshness && freshStateOf(freshness.state) !== 'recent' && <FreshnessNote fresh={{ asOf: freshness.asOf ?? null, state: freshStateOf(freshness.state), owner: freshness.owner }} />}</>} />
      <DataTable
        label={t('shop.label')} columns={columns} rows={list.rows} rowId={({ id }) => id} state={list.state} density="item" card={(product) => <ShopCard {...rowState(product)} />} onOpen={({ sku }) => void navigate(productPath(sku))} cardHeight={210} onEndNear={list.more} totalRows={count}
        error={<ErrorState kind={list.failure?.kind === 'network' || list.failure?.kind === 'erp' ? list.failure.kind : 'unknown'} title={t('shop.failed')} onRetry={() => { list.refetch().catch(() => undefined); }} />}
        empty={isFiltered ? <EmptyState title={t('shop.none')} action={<Button variant="default" onClick={clear}>{t('shop.clear')}</Button>}>{t('shop.noneText')}</EmptyState> : <EmptyState title={t('shop.noAssortment')}>{t('shop.noAssortmentText')}</EmptyState>}
      />
      {wasOpened && <Suspense fallback={null}><FiltersDrawer isOpen={filtersOpen} onClose={filters.close} count={count}>{facets}</FiltersDrawer></Suspense>}
    </Page>
  );
}

/** Stays true, so that the drawer can close as it opened. */
function useOnce(now: boolean): boolean {
  const [was, setWas] = useState(now);
  if (now && !was) setWas(true);
  return was || now;
}

/** What is typed in each row, kept while rows scroll away. */
function useRowState(checkNow: (sku: string) => Promise<void>, inCart: readonly { readonly sku: string; readonly unit: string; readonly quantity: string }[]) {
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  return useCallback((product: ProductRow): RowState => ({
    product, quantity: typed.get(product.sku) ?? '', onQuantity: (quantity) => setTyped((before) => new Map(before).set(product.sku, quantity)),
    inCart: inCart.find(({ sku, unit }) => sku === product.sku && unit === product.salesUnit)?.quantity ?? null, onCheckNow: () => checkNow(product.sku),
  }), [typed, checkNow, inCart]);
}

function useColumns(rows: readonly ProductRow[], rowState: (product: ProductRow) => RowState, currency: string, canOrder: boolean): readonly DataColumn<ProductRow>[] {
  const t = useCatalogT();
  const warehouses = useMemo(() => warehousesOf(rows), [rows]);
  return useMemo(() => [
    { id: 'item', header: t('col.item'), cell: (product) => <ItemCell product={product} /> },
    { id: 'pack', header: t('col.pack'), width: 110, cell: ({ packLabel }) => packLabel ?? '' },
    ...warehouses.map(({ warehouse, name }): DataColumn<ProductRow> => ({ id: `stock-${warehouse}`, header: name, width: 124, align: 'end', cell: (product) => <RowStock product={product} warehouse={warehouse} /> })),
    { id: 'price', header: t('col.price', { currency }), width: 220, align: 'end', headInset: pricePerWidth, cell: (product) => <RowPrice {...rowState(product)} /> },
    ...(canOrder ? [{ id: 'order', header: t('col.quantity'), width: 188, cell: (product: ProductRow) => <RowOrder {...rowState(product)} /> } satisfies DataColumn<ProductRow>] : []),
  ], [t, warehouses, rowState, currency, canOrder]);
}

/** The buyer's own first; a column each, as far as there is room. */
function warehousesOf(rows: readonly ProductRow[]): readonly { readonly warehouse: string; readonly name: string }[] {
  const found = new Map<string, { readonly warehouse: string; readonly name: string; readonly isDefault: boolean }>();
  for (const { stock } of rows) for (const { warehouse, name, isDefault } of stock.warehouses) if (!found.has(warehouse)) found.set(warehouse, { warehouse, name, isDefault });
  return [...found.values()].sort((a, b) => Number(b.isDefault) - Number(a.isDefault) || a.name.localeCompare(b.name)).slice(0, mostWarehouses);
}
