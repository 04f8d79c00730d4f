import { parsedDocument, type ProductSort, useClient, useQuery, type VariablesOf } from '@portico/portal-graphql-client';
import { useCallback, useEffect, useMemo, useState } from 'react';

import { LiveProductDocument, type ProductRow, ProductsDocument } from '../views/catalog.documents';

export interface ProductsQuery {
  readonly search: string | null;
  readonly categoryId: string | null;
  readonly chosen: readonly string[];
  readonly boughtBefore: boolean;
  readonly sort: ProductSort;
}
type Variables = VariablesOf<typeof ProductsDocument>;
const pageSize = 48;

/** Pages join as the end comes near; a new question begins anew while the last answer stays on the screen. */
export function useProducts(query: ProductsQuery) {
  const key = JSON.stringify(query);
  const client = useClient();
  const [later, setLater] = useState<{ readonly key: string; readonly rows: readonly ProductRow[]; readonly endCursor: string | null; readonly hasNext: boolean } | null>(null);
  const [isLoadingMore, setLoadingMore] = useState(false);
  const [checked, setChecked] = useState<ReadonlyMap<string, ProductRow>>(new Map());
  const variables = useMemo((): Variables => ({ first: pageSize, filter: filterOf(JSON.parse(key) as ProductsQuery), sort: (JSON.parse(key) as ProductsQuery).sort }), [key]);
  const first = useQuery(ProductsDocument, variables, { keepPrevious: true });
  useEffect(() => { setChecked(new Map()); }, [key, first.data]);
  const answer = first.data?.products;
  const joined = later?.key === key ? later : null;
  const rows = useMemo(() => [...(answer?.edges.map(({ node }) => node) ?? []), ...(joined?.rows ?? [])].map((row) => checked.get(row.sku) ?? row), [answer, joined, checked]);
  const hasNext = joined ? joined.hasNext : answer?.pageInfo.hasNextPage === true;

  const more = useCallback(() => {
    if (!hasNext || isLoadingMore || !answer) return;
    setLoadingMore(true);
    void client.query(parsedDocument(ProductsDocument), { ...variables, after: joined?.endCursor ?? answer.pageInfo.endCursor ?? null }).toPromise().then(({ data }) => {
      setLoadingMore(false);
      if (!data) return;
      const { edges, pageInfo } = data.products;
      setLater((before) => ({ key, rows: [...(before?.key === key ? before.rows : []), ...edges.map(({ node }) => node)], endCursor: pageInfo.endCursor ?? null, hasNext: pageInfo.hasNextPage }));
    });
  }, [hasNext, isLoadingMore, answer, client, variables, joined, key]);

  /** "Check now" of one product: read past the cache, and shown in its row. */
  const checkNow = useCallback(async (sku: string) => {
    const { data, error } = await client.query(parsedDocument(LiveProductDocument), { sku }, { requestPolicy: 'network-only' }).toPromise();
    if (error) throw error;
    const product = data?.liveProduct;
    if (product) setChecked((before) => new Map(before).set(sku, product));
  }, [client]);

  return { rows, answer, state: first.state, failure: first.failure, refetch: first.refetch, more, hasNext, checkNow };
}

function filterOf({ search, categoryId, chosen, boughtBefore }: ProductsQuery): NonNullable<Variables['filter']> {
  const facets = new Map<string, string[]>();
  for (const entry of chosen) {
    const at = entry.indexOf('=');
    if (at > 0) facets.set(entry.slice(0, at), [...(facets.get(entry.slice(0, at)) ?? []), entry.slice(at + 1)]);
  }
  return { search, categoryId, boughtBefore: boughtBefore ? true : null, facets: [...facets].map(([code, values]) => ({ code, values })) };
}
